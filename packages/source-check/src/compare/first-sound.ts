/**
 * Whether a Bangla and a Latin word may begin with the same sound: a quick no before the slow nameMatch. Vowels, h, y, w and j
 * may stand for one another (Ukraine ইউক্রেন, Juan হুয়ান).
 */
export function mayBeginAlike(bangla: string, latin: string): boolean {
  const ours = classOf(bangla.charCodeAt(0));
  const theirs = LATIN.get(latin.charCodeAt(0) | 32);
  return ours === undefined || theirs === undefined || (ours & theirs) !== 0;
}

function classOf(unit: number): number | undefined {
  return BANGLA.get(unit);
}

/** Each group of sounds is a bit: Bangla letters, and the Latin letters with which names of those sounds begin. */
const GROUPS: readonly (readonly [bangla: string, latin: string])[] = [
  ['কখ', 'kcqxg'],
  ['গঘ', 'gjk'],
  ['চছ', 'ctsjqkz'],
  ['জঝয', 'jzgdxyc'],
  ['টঠতথৎ', 'tp'],
  ['ডঢদধ', 'dt'],
  ['নণ', 'nkgm'],
  ['পফ', 'pfv'],
  ['বভ', 'bvwpu'],
  ['ম', 'mn'],
  ['রড়', 'rwl'],
  ['ল', 'lr'],
  ['শষস', 'scxzpt'],
  ['হ', 'hjxgwku'],
  ['অআইঈউঊঋএঐওঔ', 'aeiouyhjwvr'],
];

const BANGLA: ReadonlyMap<number, number> = /* @__PURE__ */ bitsOf(0);
const LATIN: ReadonlyMap<number, number> = /* @__PURE__ */ bitsOf(1);

function bitsOf(side: 0 | 1): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  for (const [bit, group] of GROUPS.entries()) {
    for (const letter of group[side]) {
      const unit = letter.charCodeAt(0);
      bits.set(unit, (bits.get(unit) ?? 0) | (1 << bit));
    }
  }
  return bits;
}
