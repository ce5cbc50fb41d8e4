import { toBanglaDigits } from '@hurkaru/bangla';
import type { Finding } from '@hurkaru/source-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { type CastApi, openCastApi } from '../../../../test/cast-api.ts';
import type { History, SourceCheckView } from '../story/api-shapes.ts';

let api: CastApi;
beforeAll(async () => {
  api = await openCastApi();
});
afterAll(() => api.close());

const call: CastApi['call'] = (...asked) => api.call(...asked);

const killed = { copy: 'হামলায় ২১ জন নিহত হয়েছেন।', source: 'The attack killed 12 people.' };

const english = { name: 'Meridian', text: `An attack at the quay\n\n${killed.source}` };

async function begin(copy = killed.copy, source: object = english): Promise<number> {
  const { body } = await call<{ id: number }>('tuhin', 'POST', '/stories', {
    headline: 'ঘাটে একটি হামলা',
    section: 'world',
    body: [copy],
    sources: [source],
  });
  return body.id;
}

/** Far more than is checked at once, with one error at the end. */
function longTexts() {
  const pillars = Array.from({ length: 2000 }, (_, at) => at + 100);
  const copy = pillars.map((n) => `সেতুর ${toBanglaDigits(String(n))} নম্বর স্তম্ভ ধরলার চরে বসানো হয়েছে।`);
  const source = pillars.map((n) => `Pillar number ${n} of the bridge stands on an island of the Dharla.`);
  return { copy: [...copy, killed.copy].join(' '), source: [...source, killed.source].join(' ') };
}

describe('POST /api/v1/check', () => {
  const check = (body: unknown) => call<Finding[]>('tuhin', 'POST', '/check', body);

  test('answers the findings in the command’s form', async () => {
    const { status, body } = await check({ ...killed, date: '2025-07-12' });
    expect(status).toBe(200);
    expect(body).toMatchObject([
      {
        kind: 'number',
        severity: 'error',
        copy: { start: 8 },
        source: { text: expect.stringContaining('12') },
      },
    ]);
    expect(await check({ copy: 'হামলায় ১২ জন নিহত হয়েছেন।', source: killed.source })).toEqual({
      status: 200,
      body: [],
    });
  });

  test('long texts are checked too, and keep nobody waiting', async () => {
    const began = performance.now();
    let [last, longest] = [began, 0];
    const look = () => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    };
    const timer = setInterval(look, 5);
    const { status, body } = await check(longTexts());
    look();
    clearInterval(timer);
    expect(status).toBe(200);
    expect(body).toContainEqual(expect.objectContaining({ kind: 'number', severity: 'error' }));
    expect(longest).toBeLessThan((last - began) / 2);
  });

  test('of five long ones at once the fifth is asked to come again, and then is answered', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => check(longTexts())));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429]);
    expect((await check(longTexts())).status).toBe(200);
  });
});

describe('publishing', () => {
  test('asks where it is asked to: 409 with the findings, then publishes knowing, and tells it', async () => {
    const id = await begin();
    const publish = (body: object) => call('dipankar', 'POST', `/stories/${id}/publish`, body);
    expect(await publish({ askAboutFindings: true })).toMatchObject({
      status: 409,
      body: {
        error: {
          code: 'open-findings',
          message: expect.stringContaining('open error'),
          messageBn: expect.stringContaining('১টি'),
          count: 1,
          findings: [{ kind: 'number', messageBn: expect.any(String) }],
        },
      },
    });
    expect(await publish({ acceptFindings: true })).toMatchObject({
      status: 200,
      body: { state: 'published' },
    });
    const { body } = await call<History>('tuhin', 'GET', `/stories/${id}/history`);
    expect(body.entries[0]).toMatchObject({
      act: 'publish',
      by: cast.dipankar.name,
      openFindings: { count: 1, findings: [{ kind: 'number', severity: 'error' }] },
    });
    const judgements = await call<SourceCheckView>('tuhin', 'GET', `/stories/${id}/source-check`);
    expect(judgements.body.accepted).toMatchObject([{ kind: 'number', by: cast.dipankar.name }]);
  });

  test('a program that does not ask publishes', async () => {
    const id = await begin();
    expect((await call('dipankar', 'POST', `/stories/${id}/publish`, {})).status).toBe(200);
  });

  test('a correction with a new text asks too', async () => {
    const id = await begin('হামলায় ১২ জন নিহত হয়েছেন।');
    await call('dipankar', 'POST', `/stories/${id}/publish`, {});
    const correction = { revision: 1, body: [killed.copy], text: 'সংখ্যা ঠিক করা হলো।', askAboutFindings: true };
    expect((await call('dipankar', 'POST', `/stories/${id}/correct`, correction)).status).toBe(409);
    const newest = { text: 'নাম ঠিক করা হলো।', askAboutFindings: true };
    expect((await call('dipankar', 'POST', `/stories/${id}/correct`, newest)).status).toBe(200);
  });
});
