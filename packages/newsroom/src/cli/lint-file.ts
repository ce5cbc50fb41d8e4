import { type LintFinding, lint } from '@hurkaru/bangla';
import { looksBinary } from '../exchange/looks-binary.ts';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { CommandLineError } from './command-line-error.ts';
import { linePlaces } from './line-places.ts';
import { readArguments } from './read-arguments.ts';
import { readTextFile } from './read-text-file.ts';

/** `hurkaru lint FILE`: the copy check of a Bangla text. Exit 0 without findings, 1 with. */
export async function lintFile(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean', default: false } });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new CommandLineError('expected one file');
  const text = await readTextFile(file);
  if (looksBinary(text)) {
    throw new NewsroomError('unreadable', {
      en: `${file}: not a text in UTF-8.`,
      bn: inBangla`${file}: এটি UTF-8-এ লেখা কোনো লেখা নয়।`,
    });
  }
  const findings = lint(text);
  process.stdout.write(values.json ? `${JSON.stringify(findings)}\n` : readable(text, findings));
  return findings.length === 0 ? 0 : 1;
}

function readable(text: string, findings: readonly LintFinding[]): string {
  const placeOf = linePlaces(text);
  const lines = findings.map(({ start, end, rule, messageBn, suggestion }) => {
    const { line, column } = placeOf(start);
    const change = suggestion === undefined ? '' : ` → ‘${suggestion}’`;
    return `${line}:${column}  ‘${text.slice(start, end)}’${change}  ${messageBn} (${rule})\n`;
  });
  return lines.length === 0 ? 'কোনো ভুল পাওয়া যায়নি।\n' : lines.join('');
}
