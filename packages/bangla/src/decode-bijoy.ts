import {
  bijoyChart,
  CANDRABINDU,
  CHARACTERS,
  CONJUNCT,
  FIRST_HALF,
  HASANTA,
  LETTER,
  REPH,
  SECOND_HALF,
  UNITS_PER_GLYPH,
  VOWEL_AFTER,
  VOWEL_BEFORE,
} from './bijoy-chart.ts';
import { contextualGlyphs, glyphInContext } from './bijoy-context.ts';
import { joinsInBijoy } from './bijoy-joins.ts';

/**
 * Bangla for what stands from `start` to `end` of a text, all of it Bijoy.
 *
 * Reads a syllable at a time and in any order in which its signs were typed: consonants go straight to the output, the
 * vowel sign that stood before or after them and ঁ follow when the syllable ends, and reph goes before them.
 */
export function decodeBijoy(text: string, start: number, end: number): string {
  decoder ??= new BijoyDecoder();
  return decoder.decode(text, start, end);
}

let decoder: BijoyDecoder | undefined;

/** What a glyph in context can see of the syllable that it stands in. */
export interface Syllable {
  /** Whether there is a consonant or vowel that signs can belong to. */
  open: boolean;
  vowelBefore: number;
  vowelAfter: number;
  /** The last UTF-16 unit of the syllable's consonants. */
  lastUnit: number;
  /** Number and kind of the glyph before this one. */
  lastNumber: number;
  lastKind: number;
}

class BijoyDecoder implements Syllable {
  open = false;
  vowelBefore = 0;
  vowelAfter = 0;
  lastNumber = 0;
  lastKind = 0;
  private candrabindu = false;
  private reph = false;
  private hasantaShows = false;
  private dashOpen = false;
  private begin = 0;
  private length = 0;
  private done = '';
  private readonly units: number[] = new Array<number>(BUFFER + 64).fill(0);
  private readonly numbers: Uint8Array;
  private readonly kinds: Uint8Array;
  private readonly glyphUnits: Uint16Array;
  private readonly glyphLengths: Uint8Array;
  private readonly contextual: Uint8Array;

  constructor() {
    const { numbers, kinds, units, lengths } = bijoyChart();
    this.numbers = numbers;
    this.kinds = kinds;
    this.glyphUnits = units;
    this.glyphLengths = lengths;
    this.contextual = contextualGlyphs();
  }

  get lastUnit(): number {
    return this.open ? (this.units[this.length - 1] as number) : 0;
  }

  decode(text: string, start: number, end: number): string {
    this.done = '';
    this.length = 0;
    this.lastNumber = 0;
    this.lastKind = 0;
    for (let at = start; at < end; at++) this.read(text, at, end - start);
    this.close();
    this.empty();
    return this.done;
  }

  private read(text: string, at: number, length: number): void {
    const code = text.charCodeAt(at);
    let number = code < CHARACTERS ? (this.numbers[code] as number) : 0;
    if (this.contextual[number] === 1) number = glyphInContext(number, this, text, at, length);
    const kind = this.kinds[number] as number;
    if (code === DASH_CODE) this.addDash(text, at);
    else this.add(kind, number, code);
    this.lastNumber = number;
    this.lastKind = kind;
  }

  private add(kind: number, number: number, code: number): void {
    switch (kind) {
      case LETTER:
      case CONJUNCT:
      case FIRST_HALF:
        this.addBase(number);
        break;
      case VOWEL_AFTER:
        this.addVowelAfter(this.firstUnit(number));
        break;
      case VOWEL_BEFORE:
        this.addVowelBefore(this.firstUnit(number));
        break;
      case SECOND_HALF:
        this.addSecondHalf(number, code);
        break;
      case REPH:
        this.addReph(code);
        break;
      case CANDRABINDU:
        this.addCandrabindu();
        break;
      case HASANTA:
        this.addHasanta();
        break;
      default:
        this.addOther(number === 0 ? code : this.firstUnit(number));
    }
  }

  private firstUnit(number: number): number {
    return this.glyphUnits[number * UNITS_PER_GLYPH] as number;
  }

  private hasNukta(number: number): boolean {
    return this.glyphUnits[number * UNITS_PER_GLYPH + 1] === NUKTA;
  }

  private addOther(unit: number): void {
    this.close();
    this.units[this.length++] = unit;
  }

  /** The dash is long beside a space (বলেন—) and short between words (ঢাকা–চট্টগ্রাম); typed twice, the other way round. */
  private addDash(text: string, at: number): void {
    const second = this.dashOpen && this.lastNumber === this.numbers[DASH_CODE] && this.length > 0;
    this.dashOpen = !second;
    const isInner = /\S/.test(text.charAt(second ? at - 2 : at - 1)) && /\S/.test(text.charAt(at + 1));
    const unit = isInner === second ? EM_DASH : EN_DASH;
    if (second) this.units[this.length - 1] = unit;
    else this.addOther(unit);
  }

  private addBase(number: number): void {
    if (this.open) {
      const last = this.units[this.length - 1];
      if (last === VIRAMA) this.showHasanta(number);
      else if (last === NNA && this.joinsNna(number)) this.units[this.length++] = VIRAMA;
      else this.close();
    }
    if (!this.open) {
      this.begin = this.length;
      this.open = true;
    }
    this.append(number, 0);
  }

  /** ণঢ is in no word: it stands for ণ্ঢ, of which the font has no glyph. */
  private joinsNna(number: number): boolean {
    return this.vowelAfter === 0 && this.firstUnit(number) === DDHA;
  }

