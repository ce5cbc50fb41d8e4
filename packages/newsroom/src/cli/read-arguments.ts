import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CommandLineError } from './command-line-error.ts';

/**
 * Options and positionals of a command line.
 *
 * @throws CommandLineError for an option that does not exist or lacks its value
 */
export function readArguments<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new CommandLineError((error as Error).message.split('. ')[0] ?? 'wrong arguments');
  }
}
