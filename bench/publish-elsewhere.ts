import { publishStory } from '../packages/newsroom/dist/commands/publish-story.js';
import { openDatabase } from '../packages/newsroom/dist/db/database.js';
import { contextAt } from './archive.ts';

/** Publishes what its parent names, as another program of the same newsroom would. */
const database = await openDatabase({ dataFolder: process.argv[2] ?? '' });

process.on('message', (asked: { storyId: number; now: number }) => void publish(asked));
process.on('disconnect', () => void database.close());
process.send?.('open');

async function publish({ storyId, now }: { storyId: number; now: number }): Promise<void> {
  const started = performance.timeOrigin + performance.now();
  await publishStory(contextAt(database, new Date(now)), { storyId });
  process.send?.({ started });
}
