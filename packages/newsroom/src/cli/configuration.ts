import { resolve } from 'node:path';
import { CommandLineError } from './command-line-error.ts';

/** Settings from the environment, by the contract's names. */
export interface Configuration {
  port: number;
  dataFolder: string;
  databaseUrl: string | undefined;
  /** Public origin without a closing slash. */
  origin: string;
  timeZone: string;
}

/**
 * Reads the environment.
 *
 * @throws CommandLineError for a value that cannot be used
 */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const port = readPort(environment.PORT);
  return {
    port,
    dataFolder: resolve(environment.HURKARU_DATA || 'data'),
    databaseUrl: environment.DATABASE_URL || undefined,
    origin: readOrigin(environment.HURKARU_URL || `http://localhost:${port}`),
    timeZone: readTimeZone(environment.HURKARU_TIMEZONE || 'Asia/Dhaka'),
  };
}

function readPort(text: string | undefined): number {
  const port = Number(text || 3000);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CommandLineError(`PORT must be a number from 0 to 65535, not “${text}”.`);
}

function readOrigin(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).origin;
  throw new CommandLineError(`HURKARU_URL must be an address such as https://mohona.example, not “${text}”.`);
}

function readTimeZone(text: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    throw new CommandLineError(`HURKARU_TIMEZONE must be a time zone such as Asia/Dhaka, not “${text}”.`);
  }
}
