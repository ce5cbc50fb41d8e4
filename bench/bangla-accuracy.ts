import { existsSync, readFileSync } from 'node:fs';
import * as bangla from '@hurkaru/bangla';
import { bijoyTableAccuracy, lostInBijoy, shareLikeBijoy } from '../packages/bangla/test/bijoy-accuracy.ts';
import { dateAccuracy } from '../packages/bangla/test/date-accuracy.ts';
import { FOREIGN_NAMES, FURTHER_FOREIGN_NAMES } from '../packages/bangla/test/foreign-names.ts';
import {
  articleText,
  lintRate,
  plantedErrors,
  withoutLostWords,
} from '../packages/bangla/test/lint-accuracy.ts';
import {
  geoPairs,
  lexiconPairs,
  type NamePair,
  nameAccuracy,
  territoryPairs,
} from '../packages/bangla/test/name-accuracy.ts';
import { numberAccuracy, parallelAccuracy } from '../packages/bangla/test/number-accuracy.ts';
import { phoneticAccuracy } from '../packages/bangla/test/phonetic-accuracy.ts';
import { type StemmingAccuracy, stemmingAccuracy } from '../packages/bangla/test/stemming-accuracy.ts';
import { grouped, table } from './figures.ts';
import { dataFolder } from './real-articles.ts';
import type { BenchRun } from './run.ts';

const fewPapers = ['clir-2025-bn', 'prothomalo-2024', 'bdnews-2025-12-bn', 'jugantor-2024'];

/** How right the library is on what people have written and marked by hand. */
export async function benchBanglaAccuracy(run: BenchRun): Promise<void> {
  if (!existsSync(dataFolder)) return run.say(`  skipped: ${dataFolder} is not here`);
  stemming(run);
  names(run);
  numbersAndDates(run);
  phoneticAndBijoy(run);
  copyErrors(run);
}

function stemming(run: BenchRun): void {
  const dev = lines('stem/isical-lemma-dev.tsv');
  const lucene = new Map(lines('stem/lucene87-bengali-reference-40k.tsv').map(luceneStem));
  const inTable = dev.filter((line) => lucene.has(line.split('\t')[0] ?? ''));
  const forms = lines('stem/unimorph-ben-odd.tsv')
    .map(formAndLemma)
    .filter((line) => !line.includes(' '));
  const keyOfStem = (word: string) => bangla.searchKey(bangla.stem(word));
  run.say('\n  Stems: pairs of words that belong together');
  run.say(
    table([
      ['', 'words', 'precision', 'recall', 'F1', 'over-stemmed', 'under-stemmed'],
      stemmingRow(
        'Lucene, on the words in its table',
        stemmingAccuracy(inTable, (word) => lucene.get(word) ?? word),
      ),
      stemmingRow('stem, on the same words', stemmingAccuracy(inTable, bangla.stem)),
      stemmingRow('stem, all of isical dev', stemmingAccuracy(dev, bangla.stem)),
      stemmingRow('searchKey of stem, isical dev', stemmingAccuracy(dev, keyOfStem)),
      stemmingRow('stem, isical train', stemmingAccuracy(lines('stem/isical-lemma-train.tsv'), bangla.stem)),
      stemmingRow('stem, unimorph', stemmingAccuracy(forms, bangla.stem)),
    ]),
  );
}

function luceneStem(line: string): [string, string] {
  const cells = line.split('\t');
  return [cells[0] ?? '', cells[3] ?? ''];
}

function formAndLemma(line: string): string {
  const [lemma, form] = line.split('\t');
  return `${form}\t${lemma}`;
}

function stemmingRow(name: string, { words, precision, recall, f1, ...pairs }: StemmingAccuracy): string[] {
  const { overStemming: over, underStemming: under } = pairs;
  const counted = ({ pairs: count, share }: { pairs: number; share: number }) =>
    `${grouped(count)} (${percent(share)})`;
  return [name, grouped(words), part(precision), part(recall), part(f1), counted(over), counted(under)];
}

function names(run: BenchRun): void {
  const geo = (name: string) => geoPairs(lines(`names/geo-${name}.json`));
  const territories = territoryPairs(
    lines('names/cldr-bn-territories.json'),
    lines('names/cldr-en-territories.json'),
  );
  run.say('\n  Names: nameMatch of at least 0.5 for true pairs, for others at random and for the most alike');
  run.say(
    table([
      ['', 'pairs', 'recall', 'precision, random', 'false, most alike', 'precision, most alike'],
      namesRow('foreign names, known while it was written', FOREIGN_NAMES),
      namesRow('foreign names, written down afterwards', FURTHER_FOREIGN_NAMES),
      namesRow('countries and territories', territories),
      namesRow('divisions, districts, upazilas', ['divisions', 'districts', 'upazilas'].flatMap(geo)),
      namesRow('unions', geo('unions')),
      namesRow('words of Dakshina dev', lexiconPairs(lines('translit/dakshina-bn-lexicon-dev.tsv'), 2500)),
      namesRow('words of Aksharantar valid', lexiconPairs(lines('translit/aksharantar-ben-valid.csv'), 2500)),
    ]),
  );
}

