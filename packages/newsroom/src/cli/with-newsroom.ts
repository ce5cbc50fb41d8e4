import type { CommandContext } from '../commands/command-context.ts';
import { openDatabase } from '../db/database.ts';
import { findNewsroom } from '../db/newsroom.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { type Configuration, readConfiguration } from './configuration.ts';

/**
 * Opens the newsroom's database for one command of the operator, whether the newsroom runs or not.
 *
 * @param name whose name stands in the audit
 * @throws NewsroomError 'wrong-state' before the newsroom's first start
 */
export async function withNewsroom<T>(
  name: string,
  work: (context: CommandContext, configuration: Configuration) => Promise<T>,
): Promise<T> {
  const configuration = readConfiguration(process.env);
  const database = await openDatabase(configuration);
  try {
    const { db } = database;
    if ((await findNewsroom(db)) === undefined) throw notSetUp();
    const { timeZone } = configuration;
    return await work({ db, actor: { name, role: 'admin' }, now: new Date(), timeZone }, configuration);
  } finally {
    await database.close();
  }
}

function notSetUp(): NewsroomError {
  return new NewsroomError('wrong-state', {
    en: 'There is no newsroom in this data folder yet; run hurkaru start once.',
    bn: 'এই ডেটা ফোল্ডারে এখনো কোনো বার্তাকক্ষ নেই; আগে একবার hurkaru start চালান।',
  });
}
