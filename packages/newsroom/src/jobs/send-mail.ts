import { createTransport } from 'nodemailer';
import type { Mail } from '../db/jobs.ts';

/** Sends a mail; rejects where it is to be tried again. */
export type SendMail = (mail: Mail) => Promise<void>;

export interface MailSettings {
  /** Of the mail server: smtp://user:password@host:587 or smtps://…; undefined where there is none. */
  smtpUrl: string | undefined;
  /** The address from which the newsroom writes. */
  from: string;
}

/**
 * Sends through the mail server. Where none is set, mail goes to the log, so that an operator can pass an
 * invitation on.
 */
export function mailSender(
  { smtpUrl, from }: MailSettings,
  log: { info(details: Record<string, unknown>, message: string): void },
): SendMail {
  if (smtpUrl === undefined) {
    return async ({ to, subject, text }) => log.info({ to, subject, text }, 'mail, as no SMTP server is set');
  }
  const transport = createTransport(withTimeouts(smtpUrl), { from });
  return async (mail) => {
    await transport.sendMail({ ...mail, disableFileAccess: true, disableUrlAccess: true });
  };
}

/** A server that does not answer is given up after ten seconds, not after nodemailer's two minutes. */
function withTimeouts(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, '10000');
  }
  return url.href;
}
