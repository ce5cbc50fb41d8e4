import { attribute, type PastedNode, styleOf, tagOf } from './pasted-node.ts';

/** The look that an element gives to the letters in it, from what surrounds it and from its own tag and style. */
export interface PastedLook {
  bold: boolean;
  italic: boolean;
  href: string | null;
  bijoyFont: boolean;
}

export const plainLook: PastedLook = { bold: false, italic: false, href: null, bijoyFont: false };

/** The look within an element. Headings are bold by themselves, so their own weight says nothing. */
export function lookWithin(
  node: PastedNode,
  around: PastedLook,
  bijoyClasses: ReadonlySet<string>,
  isAddress: (href: string) => boolean,
): PastedLook {
  const tag = tagOf(node);
  const style = styleOf(node);
  const href = attribute(node, 'href').trim();
  return {
    bold: weight(style) ?? (around.bold || tag === 'B' || tag === 'STRONG'),
    italic: slant(style) ?? (around.italic || tag === 'I' || tag === 'EM'),
    href: tag === 'A' && isAddress(href) ? href : around.href,
    bijoyFont: bijoyFont(node, style, bijoyClasses) ?? around.bijoyFont,
  };
}

/** Whether a reader would not have seen the element. */
export function isHidden(node: PastedNode): boolean {
  const style = styleOf(node);
  return (
    node.getAttribute?.('hidden') != null ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)
  );
}

/** The classes that a page's own style sheets set in a Bijoy font (Word writes MsoNormal so). */
export function bijoyClassesOf(sheets: string): Set<string> {
  const classes = new Set<string>();
  for (const [, selectors = '', body = ''] of sheets.matchAll(/([^{}]{0,500})\{([^{}]{0,2000})\}/g)) {
    const family = /font-family\s*:\s*([^;]+)/i.exec(body)?.[1];
    if (family === undefined || !isBijoyFamily(family)) continue;
    for (const [, name = ''] of selectors.matchAll(/\.([\w-]+)/g)) classes.add(name);
  }
  return classes;
}

function weight(style: string): boolean | null {
  const found = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  if (found === undefined || found === 'inherit') return null;
  return found.startsWith('bold') || Number(found) >= 600;
}

function slant(style: string): boolean | null {
  const found = /font-style\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  return found === undefined || found === 'inherit' ? null : found === 'italic' || found === 'oblique';
}

function bijoyFont(node: PastedNode, style: string, classes: ReadonlySet<string>): boolean | null {
  const family = /(?:^|[;\s])font-family\s*:\s*([^;]+)/i.exec(style)?.[1] ?? attribute(node, 'face');
  if (family !== '') return isBijoyFamily(family);
  const own = attribute(node, 'class').split(/\s+/);
  return own.some((name) => classes.has(name)) ? true : null;
}

/** The fonts of Bijoy and its kin end in MJ; only the first of a list shows what the letters are. */
function isBijoyFamily(families: string): boolean {
  const first = (families.split(',')[0] ?? '').replace(/["'\s]|&quot;/g, '');
  return /(?:MJ|BanglaOMJ|EMJ|CMJ)$/.test(first) || /^(?:SutonnyMJ|Bijoy|Boishakhi)/i.test(first);
}
