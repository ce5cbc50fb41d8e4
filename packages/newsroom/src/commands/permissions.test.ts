import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { type Finding, findingKey } from '@hurkaru/source-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { type Action, permissions, type Role, roles } from '../story/permissions.ts';
import { approveStory } from './approve-story.ts';
import { changePerson } from './change-person.ts';
import { changeStoryDetails } from './change-story-details.ts';
import type { CommandContext } from './command-context.ts';
import { correctStory } from './correct-story.ts';
import { createStory } from './create-story.ts';
import { createToken } from './create-token.ts';
import { dismissFinding } from './dismiss-finding.ts';
import { endSessions } from './end-sessions.ts';
import { handOverStory } from './hand-over-story.ts';
import { hideRevision } from './hide-revision.ts';
import { importStories } from './import-stories.ts';
import { invitePerson } from './invite-person.ts';
import { makeSignInLink } from './make-sign-in-link.ts';
import { publishScheduledStory } from './publish-scheduled-story.ts';
import { publishStory } from './publish-story.ts';
import { recordAccountChange } from './record-account-change.ts';
import { recordFailedSignIn } from './record-failed-sign-in.ts';
import { reinstateStory } from './reinstate-story.ts';
import { restoreFinding } from './restore-finding.ts';
import { restoreRevision } from './restore-revision.ts';
import { revokeToken } from './revoke-token.ts';
import { saveStory } from './save-story.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { scheduleStory } from './schedule-story.ts';
import { sendBackStory } from './send-back-story.ts';
import { setOwnPassword } from './set-own-password.ts';
import { openNewsroom, setUpNewsroom } from './set-up-newsroom.ts';
import { unscheduleStory } from './unschedule-story.ts';
import { withdrawStory } from './withdraw-story.ts';

const finding: Finding = {
  kind: 'number',
  severity: 'error',
  copy: { start: 0, end: 2, text: '২১' },
  source: { start: 0, end: 2, text: '12' },
  message: 'differs',
  messageBn: 'মেলে না',
};

/** Every command by its file, with the action that it needs. */
const commands: Record<
  string,
  { action: Action; run: (context: CommandContext, storyId: number) => Promise<unknown> }
