import { after, CONTINUOUS, FUTURE, HABITUAL, PAST, SADHU } from './verb-endings.ts';

/**
 * The forms of verbs whose root ends in a vowel, and of আসা and থাকা, each with its verbal noun.
 *
 * The roots change with the ending (যাই, যেতে, গেল, গিয়ে). Left out are forms that are rather another word:
 * খান, পাস, দিন, গান.
 */
export function irregularVerbs(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of PARADIGMS.normalize('NFC').trim().split('\n')) {
    const parts = line.trim().split(' ');
    const noun = parts[0] ?? '';
    for (const form of parts.flatMap(formsOf)) {
      const key = form.normalize('NFC');
      if (!forms.has(key)) forms.set(key, noun);
    }
  }
  return forms;
}

/** `খে:PH` is খে with the endings of groups P and H; a part without a colon is a form. */
function formsOf(part: string): readonly string[] {
  const [stem = '', groups] = part.split(':');
  if (groups === undefined) return [stem];
  return [...groups].flatMap((group) => after(stem, GROUPS[group] ?? []));
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
যাওয়া যাই যাও যায় যান যাস যাক যা:CFS যাবার যেও যেয়ো যে:H গে:PK গি:EY
হওয়া হই হও হয় হন হোন হোক হউক হউন হ:CEPHSF হবার হয়ো
দেওয়া দেয়া দিই দেই দাও দেয় দেন দিস দি:CEPHFYT দেব দেবো দেবে দেবেন দেবার দিবার দিও দিয়ো
নেওয়া নেয়া নিই নাও নেয় নেন নিক নিন নিস নি:CEPHFYT নেব নেবো নেবে নেবেন নেবার নিবার নিও নিয়ো
খাওয়া খাই খাও খায় খা:CFS খেয়ো খেও খেতাম খেতে খেত খেতো খেতেন খেলাম খেলুম খে:E
পাওয়া পাই পাও পায় পান পা:CFS পাবার পে:PHE পেয়ো
চাওয়া চাই চাও চায় চান চা:CSI চাব চাবে চাবেন চে:E চাহে চাহি চাহেন চাহ:D
গাওয়া গায় গা:SI গাবে গে:E
বাওয়া বাইয়া বেয়ে
ছাওয়া ছেয়ে
লওয়া লই লও লয় লন লউক লউন ল:S লয়ে
রওয়া রই রয় রন র:ES রহে রহ:D
সওয়া সয় সইতে সইবে সইল সয়ে
বওয়া বয় বইছে বইতে বইবে বইল বয়ে বয়েছে
ধোয়া ধুই ধোয় ধোন ধু:CEPH ধোবে ধুবে
শোয়া শুই শোয় শু:CEPH শোবে শোবার
ছোঁয়া ছুঁই ছোঁয় ছুঁ:CEPH ছোঁবে
আসা এসো এ:P এস:P আইস আইসে আইল আইলেন
থাকা ছিল ছিলাম ছিলুম ছিলেম ছিলি ছিলে ছিলো ছিলেন থাক্
আছে আছি আছ আছো আছেন আছিস
`;
