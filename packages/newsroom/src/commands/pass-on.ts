import { moveStory } from '../db/stories.ts';
import { nextState } from '../story/workflow.ts';
import { type CommandContext, inOneTransaction, storyAsSeen } from './command-context.ts';
import { recordAct } from './story-act.ts';

/** How a story is passed on to the next person. */
export interface PassingOn {
  storyId: number;
  /** What the next person is to know, or to do. */
  note?: string | undefined;
  /** Number of the revision that the person saw. */
  revision?: number | undefined;
}

/**
 * What handing over, sending back and approving have in common: the story moves to the state of the table
 * and waits there with the note. The command has asked for its permission.
 *
 * @throws RevisionConflict where another revision came first
 */
export async function passOn(
  context: CommandContext,
  verb: 'hand-over' | 'send-back' | 'approve',
  { storyId, note, revision }: PassingOn,
): Promise<void> {
  await inOneTransaction(context, async (tx) => {
    const { story, latest } = await storyAsSeen(tx, storyId, revision);
    await moveStory(tx, story.id, { state: nextState(story.state, verb) });
    await recordAct(tx, context, story, {
      act: verb,
      revision: latest.number,
      note,
      waits: 'with-this-note',
    });
    return { result: undefined, touched: [] };
  });
}
