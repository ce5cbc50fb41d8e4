/**
 * What a spelling types after a consonant, after a vowel and elsewhere, where an empty string is as after a consonant;
 * then the letters before it that count as elsewhere. Most spellings have only the first.
 */
export type PhoneticRule = readonly string[];

/** The spellings of Avro Phonetic's layout. */
export function phoneticRules(): Map<string, PhoneticRule> {
  const rules = new Map<string, PhoneticRule>();
  for (const [latin, bangla] of pairs(LETTERS)) rules.set(latin, bangla.split('/'));
  for (const [latin, letter] of pairs(VOWELS)) {
    const sign = String.fromCharCode(letter.charCodeAt(0) + FROM_VOWEL_TO_SIGN);
    rules.set(latin, [sign, letter, letter]);
    rules.set(`${latin}\``, [sign]);
  }
  for (const row of JOINED.split(' | ')) addClusters(rules, row.split(' '));
  for (const [latin, bangla] of pairs(IRREGULAR)) rules.set(latin, [bangla]);
  return rules;
}

function addClusters(rules: Map<string, PhoneticRule>, [firsts = '', ...seconds]: readonly string[]): void {
  for (const first of firsts.split(',')) {
    for (const second of seconds) rules.set(first + second, [`${rules.get(first)}্${rules.get(second)}`]);
  }
}

function pairs(table: string): [string, string][] {
  return table.split(' ').map((entry) => {
    const at = entry.lastIndexOf('=');
    return [entry.slice(0, at), entry.slice(at + 1).normalize('NFC')];
  });
}

/** Unicode lays the signs out as the letters. */
const FROM_VOWEL_TO_SIGN = 0x38;
const VOWELS = 'OI=ঐ OU=ঔ O=ও rri=ঋ oo=উ i=ই I=ঈ u=উ U=ঊ ee=ঈ e=এ';

/** ` after a vowel types its sign, after a sign that sign as it is, and alone nothing. */
const LETTERS =
  'b=ব bh=ভ v=ভ c=চ ch=ছ d=দ dh=ধ D=ড Dh=ঢ g=গ G=গ gh=ঘ Gh=ঘ h=হ j=জ J=জ jh=ঝ k=ক kh=খ q=ক Q=ক kkh=ক্ষ kSh=ক্ষ kx=ক্ষ ' +
  'l=ল m=ম n=ন N=ণ Ng=ঙ NG=ঞ p=প ph=ফ f=ফ R=ড় Rh=ঢ় s=স S=শ sh=শ Sh=ষ t=ত th=থ T=ট Th=ঠ Y=য় z=য ' +
  'a=া/য়া/আ/a a`=া o=/ও/অ/o o`= y=্য/য়/ইয় w=্ব/ও/ও x=ক্স//এক্স r=্র/র/র/ryxwZ rZ=্র্য/র\u200d্য/র\u200d্য/ryxw ry=্র্য/র\u200d্য/র\u200d্য/ryxw ' +
  'rr=্রর/রর/রর/r Z=্য oZ=অ্য aZ=অ্যা ng=ং t``=ৎ ^=ঁ ^`=^ :=ঃ :`=: .=। ..=।। ...=... .`=. ,=, ,,=্\u200c $=৳ `=';

/** Letters that join: of "bh,v l" bhl and vl type ভ্ল. */
const JOINED =
  'b j d dh b l | bh,v l | c NG ch c | dh n m | d gh dh bh v m g d | D D | gh,Gh n | g,G dh N n m l | h N n m l | ' +
  'j jh NG j | kkh,kSh,kx N m | k k T t l s | l bh dh k g T D p v m l b | m th ph bh n p v m l b f | ' +
  'Ng kSh kkh kx gh kh k g m | NG ch jh c j | n,N Th n m T D | n dh th d t s | N Dh N | ph,f l | p T t n p l s | R g | ' +
  'sh,S ch c t n m l | Sh Th ph k T N p f m | s kh th ph k T t n p f m l | t th n m t | T T m';

/** Clusters that are not the sum of their letters. */
const IRREGULAR =
  'gg=জ্ঞ GG=জ্ঞ Gg=জ্ঞ gG=জ্ঞ mpl=মপ্ল skl=স্ক্ল spl=স্প্ল Ngx=ঙ্ষ nch=ঞ্ছ njh=ঞ্ঝ ngh=ঙ্ঘ nkh=ঙ্খ nj=ঞ্জ nk=ঙ্ক nc=ঞ্চ ' +
  'ngr=ংর Ngr=ঙর NGr=ঞর ngo=ঙ্গ nga=ঙ্গা ngi=ঙ্গি ngI=ঙ্গী ngu=ঙ্গু ngU=ঙ্গূ nge=ঙ্গে ngO=ঙ্গো ngOU=ঙ্গৌ ngOI=ঙ্গৈ ' +
  'rrZ=রর\u200d্য rry=রর\u200d্য psh=পশ ksh=কশ lkh=লখ lgh=লঘ lph=লফ nsh=নশ';
