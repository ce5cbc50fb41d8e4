import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedOf, frameHosts } from './embeds.ts';

const video = 'aqz-KE-bpKQ';

describe('what is known by its address', () => {
  test.each([
    `https://www.youtube.com/watch?v=${video}`,
    `http://youtube.com/watch?list=PL1&v=${video}&feature=share`,
    `https://m.youtube.com/watch?v=${video}#x`,
    `https://youtu.be/${video}?si=abcdef`,
    `https://www.youtube.com/shorts/${video}`,
    `https://www.youtube.com/embed/${video}`,
    `https://www.youtube-nocookie.com/embed/${video}`,
    `https://www.youtube.com/live/${video}?feature=share`,
    `  HTTPS://YOUTU.BE/${video}`,
  ])('%s is a video on YouTube', (address) =>
    expect(embedOf(address)).toMatchObject({
      provider: 'youtube',
      url: `https://www.youtube.com/watch?v=${video}`,
      frame: `https://www.youtube-nocookie.com/embed/${video}?autoplay=1`,
    }),
  );

  test.each([
    ['t=95', 95],
    ['t=95s', 95],
    ['t=1m35s', 95],
    ['start=95', 95],
    ['t=1h0m5s', 3605],
  ])('?%s begins at second %i', (query, second) => {
    const found = embedOf(`https://youtu.be/${video}?${query}`);
    expect(found?.url).toBe(`https://www.youtube.com/watch?v=${video}&t=${second}s`);
    expect(found?.frame).toBe(`https://www.youtube-nocookie.com/embed/${video}?autoplay=1&start=${second}`);
  });

  test('?t=javascript begins at the beginning', () =>
    expect(embedOf(`https://youtu.be/${video}?t=javascript`)?.url).toBe(
      `https://www.youtube.com/watch?v=${video}`,
    ));

  test.each([
    [
      'https://vimeo.com/76979871',
      'https://vimeo.com/76979871',
      'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1',
    ],
    [
      'https://player.vimeo.com/video/76979871?h=8272103f6e',
      'https://vimeo.com/76979871/8272103f6e',
      'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1&h=8272103f6e',
    ],
    [
      'https://vimeo.com/76979871/8272103f6e',
      'https://vimeo.com/76979871/8272103f6e',
      'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1&h=8272103f6e',
    ],
    [
      'https://vimeo.com/channels/staffpicks/76979871',
      'https://vimeo.com/76979871',
      'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1',
    ],
  ])('%s is a video on Vimeo', (address, url, frame) =>
    expect(embedOf(address)).toMatchObject({ provider: 'vimeo', url, frame }),
  );

  test.each([
    [
      'https://m.facebook.com/namuna/posts/123?__tn__=x&fbclid=y',
      'facebook',
      'https://www.facebook.com/namuna/posts/123',
    ],
    [
      'https://www.facebook.com/watch/?v=123&ref=sharing',
      'facebook',
      'https://www.facebook.com/watch/?v=123',
    ],
    [
      'https://facebook.com/permalink.php?story_fbid=1&id=2&x=3',
      'facebook',
      'https://www.facebook.com/permalink.php?story_fbid=1&id=2',
    ],
    ['https://fb.watch/abcdef/', 'facebook', 'https://fb.watch/abcdef/'],
    [
      'https://twitter.com/namuna/status/1800000000000000000?s=20',
      'x',
      'https://x.com/namuna/status/1800000000000000000',
    ],
    ['https://x.com/namuna/status/1/photo/1', 'x', 'https://x.com/namuna/status/1'],
    ['https://www.instagram.com/p/Cabc-_1/?igsh=x', 'instagram', 'https://www.instagram.com/p/Cabc-_1/'],
    ['https://instagram.com/namuna/reel/Cabc-_1', 'instagram', 'https://www.instagram.com/reel/Cabc-_1/'],
    [
      'https://www.google.com/maps/place/Dhaka/@23.8,90.4,12z',
      'maps',
      'https://www.google.com/maps/place/Dhaka/@23.8,90.4,12z',
    ],
    ['https://maps.app.goo.gl/abcDEF', 'maps', 'https://maps.app.goo.gl/abcDEF'],
    ['https://www.tothya.example/a?b=1', 'other', 'https://www.tothya.example/a?b=1'],
    ['https://www.facebook.com/namuna', 'other', 'https://www.facebook.com/namuna'],
  ])('%s is a link to %s', (address, provider, url) =>
    expect(embedOf(address)).toMatchObject({ provider, url, frame: null }),
  );
});

describe('what only looks like a video', () => {
  test.each([
    `https://www.youtube.com.evil.example/watch?v=${video}`,
    `https://evil.example/www.youtube.com/watch?v=${video}`,
    `https://evil.example/?u=https://youtu.be/${video}`,
    'https://www.youtube.com/watch?v=short',
    `https://www.youtube.com/watch?v=${video}extra`,
    `https://www.youtube.com/embed/${video}"onload="x`,
    'https://www.youtube.com/watch?v=..%2F..%2Fabcde',
    'https://vimeo.com/about',
  ])('%s has no frame', (address) =>
    expect(embedOf(address)).toMatchObject({ provider: 'other', frame: null }),
  );

  test.each([
    '',
    'youtu.be/x',
    '//youtu.be/x',
    'javascript:alert(1)',
    'data:text/html,x',
    'java\nscript:alert(1)',
    `https://www.youtube.com@evil.example/watch?v=${video}`,
    'https://user:secret@tothya.example/',
    'https://tothya.example:8443/',
    'https://localhost/x',
    'http://tothya.example/',
    'ftp://tothya.example/',
    'https://',
  ])('%s is nothing to show', (address) => expect(embedOf(address)).toBeNull());
});

test('whatever the address, a frame is on one of the two hosts, a link on https, and both read the same again', () => {
  const hosts = fc.constantFrom(
    'www.youtube.com',
    'youtu.be',
    'vimeo.com',
    'player.vimeo.com',
    'x.com',
    'fb.watch',
  );
  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc
      .tuple(hosts, fc.string({ unit: 'binary', maxLength: 30 }))
      .map(([host, rest]) => `https://${host}/${rest}`),
    fc.string(),
  );
  fc.assert(
    fc.property(address, (given) => {
      const found = embedOf(given);
      if (found === null) return;
      expect(new URL(found.url).protocol).toBe('https:');
      expect(found.url).toMatch(/^https:\/\/[^\s"<>]+$/);
      if (found.frame !== null) expect(frameHosts).toContain(new URL(found.frame).origin);
      expect(embedOf(found.url)).toEqual(found);
    }),
    { numRuns: 2000 },
  );
});
