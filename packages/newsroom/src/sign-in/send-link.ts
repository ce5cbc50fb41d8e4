import type { Db } from '../db/database.ts';
import type { Mail } from '../db/jobs.ts';
import { findNewsroom } from '../db/newsroom.ts';
import type { LinkAnswer } from '../story/api-shapes.ts';

/** Sends a mail, or rejects. */
export type SendMail = (mail: Mail) => Promise<void>;

/** A one-time link on its way to a person. */
export interface LinkToSend {
  token: string;
  name: string;
  email: string;
  /** The first link, with the invitation; otherwise a new one. */
  invites: boolean;
}

export interface LinkSending {
  db: Db;
  origin: string;
  /** null: no mail is set up, and the link is handed on by the inviter. */
  sendMail: SendMail | null;
  log: {
    info(details: Record<string, unknown>, message: string): void;
    error(details: Record<string, unknown>, message: string): void;
  };
}

/** Nobody who invites waits longer for the mail server. */
const patienceMs = 4000;

/** The address of a one-time link. */
export function linkAddress(origin: string, token: string): string {
  return `${origin}/desk/welcome?token=${token}`;
}

/**
 * Sends a link by mail. Nothing that happens to the mail undoes the invitation: the link comes back too, so
 * that the inviter can hand it on. It does not go out as a job, since a job would keep the link's token in
 * the database.
 */
export async function sendLink(parts: LinkSending, link: LinkToSend): Promise<Omit<LinkAnswer, 'id'>> {
  const address = linkAddress(parts.origin, link.token);
  if (parts.sendMail === null) {
    parts.log.info({ email: link.email, link: address }, 'no mail is set up; hand this link on');
    return { link: address, mail: 'none' };
  }
  const newsroom = await findNewsroom(parts.db);
  const sending = parts.sendMail(mailOf(link, address, newsroom?.name ?? 'হরকরা')).then(
    () => 'sent' as const,
    (cause: unknown) => {
      parts.log.error({ cause, email: link.email }, 'the mail with a sign-in link could not be sent');
      return 'failed' as const;
    },
  );
  return { link: address, mail: await withPatience(sending) };
}

async function withPatience<T>(sending: Promise<T>): Promise<T | 'under-way'> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<'under-way'>((resolve) => {
    timer = setTimeout(() => resolve('under-way'), patienceMs);
  });
  const result = await Promise.race([sending, waited]);
  clearTimeout(timer);
  return result;
}

function mailOf({ name, email, invites }: LinkToSend, address: string, newsroom: string): Mail {
  const subject = invites
    ? `${newsroom}: ডেস্কে আপনাকে আমন্ত্রণ · Your invitation to the desk`
    : `${newsroom}: ডেস্কে প্রবেশের নতুন লিংক · Your new sign-in link`;
  const text = [
    `${name},`,
    '',
    invites
      ? `‘${newsroom}’-এর ডেস্কে আপনার জন্য অ্যাকাউন্ট খোলা হয়েছে। নিচের লিংকে গিয়ে প্রবেশ করুন, তারপর নিজের পাসওয়ার্ড ঠিক করে নিন।`
      : `‘${newsroom}’-এর ডেস্কে প্রবেশের জন্য আপনার নতুন লিংক নিচে দেওয়া হলো।`,
    '',
    address,
    '',
    'লিংকটি একবারই কাজ করবে, আর সাত দিন পর্যন্ত। এটি আর কাউকে দেবেন না।',
    '',
    '—',
    invites
      ? `An account on the desk of ${newsroom} has been opened for you. The link above signs you in; then choose a password.`
      : `The link above signs you in to the desk of ${newsroom}.`,
    'It works once, for seven days. Do not pass it on.',
  ].join('\n');
  return { to: email, subject, text };
}
