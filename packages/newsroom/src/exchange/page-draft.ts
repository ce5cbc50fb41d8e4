import type { DateMeaning, LineReading } from './classify-line.ts';
import { findSources } from './find-sources.ts';
import { foldKey } from './fold-key.ts';
import { type ImportWarning, importWarning, type WarningCode } from './import-warning.ts';
import type { PageHeader } from './page-header.ts';
import { PageTimes } from './page-times.ts';
import type { ParsedCredit, ParsedSource, ParsedStory } from './parsed-story.ts';
import { isInitials, readInitials } from './read-initials.ts';
import type { ReadLine } from './read-lines.ts';
import { isProse } from './sentence-shape.ts';
import { looksLikePerson } from './split-names.ts';
import { splitTopics } from './split-topics.ts';

const MOST_TOPICS = 30;
const MOST_MENU_SECTIONS = 2;

/** A page being read, line by line, into a story. */
export class PageDraft {
  readonly #lines: readonly ReadLine[];
  readonly #header: PageHeader;
  readonly #times: PageTimes;
  readonly #headlineKey: string;
  readonly #unplaced: ReadonlySet<number>;
  readonly #end: number;
  readonly #lastProse: number;

  readonly #body: string[] = [];
  readonly #credits: ParsedCredit[] = [];
  readonly #sources: ParsedSource[] = [];
  readonly #topics: string[] = [];
  readonly #warnings: ImportWarning[] = [];
  readonly #leftOut: string[] = [];
  #standfirst: string | null = null;
  #section: string | null = null;
  readonly #menuSections: string[] = [];
  #url: string | null = null;
  /** links of other stories are being passed over */
  #skipping: 'links' | 'list' | null = null;
  #skipped = 0;
  /** topics or initials have been seen: short lines no longer belong to the story */
  #afterStory = false;

  constructor(lines: readonly ReadLine[], header: PageHeader, now: Date) {
    this.#lines = lines;
    this.#header = header;
    this.#headlineKey = foldKey(header.headline);
    this.#unplaced = new Set(header.unplaced);
    this.#times = new PageTimes(now);
    this.#end = endOfStory(lines, header.bodyStart);
    this.#lastProse = lastProse(lines, header.bodyStart, this.#end);
  }

