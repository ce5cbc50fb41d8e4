import { join } from 'node:path';
import pino from 'pino';
import { refreshHeadlineTerms } from '../commands/refresh-headline-terms.ts';
import { refreshSearchTerms } from '../commands/refresh-search-terms.ts';
import { type OpenDatabase, openDatabase } from '../db/database.ts';
import type { JobWorker } from '../db/jobs.ts';
import { findNewsroom } from '../db/newsroom.ts';
import { mailSender } from '../jobs/send-mail.ts';
import { startJobs } from '../jobs/start-jobs.ts';
import { openSite } from '../web/open-site.ts';
import { type Serving, serve } from '../web/serve.ts';
import type { Log } from '../web/web-parts.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { setUpDemonstration } from './demonstration.ts';
import { firstSignInLink } from './first-sign-in-link.ts';
import { readArguments } from './read-arguments.ts';
import { onStopSignal } from './stop-signals.ts';

/** `hurkaru start`: the newsroom, until SIGTERM or Ctrl-C. */
export async function startNewsroom(args: string[]): Promise<number> {
  readArguments(args, {});
  const configuration = readConfiguration(process.env);
  const stopAsked = new Promise<void>((resolve) => void onStopSignal(resolve));
  const log: Log = pino({ level: 'info', errorKey: 'cause' }, pino.destination({ fd: 2, sync: true }));
  const database = await openDatabase(configuration);
  try {
    await setUpOnce(database, configuration);
    await serveUntil(stopAsked, database, configuration, log);
    return 0;
  } finally {
    await database.close();
  }
}

async function setUpOnce({ db }: OpenDatabase, { timeZone }: Configuration): Promise<void> {
  if ((await findNewsroom(db)) !== undefined) return;
  process.stdout.write('Setting up the demonstration newsroom…\n');
  await setUpDemonstration({
    db,
    timeZone,
    now: new Date(),
    actor: { name: 'hurkaru start', role: 'admin' },
  });
}

/** Beside the serving, since an archive of years takes minutes; searches find more and more of it meanwhile. */
async function keepSearchTerms(stopAsked: Promise<void>, { db }: OpenDatabase, log: Log): Promise<void> {
  let stopped = false;
  void stopAsked.then(() => {
    stopped = true;
  });
  try {
    const headlines = await refreshHeadlineTerms(db, () => stopped);
    if (headlines > 0) log.info({ headlines }, 'headlines can be found on the board');
    const stories = await refreshSearchTerms(db, () => stopped);
    if (stories > 0) log.info({ stories }, 'search terms made anew');
  } catch (cause) {
    log.error({ cause }, 'search terms could not be made anew; the next start tries again');
  }
}

async function serveUntil(
  stopAsked: Promise<void>,
  database: OpenDatabase,
  configuration: Configuration,
  log: Log,
): Promise<void> {
  const { origin, timeZone, port, secret, mail } = configuration;
  const site = await openSite(database, {
    folder: join(configuration.dataFolder, 'pages'),
    origin,
    timeZone,
    log,
    secret,
    sendMail: mail.smtpUrl === undefined ? undefined : mailSender(mail, log),
  });
  let serving: Serving | undefined;
  let jobs: JobWorker | undefined;
  try {
    serving = await serve(site, port);
    const firstLink = await firstSignInLink({ db: database.db, timeZone, origin, now: new Date() });
    const lines = [`Site: ${origin}/`, `Desk: ${origin}/desk`];
    if (firstLink !== null) lines.push(`Sign in once with: ${firstLink}`);
    process.stdout.write(`${lines.join('\n')}\nready http://localhost:${serving.port}\n`);
    jobs = await startJobs(database, {
      timeZone,
      clock: site.clock,
      sendMail: mailSender(configuration.mail, log),
      onError: (cause) => log.error({ cause }, 'a job failed; it is tried again'),
    });
    const upkeep = keepSearchTerms(stopAsked, database, log);
    await stopAsked;
    await upkeep;
  } finally {
    await serving?.stop();
    await jobs?.stop();
    await site.pages.stop();
  }
}
