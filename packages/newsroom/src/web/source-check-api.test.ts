import type { Finding } from '@hurkaru/source-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { type CastApi, openCastApi } from '../../../../test/cast-api.ts';
import type { History, SourceCheckView, StoryView } from '../story/api-shapes.ts';
import { documentOfParagraphs } from '../story/document.ts';

let api: CastApi;
beforeAll(async () => {
  api = await openCastApi();
});
afterAll(() => api.close());

const call: CastApi['call'] = (...asked) => api.call(...asked);

const killed = { copy: 'হামলায় ২১ জন নিহত হয়েছেন।', source: 'The attack killed 12 people.' };

describe('POST /api/v1/check', () => {
  test.each([
    [{ copy: killed.copy }, 'source'],
    [{ ...killed, copy: ' \n' }, 'copy'],
    [{ ...killed, source: 'a'.repeat(200_001) }, 'source'],
    [{ ...killed, copy: 12 }, 'copy'],
    [{ ...killed, date: '2025-02-30' }, 'date'],
    [{ ...killed, date: 'today' }, 'date'],
  ])('%o is refused with its field', async (body, field) => {
    const answer = await call<{ error: { messageBn: string } }>('tuhin', 'POST', '/check', body);
    expect(answer).toMatchObject({ status: 422, body: { error: { code: 'invalid', field } } });
    expect(answer.body.error.messageBn).not.toContain('তেমন নয়');
  });
});

const english = { name: 'Meridian', text: killed.source };

async function begin(copy = killed.copy, source: object = english): Promise<number> {
  const { body } = await call<{ id: number }>('tuhin', 'POST', '/stories', {
    headline: bridgeStory.headline,
    section: 'world',
    body: [copy],
    sources: [source],
  });
  return body.id;
}

const finding: Finding = {
  kind: 'number',
  severity: 'error',
  copy: { start: 8, end: 13, text: '২১ জন' },
  source: { start: 18, end: 27, text: '12 people' },
  message: 'The copy says 21, the source 12.',
  messageBn: 'কপিতে ২১, উৎসে ১২।',
};

describe('what people say about findings', () => {
  test('dismissed with a reason, and restored: each answers what stands, and the history tells both', async () => {
    const id = await begin();
    const at = `/stories/${id}/source-check`;
    const dismissed = await call<SourceCheckView>('tuhin', 'POST', `${at}/dismiss`, {
      finding,
      reason: '  পরে ২১ হয়েছে ',
    });
    expect(dismissed).toMatchObject({
      status: 200,
      body: {
        storyId: id,
        dismissals: [
          { kind: 'number', reason: 'পরে ২১ হয়েছে', by: cast.tuhin.name, copy: finding.copy?.text },
        ],
        accepted: [],
      },
    });
    expect((await call('dipankar', 'GET', at)).body).toEqual(dismissed.body);
    const { key } = dismissed.body.dismissals[0] ?? { key: '' };
    const restored = await call<SourceCheckView>('dipankar', 'POST', `${at}/restore`, {
      key,
      reason: 'উৎসে ১২',
    });
    expect(restored.body.dismissals).toEqual([]);
    const { body } = await call<History>('tuhin', 'GET', `/stories/${id}/history`);
    expect(body.entries.slice(0, 2)).toMatchObject([
      {
        act: 'restore-finding',
        by: cast.dipankar.name,
        note: 'উৎসে ১২',
        finding: { kind: 'number' },
        revision: 1,
      },
      {
        act: 'dismiss-finding',
        by: cast.tuhin.name,
        note: 'পরে ২১ হয়েছে',
        finding: { messageBn: finding.messageBn },
      },
    ]);
  });

  test.each([
    [{}, 'finding'],
    [{ reason: 'ঠিক' }, 'finding'],
    [{ finding: { kind: 'mood' }, reason: 'ঠিক আছে' }, 'finding.kind'],
  ])('%o is refused with its field', async (body, field) => {
    const answer = await call('tuhin', 'POST', `/stories/${await begin()}/source-check/dismiss`, body);
    expect(answer).toMatchObject({ status: 422, body: { error: { code: 'invalid', field } } });
  });

  test.each(['', '  a ', 'ক'.repeat(301), 7])('a reason is 3 to 300 characters: %j', async (reason) => {
    const answer = await call('tuhin', 'POST', `/stories/${await begin()}/source-check/dismiss`, {
      finding,
      reason,
    });
    expect(answer).toMatchObject({ status: 422, body: { error: { field: 'reason' } } });
  });

  test('there are none of a story that is not there', async () => {
    expect((await call('tuhin', 'GET', '/stories/999999/source-check')).status).toBe(404);
    const dismissal = { finding, reason: 'ঠিক আছে' };
    expect((await call('tuhin', 'POST', '/stories/999999/source-check/dismiss', dismissal)).status).toBe(404);
  });
});

describe('a source that is updated', () => {
  const update = { name: 'Meridian', text: 'The attack killed 15 people.' };
  const read = async (id: number) => (await call<StoryView>('tuhin', 'GET', `/stories/${id}`)).body;
  const save = (id: number, revision: number, body: object) =>
    call('tuhin', 'PUT', `/stories/${id}`, { revision, ...body });

  test('keeps the text that the copy was made from, and the copy as it is, until the copy follows', async () => {
    const id = await begin();
    const { document } = await read(id);
    await save(id, 1, { sources: [update] });
    const made = await read(id);
    expect(made.sources).toEqual([{ ...update, url: null, madeFrom: english.text }]);
    expect(made.document).toEqual(document);
    await save(id, 2, { sources: [{ ...update, text: 'The attack killed 16 people.' }] });
    expect((await read(id)).sources).toMatchObject([{ madeFrom: english.text }]);
    await save(id, 3, { headline: 'নতুন শিরোনাম' });
    expect((await read(id)).sources).toMatchObject([{ madeFrom: english.text }]);
    await save(id, 4, { sources: [{ ...update, madeFrom: null }] });
    expect((await read(id)).sources).toEqual([{ ...update, url: null }]);
  });

  test('as GET gives it, it can be sent again', async () => {
    const id = await begin();
    await save(id, 1, { sources: [update] });
    const { sources } = await read(id);
    expect((await save(id, 2, { sources })).status).toBe(200);
    expect((await read(id)).sources).toEqual(sources);
  });

  test('before there is any copy, there is nothing that was made from it', async () => {
    const { body } = await call<{ id: number }>('tuhin', 'POST', '/stories', {
      headline: 'শিরোনাম',
      sources: [english],
    });
    await save(body.id, 1, { sources: [update] });
    const { sources, document } = await read(body.id);
    expect(document).toEqual(documentOfParagraphs([]));
    expect(sources).toEqual([{ ...update, url: null }]);
  });
});