  /** The story, after reading every line once. */
  toStory(): ParsedStory {
    for (let at = 0; at < this.#end; ) at += this.#read(at);
    this.#finishBody();
    this.#warnOfHeader();
    const times = this.#times.settle();
    return {
      headline: this.#header.headline,
      standfirst: this.#standfirst,
      publishedAt: times.publishedAt,
      updatedAt: times.updatedAt,
      body: this.#body,
      credits: mergeCredits(this.#credits),
      sources: mergeSources([...this.#body.flatMap(findSources), ...this.#sources]),
      topics: uniqueTopics(this.#topics),
      section: this.#section ?? this.#menuSection(),
      url: this.#url,
      warnings: [...times.warnings, ...this.#warnings],
    };
  }

  /** Reads the line at a position; says how many lines it took. */
  #read(at: number): number {
    const line = this.#lines[at] as ReadLine;
    const inBody = at >= this.#header.bodyStart;
    if (at === this.#header.at) return 1;
    if (at === this.#header.standfirstAt) this.#standfirst = line.text;
    else if (this.#header.names.has(at)) this.#credits.push({ name: line.text });
    else if (this.#unplaced.has(at)) this.#body.push(line.text);
    else if (line.reading.kind === 'topics') return this.#readTopics(at, line, line.reading);
    else if (inBody) this.#readInBody(at, line);
    else this.#readInHeader(line);
    return 1;
  }

  #readInHeader({ text, reading }: ReadLine): void {
    if (this.#readAnywhere(text, reading)) return;
    if (reading.kind === 'byline' || reading.kind === 'credit') this.#credits.push(...reading.credits);
    else if (reading.kind === 'date') this.#times.add('published', text, reading.reading, false);
    else if (reading.kind === 'section') this.#readSection(reading.name, reading.form !== 'alone');
    else if (reading.kind === 'text' && isProse(text)) this.#keep(text);
  }

  #readSection(name: string | null, labelled: boolean): void {
    if (name === null || foldKey(name) === this.#headlineKey) return;
    if (labelled) this.#section ??= name;
    else this.#menuSections.push(name);
  }

  #menuSection(): string | null {
    const names = [...new Set(this.#menuSections)];
    return names.length <= MOST_MENU_SECTIONS ? (names[0] ?? null) : null;
  }

  #readInBody(at: number, line: ReadLine): void {
    const { text, reading } = line;
    const tail = at > this.#lastProse;
    if (reading.kind === 'furniture') this.#pass(at, reading);
    else if (this.#readAnywhere(text, reading)) return;
    else if (reading.kind === 'initials')
      this.#readInitials(text, reading.initials.credits, reading.initials.certain || tail);
    else if (reading.kind === 'credit') this.#readCredit(text, reading.credits, reading.keepsLine, tail);
    else if (reading.kind === 'byline' && tail && !this.#skips(line, at))
      this.#credits.push(...reading.credits);
    else if (reading.kind === 'date' && this.#afterStory)
      this.#times.add('published', text, reading.reading, false);
    else if (reading.kind === 'number') this.#passNumber(text, tail);
    else if (reading.kind === 'section' && (reading.form === 'breadcrumb' || this.#afterStory)) return;
    else this.#readText(at, line);
  }

  /** What means the same wherever it stands. */
  #readAnywhere(text: string, reading: LineReading): boolean {
    if (reading.kind === 'dated') this.#readDated(text, reading.means, reading);
    else if (reading.kind === 'photo') this.#readPhoto(text, reading);
    else if (reading.kind === 'source') this.#sources.push(...reading.sources);
    else if (reading.kind === 'url') this.#url ??= reading.url;
    else if (reading.kind === 'standfirst') this.#standfirst ??= reading.value;
    else return reading.kind === 'headline';
    return true;
  }

  #readDated(text: string, means: DateMeaning, reading: LineReading & { kind: 'dated' }): void {
    if (means === 'ignored') return;
    if (reading.reading === null) this.#warn('label-without-value', text);
    else this.#times.add(means, text, reading.reading, true);
  }

  #readPhoto(text: string, { photo }: LineReading & { kind: 'photo' }): void {
    this.#credits.push(...photo.credits);
    if (photo.caption !== '') this.#warn('caption-left-out', text);
    else if (photo.unclear) this.#warn('photo-credit-unclear', text);
  }

  #readInitials(text: string, credits: readonly ParsedCredit[], certain: boolean): void {
    if (!certain || this.#body.length === 0) {
      this.#keep(text);
      return;
    }
    this.#credits.push(...credits);
    this.#afterStory = true;
    this.#skipping = null;
  }

  /** A labelled credit in the midst of a story may be a line of an interview. */
  #readCredit(text: string, credits: readonly ParsedCredit[], keepsLine: boolean, tail: boolean): void {
    const meant = tail || credits.every(({ name }) => looksLikePerson(name));
    if (meant) this.#credits.push(...credits);
    if (!meant || keepsLine) this.#keep(text);
  }

  #pass(at: number, { act }: LineReading & { kind: 'furniture' }): void {
    // A row of buttons under the last sentence: what follows is of the site.
    if (at > this.#lastProse && this.#lines[at - 1]?.reading.kind === 'furniture') this.#afterStory = true;
    if (act !== 'links' && act !== 'list') return;
    this.#skipping = act;
    this.#skipped = 0;
  }

  #passNumber(text: string, tail: boolean): void {
    if (!tail && this.#skipping === null) this.#warn('number-left-out', text);
  }

  #readText(at: number, line: ReadLine): void {
    const { text } = line;
    if (foldKey(text.slice(0, 300)) === this.#headlineKey) return;
    if (this.#skips(line, at)) return;
    if (this.#afterStory && !isProse(text)) this.#leftOut.push(text);
    else this.#keep(text);
  }

  #keep(text: string): void {
    this.#skipping = null;
    this.#body.push(text);
  }

  /** Whether the line is a headline under আরও পড়ুন or in a list of other stories. */
  #skips({ text, afterGap }: ReadLine, at: number): boolean {
    if (this.#skipping === null) return false;
    const overGap = this.#skipping === 'links' && afterGap && this.#skipped > 0 && at <= this.#lastProse;
    if (isProse(text) || overGap) {
      this.#skipping = null;
      return false;
    }
    this.#skipped += 1;
    return true;
  }

  #readTopics(at: number, line: ReadLine, { value, strong }: LineReading & { kind: 'topics' }): number {
    const inBody = at >= this.#header.bodyStart;
    if (!strong && inBody && at <= this.#lastProse) {
      this.#readText(at, line);
      return 1;
    }
    this.#skipping = null;
    this.#afterStory = inBody;
    this.#topics.push(...splitTopics(value));
    let next = at + 1;
    if (value === '' || this.#lines[next]?.text.startsWith('#') === true) {
      while (next < this.#end && isTopicLine(this.#lines[next])) {
        this.#topics.push(...splitTopics(this.#lines[next]?.text ?? ''));
        next += 1;
      }
    }
    return next - at;
  }

  #finishBody(): void {
    this.#takeInitialsFromEnd();
    if (this.#body.length > 0 || this.#standfirst === null) return;
    this.#body.push(this.#standfirst);
    this.#standfirst = null;
  }

  /** … সরবরাহ বন্ধ করেছিল। এসএন/এমআই: initials that stand on the last line of the story. */
  #takeInitialsFromEnd(): void {
    const last = this.#body.at(-1);
    const match = last === undefined ? null : /[।?!’”]\s*([^।?!’”]{3,30})$/u.exec(last.slice(-60));
    const initials = readInitials(match?.[1] ?? '');
    if (last === undefined || initials === null || !initials.certain) return;
    if (!initials.credits.every(({ name }) => isInitials(name))) return;
    this.#credits.push(...initials.credits);
    this.#body[this.#body.length - 1] = last.slice(0, last.length - (match?.[1]?.length ?? 0)).trimEnd();
  }

  #warnOfHeader(): void {
    const { passedOver, unplaced, unclear } = this.#header;
    const textAt = (at: number) => this.#lines[at]?.text ?? '';
    const before = passedOver.map(textAt).filter((text) => !foldKey(text).startsWith(this.#headlineKey));
    if (before.length > 0) this.#warn('lines-before-headline', before.join(' · '));
    if (unclear) this.#warn('headline-unclear', this.#header.headline);
    for (const at of unplaced.slice(0, 10)) this.#warn('line-unplaced', textAt(at));
    if (this.#leftOut.length > 0) this.#warn('lines-left-out', this.#leftOut.slice(0, 20).join(' · '));
  }

  #warn(code: WarningCode, excerpt: string): void {
    this.#warnings.push(importWarning(code, excerpt));
  }
}

/** The position of the first line after the story: the end of the page, or a heading that ends it. */
function endOfStory(lines: readonly ReadLine[], bodyStart: number): number {
  let begun = false;
  for (let at = bodyStart; at < lines.length; at += 1) {
    const { reading } = lines[at] as ReadLine;
    if (reading.kind === 'text') begun = true;
    else if (begun && reading.kind === 'furniture' && reading.act === 'end') return at;
  }
  return lines.length;
}

function lastProse(lines: readonly ReadLine[], bodyStart: number, end: number): number {
  for (let at = end - 1; at >= bodyStart; at -= 1) {
    const line = lines[at] as ReadLine;
    if (line.reading.kind === 'text' && line.reading.prose) return at;
  }
  return bodyStart;
}

const MOST_WORDS_AFTER_GAP = 4;

function isTopicLine(line: ReadLine | undefined): boolean {
  if (line === undefined || line.text.length > 300) return false;
  const { kind } = line.reading;
  if (kind !== 'text' && kind !== 'section' && !(kind === 'initials' && !line.text.includes('/')))
    return false;
  if (isProse(line.text) && !/[,#]/.test(line.text)) return false;
  const topics = splitTopics(line.text);
  return (
    topics.length > 0 &&
    (!line.afterGap || topics.every((topic) => topic.split(' ').length <= MOST_WORDS_AFTER_GAP))
  );
}

function mergeCredits(credits: readonly ParsedCredit[]): ParsedCredit[] {
  const merged = new Map<string, ParsedCredit>();
  for (const credit of credits) {
    const key = foldKey(credit.name) || credit.name;
    const known = merged.get(key);
    if (known === undefined || (known.role === undefined && credit.role !== undefined))
      merged.set(key, credit);
  }
  return [...merged.values()];
}

function mergeSources(sources: readonly ParsedSource[]): ParsedSource[] {
  const merged = new Map<string, ParsedSource>();
  for (const source of sources) {
    const key = foldKey(source.name) || source.name;
    const known = merged.get(key);
    if (known === undefined || (known.url === undefined && source.url !== undefined)) merged.set(key, source);
  }
  return [...merged.values()];
}

function uniqueTopics(topics: readonly string[]): string[] {
  return [...new Map(topics.map((topic) => [foldKey(topic), topic])).values()].slice(0, MOST_TOPICS);
}
