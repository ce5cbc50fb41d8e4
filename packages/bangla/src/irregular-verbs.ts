import { after, CONTINUOUS, FUTURE, HABITUAL, PAST, SADHU } from './verb-endings.ts';

/**
 * The forms of verbs whose root ends in a vowel, and of আসা and থাকা, each with its verbal noun.
 *
 * The roots change with the ending (যাই, যেতে, গেল, গিয়ে). Left out are forms that are rather another word:
 * খান, পাস, দিন, গান, রবি.
 */
export function irregularVerbs(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of PARADIGMS.trim().split('\n')) {
    const parts = line.trim().split(' ');
    const noun = parts[0] ?? '';
    for (const part of parts) for (const form of formsOf(part)) addForm(forms, form, noun);
  }
  return forms;
}

function addForm(forms: Map<string, string>, form: string, noun: string): void {
  const key = form.normalize('NFC');
  if (!forms.has(key) && !OTHER_WORDS.has(key)) forms.set(key, noun.normalize('NFC'));
}

/** `খে:P,H` is খে with the endings of groups P and H; a part without a colon is a form. */
function formsOf(part: string): readonly string[] {
  const [stem = '', groups] = part.split(':');
  if (groups === undefined) return [stem];
  return groups.split(',').flatMap((group) => after(stem, GROUPS[group] ?? []));
}

const GROUPS: Record<string, readonly string[]> = {
  /** যাচ্ছি */
  C: after('চ্', CONTINUOUS),
  /** গিয়ে, গিয়েছে */
  E: ['য়ে', ...after('য়ে', CONTINUOUS)],
  P: PAST,
  H: HABITUAL,
  F: FUTURE,
  /** চাইছে */
  I: after('ই', CONTINUOUS),
  /** যাইতে, যাইয়া */
  S: after('ই', SADHU),
  /** গিয়াছেন */
  Y: ['য়া', ...after('য়া', CONTINUOUS)],
  /** গেছে, দিতেছে */
  K: CONTINUOUS,
  T: after('তে', CONTINUOUS),
  /** রহিল, চাহিয়া */
  D: after('ি', SADHU),
};

/** Verbal noun, then its forms. The first line to name a form has it. */
const PARADIGMS = `
যাওয়া যাই যাও যায় যান যাস যাক যা:C,F,S যাবার যেও যেয়ো যে:H গে:P,K গি:E,Y
হওয়া হই হও হয় হন হোন হোক হউক হউন হ:C,E,P,H,S,F হবার হয়ো
দেওয়া দেয়া দিই দেই দাও দেয় দেন দিস দি:C,E,P,H,F,Y,T দেব দেবো দেবে দেবেন দেবার দিবার দিও দিয়ো
নেওয়া নেয়া নিই নাও নেয় নেন নিক নিন নিস নি:C,E,P,H,F,Y,T নেব নেবো নেবে নেবেন নেবার নিবার নিও নিয়ো
খাওয়া খাই খাও খায় খা:C,F,S খেয়ো খেও খেতাম খেতে খেত খেতো খেতেন খেলাম খেলুম খে:E
পাওয়া পাই পাও পায় পান পা:C,F,S পাবার পে:P,H,E পেয়ো
চাওয়া চাই চাও চায় চান চা:C,S,I চাব চাবে চাবেন চে:E চাহে চাহি চাহেন চাহ:D
গাওয়া গায় গা:S,I গাবে গে:E গাহে গাহ:D
বাওয়া বাইয়া বেয়ে
ছাওয়া ছেয়ে
লওয়া লই লও লয় লন লউক লউন ল:S লয়ে
রওয়া রই রয় রন র:E,S রহে রহ:D
সওয়া সয় সইতে সইবে সইল সয়ে সহে সহ:D
বওয়া বয় বইছে বইতে বইবে বইল বয়ে বয়েছে বহে বহ:D
কওয়া কইতে কইল কইলেন কইলাম কইছে কইবে কহে কহেন কহ:D
ধোয়া ধুই ধোয় ধোন ধু:C,E,P,H ধোবে ধুবে
শোয়া শুই শোয় শু:C,E,P,H শোবে শোবার
ছোঁয়া ছুঁই ছোঁয় ছুঁ:C,E,P,H ছোঁবে
নোয়া নুয়ে
আসা এসো এ:P এস:P আইস আইসে আইল আইলেন
থাকা ছিল ছিলাম ছিলুম ছিলেম ছিলি ছিলে ছিলো ছিলেন থাক্
আছে আছি আছ আছো আছেন আছিস
`;

/** What is rather another word than the form of a verb: চেয়ে (than), নিলাম (auction), রবি, হবি. */
const OTHER_WORDS = new Set(
  'চেয়ে নিলাম রবি হবি খাবি গেছ এলি এস সহিত বহি সহি বহিত রহিত'.normalize('NFC').split(' '),
);
