import { describe, expect, test } from 'vitest';
import { type Action, can, permissions, roles } from '../../../newsroom/src/story/permissions.ts';
import { type StoryState, storyStates } from '../../../newsroom/src/story/story.ts';
import { nextState } from '../../../newsroom/src/story/workflow.ts';
import { mainVerb, offeredVerbs, writingAllowed } from './offered-verbs.ts';

const mayOf = (role: (typeof roles)[number]) =>
  (Object.keys(permissions) as Action[]).filter((action) => can({ name: '', role }, action));
const everyCase = roles.flatMap((role) => storyStates.map((state) => ({ role, state, may: mayOf(role) })));

describe('verbs offered', () => {
  test.each(everyCase)(
    '$role at a story that is $state: each can be done, and the main one is among them',
    (at) => {
      const offered = offeredVerbs(at.state, at.may);
      for (const verb of offered) expect(() => nextState(at.state, verb)).not.toThrow();
      const main = mainVerb(at.state, at.may);
      if (main !== null) expect(offered).toContain(main);
    },
  );

  test('the table of who is offered what', () => {
    const table = Object.fromEntries(
      roles.map((role) => [
        role,
        Object.fromEntries(storyStates.map((state) => [state, offeredVerbs(state, mayOf(role)).join(' ')])),
      ]),
    );
    const editor = {
      draft: 'hand-over approve schedule publish',
      'in-review': 'send-back approve schedule publish',
      approved: 'send-back schedule publish',
      scheduled: 'schedule unschedule publish',
      published: 'publish correct',
      withdrawn: '',
    } satisfies Record<StoryState, string>;
    const chief = { ...editor, published: 'publish correct withdraw', withdrawn: 'reinstate' };
    const none = { draft: '', 'in-review': '', approved: '', scheduled: '', published: '', withdrawn: '' };
    expect(table).toEqual({
      reporter: { ...none, draft: 'hand-over' },
      editor,
      chief,
      moderator: none,
      admin: chief,
    });
  });

  test('a reporter never sees what would put a story before readers', () => {
    const offered = storyStates.flatMap((state) => offeredVerbs(state, mayOf('reporter')));
    expect(offered).toEqual(['hand-over']);
  });

  test('who may write: no reporter where it is approved or withdrawn, never a moderator', () => {
    const of = (role: (typeof roles)[number]) =>
      storyStates.map((state) => writingAllowed(state, mayOf(role)));
    expect(of('reporter')).toEqual([
      'may-write',
      'may-write',
      'approved',
      'approved',
      'may-write',
      'withdrawn',
    ]);
    expect(of('editor')).toEqual(Array(6).fill('may-write'));
    expect(of('moderator')).toEqual(Array(6).fill('reads-only'));
  });

  test('Ctrl+Enter never withdraws, reinstates, sends back or overtakes a schedule', () => {
    const mains = everyCase.map(({ state, may }) => mainVerb(state, may));
    expect(new Set(mains)).toEqual(new Set([null, 'hand-over', 'approve', 'publish']));
    expect(mainVerb('scheduled', mayOf('chief'))).toBeNull();
  });
});
