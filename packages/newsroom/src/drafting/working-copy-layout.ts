import * as Y from 'yjs';

/**
 * The fields of a working copy: a Yjs document whose `body` has the form of TipTap's collaboration. A
 * credit is a plain object {name, role, personId}; a source a map {name, url, text} whose text is shared
 * letter by letter, and with `madeFrom`, a string, where the copy follows an earlier text; a topic is its name.
 */
export interface WorkingCopyFields {
  headline: Y.Text;
  standfirst: Y.Text;
  body: Y.XmlFragment;
  details: Y.Map<unknown>;
}

export function fieldsOf(doc: Y.Doc): WorkingCopyFields {
  return {
    headline: doc.getText('headline'),
    standfirst: doc.getText('standfirst'),
    body: doc.getXmlFragment('body'),
    details: doc.getMap('details'),
  };
}

/** One of the lists of details; null where the document has none (only a foreign program makes such). */
export function detailList(doc: Y.Doc, name: 'credits' | 'sources' | 'topics'): Y.Array<unknown> | null {
  const list = fieldsOf(doc).details.get(name);
  return list instanceof Y.Array ? list : null;
}
