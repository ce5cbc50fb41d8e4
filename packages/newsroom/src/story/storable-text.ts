/**
 * The text without what PostgreSQL cannot store: U+0000 and halves of surrogate pairs.
 *
 * @example storableText('ক\0খ') // 'কখ'
 */
export function storableText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
