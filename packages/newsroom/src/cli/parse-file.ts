import { toContractJson } from '../exchange/parsed-story.ts';
import { UnreadableStory } from '../exchange/unreadable-story.ts';
import { CommandLineError } from './command-line-error.ts';
import { readConfiguration } from './configuration.ts';
import { readArguments } from './read-arguments.ts';
import { formatOf, readStories } from './read-stories.ts';

/** `hurkaru parse FILE`: what an import would bring in, without a database; a line for each story. */
export async function parseFile(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string', default: 'auto' },
    json: { type: 'boolean', default: false },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new CommandLineError('expected one file');
  const { timeZone } = readConfiguration(process.env);
  let unreadable = 0;
  for await (const { story } of readStories(file, await formatOf(file, values.format), timeZone)) {
    if (story instanceof UnreadableStory) {
      unreadable += 1;
      process.stderr.write(`hurkaru: ${file}: ${story.message}\n`);
      continue;
    }
    const json = toContractJson(story);
    process.stdout.write(`${values.json ? JSON.stringify(json) : JSON.stringify(json, null, 2)}\n`);
  }
  return unreadable === 0 ? 0 : 1;
}
