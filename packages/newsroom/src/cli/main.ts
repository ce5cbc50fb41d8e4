import { NewsroomError } from '../story/newsroom-error.ts';
import { CommandLineError } from './command-line-error.ts';

/** Every command with its one line of help; each file is loaded only when it is asked for. */
const commands: Record<string, { usage: string; run: (args: string[]) => Promise<number> }> = {
  start: {
    usage: 'start',
    run: async (args) => (await import('./start-newsroom.ts')).startNewsroom(args),
  },
  import: {
    usage: 'import FILE… [--format auto|page|jsonl] [--section SLUG] [--publish] [--json]',
    run: async (args) => (await import('./import-files.ts')).importFiles(args),
  },
  parse: {
    usage: 'parse FILE [--format auto|page|jsonl] --json',
    run: async (args) => (await import('./parse-file.ts')).parseFile(args),
  },
  check: {
    usage: 'check COPY SOURCE [--json] [--date YYYY-MM-DD]',
    run: async (args) => (await import('./check-files.ts')).checkFiles(args),
  },
  lint: {
    usage: 'lint FILE [--json]',
    run: async (args) => (await import('./lint-file.ts')).lintFile(args),
  },
  user: {
    usage: 'user add EMAIL --name NAME --role ROLE | user link EMAIL | user list',
    run: async (args) => (await import('./user.ts')).user(args),
  },
  token: {
    usage: 'token create --role ROLE [--name NAME] | token list | token revoke ID',
    run: async (args) => (await import('./token.ts')).token(args),
  },
  search: {
    usage: 'search QUERY [--json] [--limit N]',
    run: async (args) => (await import('./search-archive.ts')).searchArchive(args),
  },
};

process.exitCode = await run(process.argv.slice(2));

async function run([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help')
    return printHelp(name === undefined ? 2 : 0);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (command === undefined)
      throw new CommandLineError(`expected one of: ${Object.keys(commands).join(', ')}`);
    return await command.run(args);
  } catch (error) {
    return report(error, command?.usage);
  }
}

function printHelp(exitCode: number): number {
  const lines = Object.values(commands).map(({ usage }) => `  hurkaru ${usage}`);
  (exitCode === 0 ? process.stdout : process.stderr).write(`${['Usage:', ...lines].join('\n')}\n`);
  return exitCode;
}

function report(error: unknown, usage: string | undefined): number {
  if (error instanceof CommandLineError) {
    process.stderr.write(`hurkaru: ${error.message}${usage === undefined ? '' : ` (hurkaru ${usage})`}\n`);
    return 2;
  }
  if (error instanceof NewsroomError) {
    process.stderr.write(`hurkaru: ${error.message}\n${error.messageBn}\n`);
    return 1;
  }
  process.stderr.write(
    `hurkaru: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return 1;
}
