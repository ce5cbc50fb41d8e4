/**
 * The forms of pronouns, of মা, of the numeral দুই and of the negative copula, each with the form that dictionaries list.
 */
export function pronouns(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of PARADIGMS.normalize('NFC').trim().split('\n')) {
    const parts = line.trim().split(' ');
    for (const part of parts) for (const form of formsOf(part)) forms.set(form, parts[0] ?? form);
  }
  return forms;
}

/** `আমা-` is আমা with every ending of persons, `সে+` সে with every ending of things. */
function formsOf(part: string): string[] {
  const base = part.slice(0, -1);
  if (part.endsWith('-')) return PERSONS.map((ending) => base + ending);
  return part.endsWith('+') ? THINGS.map((ending) => base + ending) : [part];
}

const PERSONS = 'র কে রা দের দিগকে দিগের'.split(' ');
const THINGS = 'টা টি গুলো গুলি'.split(' ');

const PARADIGMS = `
আমি আমা- আমায় আমরা
তুমি তোমা- তোমায় তোমরা
তুই তো-
আপনি আপনা-
তিনি তাঁ- তাঁহা-
সে তা- তাহা- সে+
উহা উহা-
ইহা ইহা-
ইনি এঁ-
উনি ওঁ- উনা- ওনা-
এ এর এরা এদের এ+ এতে
ও ও- ও+ ওতে
যে যা- যাঁ- যে+
কে কার কাকে কারা
নিজ নিজে নিজে-
সবাই সবার সবাইকে
তা তাতে
তাহা তাহাতে
যা যাতে
যাহা যাহাতে যাহা-
মা মাকে মায়ের মায়েরা মায়েদের
দুই দু দুটি দুটো দুটা দুজন
না নই নও নয় নন নাই নেই নহে নহি নহ
`;