> = {
  'create-story': {
    action: 'write-story',
    run: (context) => createStory(context, { sectionId: 1, content: bridgeStory }),
  },
  'save-story': {
    action: 'write-story',
    run: (context, storyId) => saveStory(context, { storyId, baseNumber: 1, content: bridgeStory }),
  },
  'save-working-copy': {
    action: 'write-story',
    run: (context, storyId) => saveWorkingCopy(context, { storyId, base: 1 }),
  },
  'publish-story': { action: 'publish-story', run: (context, storyId) => publishStory(context, { storyId }) },
  'correct-story': {
    action: 'correct-story',
    run: (context, storyId) =>
      correctStory(context, { storyId, baseNumber: 1, content: bridgeStory, text: 'ঠিক করা হয়েছে।' }),
  },
  'withdraw-story': {
    action: 'withdraw-story',
    run: (context, storyId) => withdrawStory(context, { storyId, reason: null }),
  },
  'hand-over-story': {
    action: 'hand-over-story',
    run: (context, storyId) => handOverStory(context, { storyId }),
  },
  'send-back-story': {
    action: 'send-back-story',
    run: (context, storyId) => sendBackStory(context, { storyId, note: 'সূত্র যোগ করুন' }),
  },
  'approve-story': { action: 'approve-story', run: (context, storyId) => approveStory(context, { storyId }) },
  'schedule-story': {
    action: 'schedule-story',
    run: (context, storyId) => scheduleStory(context, { storyId, at: new Date('2025-07-12T18:00:00+06:00') }),
  },
  'unschedule-story': {
    action: 'schedule-story',
    run: (context, storyId) => unscheduleStory(context, { storyId }),
  },
  'publish-scheduled-story': {
    action: 'publish-story',
    run: (context, storyId) => publishScheduledStory(context, { storyId, at: context.now }),
  },
  'reinstate-story': {
    action: 'reinstate-story',
    run: (context, storyId) => reinstateStory(context, { storyId }),
  },
  'restore-revision': {
    action: 'write-story',
    run: (context, storyId) => restoreRevision(context, { storyId, number: 1, base: 1 }),
  },
  'change-story-details': {
    action: 'write-story',
    run: (context, storyId) => changeStoryDetails(context, { storyId, sectionId: 2 }),
  },
  'dismiss-finding': {
    action: 'write-story',
    run: (context, storyId) => dismissFinding(context, { storyId, finding, reason: 'উৎসেই ভুল' }),
  },
  'restore-finding': {
    action: 'write-story',
    run: (context, storyId) =>
      restoreFinding(context, { storyId, key: findingKey(finding), reason: 'উৎসে ঠিক আছে' }),
  },
  'hide-revision': {
    action: 'hide-revision',
    run: (context) => hideRevision(context, { revisionId: 1, reason: 'ভুল ছবি' }),
  },
  'import-stories': {
    action: 'import-stories',
    run: (context) => importStories(context, [], { publish: false, section: null }),
  },
  'invite-person': {
    action: 'manage-people',
    run: (context) =>
      invitePerson(context, { email: `${randomUUID()}@sanko.example`, name: 'নবীন', role: 'reporter' }),
  },
  'change-person': {
    action: 'manage-people',
    run: (context) => changePerson(context, { personId: 1, change: { initials: 'আসু' } }),
  },
  'make-sign-in-link': {
    action: 'manage-people',
    run: (context) => makeSignInLink(context, { personId: 1 }),
  },
  'set-own-password': {
    action: 'use-desk',
    run: (context) =>
      setOwnPassword(context, { personId: 1, passwordHash: 'x', byLink: true, sessionId: 'x' }),
  },
  'end-sessions': {
    action: 'use-desk',
    run: (context) => endSessions(context, { personId: 1, which: { except: 'x' } }),
  },
  'record-account-change': {
    action: 'use-desk',
    run: (context) => recordAccountChange(context, { personId: 1, act: 'add-passkey' }),
  },
  'record-failed-sign-in': {
    action: 'manage-people',
    run: (context) => recordFailedSignIn(context, { way: 'link' }),
  },
  'create-token': {
    action: 'manage-tokens',
    run: (context) => createToken(context, { name: 'ফিড', role: 'reporter' }),
  },
  'revoke-token': { action: 'manage-tokens', run: (context) => revokeToken(context, { tokenId: 1 }) },
  'set-up-newsroom': {
    action: 'set-up-newsroom',
    run: async (context) => {
      await setUpNewsroom(context, { sections: [], people: [] });
      await openNewsroom(context, cast.newsroom);
    },
  },
};

/** Files of this room that are steps of commands, not commands. */
const steps = [
  'sign-in-link',
  'command-context',
  'pass-on',
  'put-live',
  'put-on-schedule',
  'require-ready',
  'story-act',
  'story-search-terms',
  'refresh-search-terms',
  'import-sections',
  'import-notice',
  'imported-content',
  'named-content',
  'refresh-headline-terms',
  'working-copy-text',
  'ask-about-findings',
  'run-source-check',
  'source-check-worker',
];

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

test('every command is tried below', () => {
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.replace('.ts', ''));
  expect([...Object.keys(commands), ...steps].sort()).toEqual(files.sort());
});

describe.each(Object.entries(commands))('%s', (_, { action, run }) => {
  const may: readonly Role[] = permissions[action];
  const [allowed, refused] = [
    roles.filter((role) => may.includes(role)),
    roles.filter((role) => !may.includes(role)),
  ];

  async function attempt(role: Role): Promise<unknown> {
    const now = '2025-07-12T12:00:00+06:00';
    const { story } = await createStory(newsroom.as(cast.tuhin, now), { sectionId: 1, content: bridgeStory });
    return run(newsroom.as({ name: 'যে কেউ', role }, now), story.id).catch(
      (error: { code?: string }) => error.code,
    );
  }

  test.each(allowed)('%s may', async (role) => expect(await attempt(role)).not.toBe('forbidden'));
  test.each(refused)('%s may not', async (role) => expect(await attempt(role)).toBe('forbidden'));
});