  /** Between consonants that could have been drawn as one, a hasanta that shows keeps a non-joiner; after ত it is ৎ. */
  private showHasanta(number: number): void {
    const before = this.units[this.length - 2] as number;
    const meant =
      this.hasantaShows &&
      this.lastLetterAlone &&
      !this.hasNukta(number) &&
      joinsInBijoy(before, this.firstUnit(number));
    this.hasantaShows = false;
    if (!meant) return;
    if (before !== TA) {
      this.units[this.length++] = ZWNJ;
      return;
    }
    this.length--;
    this.units[this.length - 1] = KHANDA_TA;
    this.close();
  }

  private lastLetterAlone = false;

  private append(number: number, from: number): void {
    const { units, glyphUnits } = this;
    const first = number * UNITS_PER_GLYPH;
    const end = first + (this.glyphLengths[number] as number);
    let { length } = this;
    for (let at = first + from; at < end; at++) units[length++] = glyphUnits[at] as number;
    this.length = length;
    const last = units[length - 1] as number;
    if (last === U_SIGN || last === RI_SIGN) {
      this.length--;
      this.addVowelAfter(last);
    }
    if (this.length - this.begin > LONGEST) this.close();
  }

  private addVowelBefore(unit: number): void {
    this.close();
    this.vowelBefore = unit;
  }

  private addVowelAfter(unit: number): void {
    if (!this.open) this.addOther(unit);
    else if (this.vowelAfter === 0) this.vowelAfter = unit;
    else if (this.vowelAfter !== unit) this.addOther(unit);
    if (this.vowelAfter === AA_SIGN && this.lastUnit === A) {
      this.units[this.length - 1] = AA;
      this.vowelAfter = 0;
    }
  }

  private addSecondHalf(number: number, code: number): void {
    if (!this.open) {
      this.addOther(code);
      return;
    }
    if (this.lastUnit === VIRAMA) this.append(number, 1);
    else {
      if (code === YA_PHALA && this.lastUnit === RA && this.length === this.begin + 1)
        this.units[this.length++] = ZWJ;
      this.append(number, 0);
    }
    this.hasantaShows = false;
  }

  private addReph(code: number): void {
    if (!this.open) this.addOther(code);
    else if (!this.reph) {
      for (let at = this.length - 1; at >= this.begin; at--) this.units[at + 2] = this.units[at] as number;
      this.units[this.begin] = RA;
      this.units[this.begin + 1] = VIRAMA;
      this.length += 2;
      this.reph = true;
    }
  }

  private addCandrabindu(): void {
    if (this.open || this.vowelBefore !== 0) this.candrabindu = true;
    else this.addOther(CANDRABINDU_SIGN);
  }

  private addHasanta(): void {
    if (!this.open || this.vowelAfter !== 0 || this.lastUnit === VIRAMA) {
      this.addOther(HASANTA_CODE);
      return;
    }
    this.lastLetterAlone = this.lastKind === LETTER;
    this.units[this.length++] = VIRAMA;
    this.hasantaShows = true;
  }

  /** Writes the signs that follow the consonants. */
  private close(): void {
    if (this.vowelBefore !== 0 || this.vowelAfter !== 0) this.writeVowels(this.vowelBefore, this.vowelAfter);
    if (this.candrabindu) this.units[this.length++] = CANDRABINDU_SIGN;
    this.candrabindu = false;
    this.reph = false;
    this.hasantaShows = false;
    this.open = false;
    if (this.length > BUFFER - 64) this.empty();
  }

  private writeVowels(vowelBefore: number, vowelAfter: number): void {
    if (vowelBefore === E_SIGN && vowelAfter === AA_SIGN) this.units[this.length++] = O_SIGN;
    else if (vowelBefore === E_SIGN && vowelAfter === AU_MARK) this.units[this.length++] = AU_SIGN;
    else {
      if (vowelBefore !== 0) this.units[this.length++] = vowelBefore;
      if (vowelAfter !== 0) this.units[this.length++] = vowelAfter;
    }
    this.vowelBefore = 0;
    this.vowelAfter = 0;
  }

  /** An array of numbers makes a string twice as fast as a typed one. */
  private empty(): void {
    this.done += String.fromCharCode.apply(null, this.units.slice(0, this.length));
    this.length = 0;
  }
}

/** Units that are collected before they become a string. */
const BUFFER = 4096;
/** The longest syllable that is read as one; a word has up to 14 units in one. */
const LONGEST = 30;

const CANDRABINDU_SIGN = 0x981;
const A = 0x985;
const AA = 0x986;
const DDHA = 0x9a2;
const NNA = 0x9a3;
const TA = 0x9a4;
const RA = 0x9b0;
const NUKTA = 0x9bc;
const AA_SIGN = 0x9be;
const U_SIGN = 0x9c1;
const RI_SIGN = 0x9c3;
const E_SIGN = 0x9c7;
const O_SIGN = 0x9cb;
const AU_SIGN = 0x9cc;
const VIRAMA = 0x9cd;
const KHANDA_TA = 0x9ce;
const AU_MARK = 0x9d7;
/** Ñ, the dash of the font. */
const DASH_CODE = 0xd1;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const ZWNJ = 0x200c;
const ZWJ = 0x200d;
/** Codes of ্য and of the hasanta that shows. */
const YA_PHALA = 0xa8;
const HASANTA_CODE = 0x26;
