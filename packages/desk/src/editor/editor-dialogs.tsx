import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { embedOf } from '../../../newsroom/src/story/embeds.ts';
import { AddressDialog } from './address-dialog.tsx';
import { withEmbed } from './pasted-copy.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { wantedAddress } from './story-address.ts';
import type { ToolDialog } from './tools.ts';

/** The dialogs of the tools; closing leads back to the text. */
export function EditorDialogs(props: { open: ToolDialog | null; editor: Editor; close: () => void }) {
  const { editor } = props;
  const onClose = props.close;
  if (props.open === 'shortcuts') return <ShortcutsDialog onClose={onClose} />;
  if (props.open === 'link') {
    const href = String(editor.getAttributes('link').href ?? '');
    return (
      <AddressDialog
        title="link"
        label="address"
        put="putLink"
        wrong="badAddress"
        address={href}
        take={(typed) => setLink(editor, typed)}
        remove={href === '' ? undefined : () => removeLink(editor)}
        onClose={onClose}
      />
    );
  }
  if (props.open === 'embed') {
    return (
      <AddressDialog
        title="embed"
        label="embedAddress"
        put="putEmbed"
        wrong="badEmbed"
        address=""
        take={(typed) => putEmbed(editor, typed)}
        onClose={onClose}
      />
    );
  }
  return null;
}

/** On the selected words, on the link at the caret, or on the address itself where there is neither. */
function setLink(editor: Editor, typed: string): boolean {
  const href = wantedAddress(typed);
  if (href === null) return false;
  const chain = editor.chain().focus();
  if (!editor.state.selection.empty || editor.isActive('link')) {
    return chain.extendMarkRange('link').setMark('link', { href }).run();
  }
  return chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
}

function removeLink(editor: Editor): void {
  editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
}

function putEmbed(editor: Editor, typed: string): boolean {
  const address = wantedAddress(typed);
  const page = address === null ? null : embedOf(address);
  if (page === null) return false;
  const { tr, selection } = editor.state;
  const block = selection.$from.depth > 0 ? selection.$from.node(1) : null;
  if (block !== null && block.content.size > 0) {
    const after = selection.$from.after(1);
    tr.insert(after, editor.schema.node('paragraph'));
    tr.setSelection(TextSelection.create(tr.doc, after + 1));
  }
  editor.view.dispatch(withEmbed(tr, page.url));
  return true;
}
