import type { OpenDatabase } from '../db/database.ts';
import { type JobWorker, takeJobs } from '../db/jobs.ts';
import { type JobContext, publishDue, publishScheduled } from './publish-scheduled.ts';
import type { SendMail } from './send-mail.ts';

/** How often this node looks for stories that are due though no job has published them, in ms. */
const sweepEveryMs = 4000;

/**
 * Begins the newsroom's jobs on this node, after publishing what fell due while none ran.
 *
 * @param parts.onError told of what failed; it is tried again
 */
export async function startJobs(
  database: OpenDatabase,
  parts: Omit<JobContext, 'db'> & { sendMail: SendMail; onError: (error: unknown) => void },
): Promise<JobWorker> {
  const context = { ...parts, db: database.db };
  const sweeping = sweepWhileRunning(context, parts.onError);
  const worker = await takeJobs(
    database.connection,
    {
      'publish-scheduled': (payload) => publishScheduled(context, payload),
      'send-mail': (mail) => parts.sendMail(mail),
    },
    parts.onError,
  );
  return {
    stop: async () => {
      await sweeping.stop();
      await worker.stop();
    },
  };
}

/** Sweeps at once and then from time to time, one sweep after another; a spell of trouble is told once. */
function sweepWhileRunning(context: JobContext, onError: (error: unknown) => void): JobWorker {
  let troubled = false;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const sweep = async (): Promise<void> => {
    try {
      await publishDue(context);
      troubled = false;
    } catch (error) {
      if (!troubled) onError(error);
      troubled = true;
    }
    if (!ended) timer = setTimeout(begin, sweepEveryMs);
  };
  let running = Promise.resolve();
  const begin = (): void => {
    running = sweep();
  };
  begin();
  return {
    stop: async () => {
      ended = true;
      clearTimeout(timer);
      await running;
    },
  };
}
