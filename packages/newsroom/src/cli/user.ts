import { z } from 'zod';
import { invitePerson } from '../commands/invite-person.ts';
import { makeSignInLink } from '../commands/make-sign-in-link.ts';
import { accountByEmail } from '../db/accounts.ts';
import { listPeople } from '../db/people.ts';
import { mailSender } from '../jobs/send-mail.ts';
import { type LinkToSend, sendLink } from '../sign-in/send-link.ts';
import type { Role } from '../story/permissions.ts';
import { CommandLineError } from './command-line-error.ts';
import type { Configuration } from './configuration.ts';
import { readArguments } from './read-arguments.ts';
import { readRole } from './read-role.ts';
import { withNewsroom } from './with-newsroom.ts';

const actor = 'hurkaru user';

/** The link is printed for who asked; it need not be logged too. */
const silent = { info: () => undefined };

/** `hurkaru user add|link|list`: who may sign in. `add` and `link` print a one-time link on the last line. */
export async function user(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { name: { type: 'string' }, role: { type: 'string' } });
  const [verb, email, ...rest] = positionals;
  if (rest.length > 0) throw new CommandLineError(`expected nothing after ${email}`);
  if (verb === 'add') return add(readEmail(email), readName(values.name), readRole(values.role));
  if (verb === 'link') return link(readEmail(email));
  if (verb === 'list' && email === undefined) return list();
  throw new CommandLineError('expected add, link or list');
}

async function add(email: string, name: string, role: Role): Promise<number> {
  return withNewsroom(actor, async (context, configuration) => {
    const { token } = await invitePerson(context, { email, name, role });
    return handOut(context, configuration, { token, name, email, invites: true });
  });
}

async function link(email: string): Promise<number> {
  return withNewsroom(actor, async (context, configuration) => {
    const account = await accountByEmail(context.db, email);
    if (account === undefined) throw new CommandLineError(`nobody signs in as ${email}`);
    const made = await makeSignInLink(context, { personId: account.personId });
    return handOut(context, configuration, { ...made, invites: false });
  });
}

async function handOut(
  { db }: { db: Parameters<typeof sendLink>[0]['db'] },
  { origin, mail }: Configuration,
  made: LinkToSend,
): Promise<number> {
  const sent = await sendLink(
    {
      db,
      origin,
      sendMail: mail.smtpUrl === undefined ? null : mailSender(mail, silent),
      log: {
        ...silent,
        error: ({ cause }, message) => void process.stderr.write(`${message}: ${(cause as Error).message}\n`),
      },
    },
    made,
  );
  if (sent.mail === 'sent') process.stdout.write(`The link has been sent to ${made.email}.\n`);
  process.stdout.write(`${sent.link}\n`);
  return 0;
}

async function list(): Promise<number> {
  return withNewsroom(actor, async ({ db }) => {
    for (const { email, name, role, active } of await listPeople(db)) {
      if (email === null) continue;
      process.stdout.write(`${email}\t${name}\t${role ?? '-'}\t${active ? 'active' : 'closed'}\n`);
    }
    return 0;
  });
}

function readEmail(text: string | undefined): string {
  if (text === undefined) throw new CommandLineError('expected an e-mail address');
  if (z.email().safeParse(text).success) return text.toLowerCase();
  throw new CommandLineError(`“${text}” is no e-mail address`);
}

function readName(text: string | undefined): string {
  if (text !== undefined && text.trim() !== '') return text.trim();
  throw new CommandLineError('expected --name NAME');
}
