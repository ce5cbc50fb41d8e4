/**
 * The web address that somebody typed or pasted: without a scheme it is taken as https. Null where it is none.
 *
 * @example webAddress('reuters.com/world') // 'https://reuters.com/world'
 */
export function webAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  try {
    const { protocol, hostname, href } = new URL(withScheme);
    return ['http:', 'https:'].includes(protocol) && hostname.includes('.') ? href : null;
  } catch {
    return null;
  }
}
