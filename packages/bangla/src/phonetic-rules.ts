/** What each spelling of Avro Phonetic's layout types, where its neighbours do not matter. */
export function phoneticRules(): Map<string, string> {
  const rules = new Map(pairs(SIGNS));
  const letters = new Map(pairs(CONSONANTS));
  for (const [latin, letter] of letters) rules.set(latin, letter);
  for (const parts of JOINED.split(/\s+/)) addCluster(rules, letters, parts.split('-'), '\u09cd');
  for (const parts of APART.split(/\s+/)) addCluster(rules, letters, parts.split('-'), '');
  for (const [latin, cluster] of pairs(IRREGULAR)) rules.set(latin, cluster);
  for (const [digit, latin] of Array.from('০১২৩৪৫৬৭৮৯').entries()) rules.set(String(digit), latin);
  return rules;
}

function addCluster(
  rules: Map<string, string>,
  letters: Map<string, string>,
  parts: readonly string[],
  link: string,
): void {
  rules.set(parts.join(''), parts.map((part) => letters.get(part) ?? '').join(link));
}

function pairs(table: string): [string, string][] {
  return table.split(/\s+/).map((entry) => {
    const at = entry.lastIndexOf('=');
    return [entry.slice(0, at), entry.slice(at + 1).normalize('NFC')];
  });
}

/** Vowels that are a sign or a letter by what stands before: spelling, sign, letter. */
export const VOWELS: readonly (readonly [string, string, string])[] = [
  ['OI', 'ৈ', 'ঐ'],
  ['OU', 'ৌ', 'ঔ'],
  ['O', 'ো', 'ও'],
  ['rri', 'ৃ', 'ঋ'],
  ['oo', 'ু', 'উ'],
  ['i', 'ি', 'ই'],
  ['I', 'ী', 'ঈ'],
  ['u', 'ু', 'উ'],
  ['U', 'ূ', 'ঊ'],
  ['ee', 'ী', 'ঈ'],
  ['e', 'ে', 'এ'],
];

const CONSONANTS =
  'b=ব bh=ভ v=ভ c=চ ch=ছ d=দ dh=ধ D=ড Dh=ঢ g=গ G=গ gh=ঘ Gh=ঘ h=হ j=জ J=জ jh=ঝ k=ক kh=খ q=ক kkh=ক্ষ kSh=ক্ষ kx=ক্ষ ' +
  'l=ল m=ম n=ন N=ণ Ng=ঙ NG=ঞ p=প ph=ফ f=ফ R=ড় Rh=ঢ় s=স S=শ sh=শ Sh=ষ t=ত th=থ T=ট Th=ঠ Y=য় z=য';

/** Letters that join: bh-l types ভ্ল. */
const JOINED =
  'bh-l b-j b-d b-dh b-b b-l v-l c-NG c-ch c-c dh-n dh-m d-gh d-dh d-bh d-v d-m d-g d-d D-D gh-n Gh-n g-dh G-dh ' +
  'g-N G-N g-n G-n g-m G-m g-l G-l h-N h-n h-m h-l j-jh j-NG j-j kkh-N kSh-N kx-N kkh-m kSh-m kx-m k-k k-T k-t ' +
  'k-l k-s l-bh l-dh l-k l-g l-T l-D l-p l-v l-m l-l l-b m-th m-ph m-bh m-n m-p m-v m-m m-l m-b m-f Ng-kSh Ng-kkh ' +
  'Ng-kx NG-ch Ng-gh Ng-kh NG-jh NG-c Ng-k Ng-g Ng-m NG-j n-dh n-Th N-Th n-th N-Dh n-n N-N N-n n-m N-m n-d n-T N-T ' +
  'n-D N-D n-t n-s ph-l p-T p-t p-n p-p p-l p-s f-l R-g sh-ch Sh-Th Sh-ph S-ch s-k-l s-kh s-th s-ph sh-c sh-t sh-n ' +
  'sh-m sh-l Sh-k Sh-T Sh-N Sh-p Sh-f Sh-m s-p-l s-k S-c s-T s-t s-n s-p s-f s-m s-l S-t S-n S-m S-l t-th T-T T-m ' +
  't-n t-m t-t';

/** Letters that stand side by side. */
const APART = 'p-sh k-sh l-kh l-gh l-ph n-sh';

/** Clusters that are not the sum of their letters. */
const IRREGULAR =
  'gg=জ্ঞ GG=জ্ঞ Gg=জ্ঞ gG=জ্ঞ mpl=মপ্ল Ngx=ঙ্ষ nch=ঞ্ছ njh=ঞ্ঝ ngh=ঙ্ঘ nkh=ঙ্খ nj=ঞ্জ nk=ঙ্ক nc=ঞ্চ ng=ং ngr=ংর Ngr=ঙর NGr=ঞর ' +
  'ngo=ঙ্গ nga=ঙ্গা ngi=ঙ্গি ngI=ঙ্গী ngu=ঙ্গু ngU=ঙ্গূ nge=ঙ্গে ngO=ঙ্গো ngOU=ঙ্গৌ ngOI=ঙ্গৈ rrZ=রর\u200d্য rry=রর\u200d্য Q=ক';

/** Signs; ` after a vowel types its sign, after a sign that sign as it is, and alone nothing. */
const SIGNS =
  '...=... .`=. ..=।। :`=: ^`=^ ^=ঁ ,,=্\u200c ,=, $=৳ `= t``=ৎ Z=্য oZ=অ্য aZ=অ্যা o`= a`=া i`=ি I`=ী u`=ু oo`=ু U`=ূ ' +
  'ee`=ী e`=ে O`=ো OI`=ৈ OU`=ৌ rri`=ৃ';