function namesRow(name: string, pairs: readonly NamePair[]): string[] {
  const [figures] = nameAccuracy(pairs);
  if (figures === undefined) return [name];
  const { recall, precisionRandom, falseHard, precisionHard } = figures;
  return [
    name,
    grouped(pairs.length),
    part(recall),
    part(precisionRandom),
    part(falseHard),
    part(precisionHard),
  ];
}

function numbersAndDates(run: BenchRun): void {
  const numbers = numberAccuracy(lines('normalise/real-number-expressions.tsv'));
  const dates = dateAccuracy(lines('normalise/real-date-expressions.tsv'));
  run.say('\n  Numbers and dates');
  run.say(`  expressions of the news with the right value: ${share(numbers.right, numbers.total)}`);
  for (const file of ['suparadev', 'risingnews-valid', 'tico19-en-bn']) {
    const { found, numbers: all } = parallelAccuracy(lines(`parallel/${file}.tsv`));
    run.say(`  numbers of English sentences found in the translation, ${file}: ${share(found, all)}`);
  }
  run.say(`  dates of the news with the right day and month: ${share(dates.right, dates.dates)}`);
}

function phoneticAndBijoy(run: BenchRun): void {
  const published = ['avro-js-tests.tsv', 'avro-libavrophonetic-testdata.txt'].flatMap((file) =>
    lines(`translit/${file}`),
  );
  const { cases, right } = phoneticAccuracy(published);
  const rows = bijoyTableAccuracy(lines('bijoy/unicode-bijoy-odd.tsv'));
  const corpus = fewPapers
    .concat('inqilab-2019-2020')
    .flatMap((paper) => lines(`news/${paper}.jsonl`).map(articleText));
  const { words, lost } = lostInBijoy(
    corpus.flatMap((text) => bangla.words(text).map(({ text: word }) => word)),
  );
  const headlines = corpus.map((text) => text.split('\n')[0] ?? '');
  const english = ['clir-2025-en', 'bdnews-2025-12-en'].flatMap((paper) =>
    lines(`news/${paper}.jsonl`).map(articleText),
  );
  const sentences = english.flatMap((text) => bangla.sentences(text).map(({ text: sentence }) => sentence));
  run.say('\n  Phonetic typing and Bijoy');
  run.say(`  published cases of Avro Phonetic: ${share(right, cases)}`);
  run.say(
    `  Bijoy's table of conjuncts: to Unicode ${percent(rows.toUnicode)}, to Bijoy ${percent(rows.toBijoy)}`,
  );
  run.say(
    `  different words of the news lost on the way to Bijoy and back: ${lost.length} of ${grouped(words)}`,
  );
  run.say(
    `  looksLikeBijoy: headlines in Bijoy ${percent(shareLikeBijoy(headlines.map(bangla.unicodeToBijoy)))}, ` +
      `${grouped(sentences.length)} English sentences ${percent(shareLikeBijoy(sentences), 3)}`,
  );
}

function copyErrors(run: BenchRun): void {
  const papers = fewPapers.flatMap((paper) => lines(`news/${paper}.jsonl`));
  const four = lintRate(papers, 2);
  const inqilab = lintRate(lines('news/inqilab-2019-2020.jsonl'), 0, withoutLostWords);
  run.say(
    `\n  Copy check: findings in 10,000 articles (four papers, ${grouped(four.articles)} articles, ` +
      `${grouped(four.touched)} with any; Inqilab without the sentences that its scraper broke, ${grouped(inqilab.articles)})`,
  );
  const rules = Object.keys(bangla.LINT_RULES) as bangla.LintRuleName[];
  run.say(
    table([
      ['rule', 'four papers', 'Inqilab'],
      ...rules.map((rule) => [rule, ...[four, inqilab].map((rate) => grouped(rate.perTenThousand[rule], 1))]),
    ]),
  );
  for (const rule of rules)
    for (const found of four.sample[rule]) run.say(`    ${rule}: ${found.replace(/\s+/g, ' ')}`);
  run.say('\n  Planted errors: found, and mended by the suggestion');
  const planted = Object.entries(plantedErrors(papers, run.quick ? 50 : 1000));
  run.say(
    table([
      ['', 'planted', 'found', 'mended'],
      ...planted.map(([kind, { planted: all, found, mended }]) => [
        kind,
        grouped(all),
        percent(found / all),
        percent(mended / all),
      ]),
    ]),
  );
}

function lines(path: string): string[] {
  return readFileSync(dataFolder + path, 'utf8')
    .split('\n')
    .filter(Boolean);
}

function part(value: number): string {
  return value.toFixed(3);
}

function percent(value: number, digits = 1): string {
  return `${(value * 100).toFixed(digits)} %`;
}

function share(some: number, all: number): string {
  return `${grouped(some)} of ${grouped(all)} (${percent(some / all)})`;
}
