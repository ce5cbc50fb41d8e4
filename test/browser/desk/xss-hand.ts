/**
 * Hands that run in the desk's page: they paste, type and press as a person does, hundreds of times in a
 * second. Each is sent to the browser alone, so it holds all that it uses.
 */

/** Pastes every text into headline and standfirst, and into the body as a page and as text. */
export async function pasteEach(texts: readonly string[]): Promise<void> {
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const paste = (field: Element, kind: string, text: string) => {
    const data = new DataTransfer();
    data.setData(kind, text);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  };
  const lines = [...document.querySelectorAll<HTMLTextAreaElement>('.line-field textarea')];
  const body = document.querySelector<HTMLElement>('.copy[role="textbox"]');
  if (lines.length !== 2 || body === null) throw new Error('the editor is not there');
  for (const text of texts) {
    for (const line of lines) {
      line.select();
      paste(line, 'text/plain', text);
    }
    body.focus();
    paste(body, 'text/html', text);
    paste(body, 'text/html', `<p><a href="${text.replaceAll('"', '&quot;')}">ক</a></p>`);
    paste(body, 'text/plain', text);
    await turn();
  }
}

/** Adds every text to the list of the panel that shows: names, topics. */
export async function addEach(texts: readonly string[]): Promise<void> {
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  for (const text of texts) {
    const field = document.querySelector('.story-panels .adding input');
    setValue?.call(field, text);
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await turn();
    document.querySelector<HTMLButtonElement>('.story-panels .adding > button')?.click();
  }
  await turn();
}

/** Adds every text as a source: as its name and address, and by name alone where the address is refused. */
export async function giveEach(texts: readonly string[]): Promise<void> {
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const form = document.querySelector<HTMLFormElement>('.story-panels form.adding');
  const fill = (field: HTMLInputElement | undefined, text: string) => {
    setValue?.call(field, text);
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  for (const text of texts) {
    const [name, address] = [...(form?.querySelectorAll('input') ?? [])];
    fill(name, text);
    fill(address, text);
    await turn();
    form?.requestSubmit();
    await turn();
    if (name?.value === '') continue;
    fill(address, '');
    await turn();
    form?.requestSubmit();
  }
  await turn();
}

/** Types every text into one field, one after another. */
export async function fillEach({
  selector,
  texts,
}: {
  selector: string;
  texts: readonly string[];
}): Promise<void> {
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const field = document.querySelector(selector);
  if (field === null) throw new Error(`no ${selector}`);
  const setValue = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  for (const text of texts) {
    setValue?.call(field, text);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await turn();
  }
}

/** Gives every address to the dialog that keys open; it is opened again after each that it takes. */
export async function addressEach({
  keys,
  addresses,
}: {
  keys: string;
  addresses: readonly string[];
}): Promise<void> {
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const key = { key: keys.at(-1)?.toLowerCase() ?? '', code: `Key${keys.at(-1)}` };
  const press = { ...key, ctrlKey: true, altKey: keys.includes('Alt'), bubbles: true, cancelable: true };
  const opened = async () => {
    for (let waited = 0; waited < 60; waited += 1) {
      const field = document.querySelector<HTMLInputElement>('dialog[open] input');
      if (field !== null) return field;
      if (waited === 0) document.querySelector('.copy')?.dispatchEvent(new KeyboardEvent('keydown', press));
      await turn();
    }
    throw new Error(`${keys} opens no dialog`);
  };
  for (const address of addresses) {
    const field = await opened();
    setValue?.call(field, address);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await turn();
    field.form?.requestSubmit();
    await turn();
  }
  document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
}
