import { resolve } from 'node:path';
import type { MailSettings } from '../jobs/send-mail.ts';
import { CommandLineError } from './command-line-error.ts';

/** Settings from the environment, by the contract's names. */
export interface Configuration {
  port: number;
  dataFolder: string;
  databaseUrl: string | undefined;
  /** Public origin without a closing slash. */
  origin: string;
  timeZone: string;
  mail: MailSettings;
  /** Signs sessions instead of the secret that the database keeps. */
  secret: string | undefined;
}

/**
 * Reads the environment.
 *
 * @throws CommandLineError for a value that cannot be used
 */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const port = readPort(environment.PORT);
  const origin = readOrigin(environment.HURKARU_URL || `http://localhost:${port}`);
  return {
    port,
    dataFolder: resolve(environment.HURKARU_DATA || 'data'),
    databaseUrl: environment.DATABASE_URL || undefined,
    origin,
    timeZone: readTimeZone(environment.HURKARU_TIMEZONE || 'Asia/Dhaka'),
    mail: {
      smtpUrl: readSmtpUrl(environment.HURKARU_SMTP_URL || environment.SMTP_URL || undefined),
      from: environment.HURKARU_MAIL_FROM || environment.MAIL_FROM || `newsroom@${new URL(origin).hostname}`,
    },
    secret: readSecret(environment.HURKARU_SECRET || undefined),
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

function readSmtpUrl(text: string | undefined): string | undefined {
  if (text === undefined || (URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol))) return text;
  throw new CommandLineError(
    'SMTP_URL must be an address such as smtp://user:password@mail.example:587 or smtps://…',
  );
}

function readTimeZone(text: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    throw new CommandLineError(`HURKARU_TIMEZONE must be a time zone such as Asia/Dhaka, not “${text}”.`);
  }
}

function readSecret(text: string | undefined): string | undefined {
  if (text === undefined || text.length >= 32) return text;
  throw new CommandLineError('HURKARU_SECRET must have at least 32 characters.');
}
