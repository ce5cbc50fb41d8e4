import { isSafeAddress } from '../../../newsroom/src/story/safe-address.ts';

/** Whether an address can stand in a story: safe, and within the schema's length. */
export function isStoryAddress(address: string): boolean {
  return address.length <= 2000 && isSafeAddress(address);
}

/**
 * The address that a writer means: what lacks a scheme is a web address, or mail where it has an @. Null for what
 * can be no address.
 *
 * @example wantedAddress('example.org/a') // 'https://example.org/a'
 */
export function wantedAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/?#]+:\d+(?:[/?#]|$)/.test(text)) {
    return isStoryAddress(text) ? text : null;
  }
  if (!/^[^/?#]*\.[^/?#.]{2,}/.test(text)) return null;
  const address = /^[^/\s]+@[^/\s]+$/.test(text) ? `mailto:${text}` : `https://${text}`;
  return isStoryAddress(address) ? address : null;
}
