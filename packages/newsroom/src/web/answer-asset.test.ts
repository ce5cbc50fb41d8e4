import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { answerAsset } from './answer-asset.ts';
import type { AssetFile } from './web-parts.ts';

const files: [string, AssetFile][] = [
  [
    '/desk/assets/desk.js',
    {
      bytes: Buffer.from('plain'),
      br: Buffer.from('brotli'),
      gzip: Buffer.from('gzipped'),
      contentType: 'text/javascript; charset=utf-8',
    },
  ],
  ['/desk/assets/face.woff2', { bytes: Buffer.from('face'), contentType: 'font/woff2' }],
];
const app = new Hono().get('*', (context) => answerAsset(context, { assetFiles: new Map(files) }));

describe('a file of the build', () => {
  test.each([
    ['br, gzip', 'brotli', 'br'],
    ['gzip', 'gzipped', 'gzip'],
    ['br;q=0, gzip', 'gzipped', 'gzip'],
    ['identity', 'plain', null],
  ])('to a browser that takes %s goes as %s', async (accepted, body, encoding) => {
    const answer = await ask('/desk/assets/desk.js', accepted);
    expect(await answer.text()).toBe(body);
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('content-length')).toBe(String(body.length));
    expect(answer.headers.get('vary')).toBe('accept-encoding');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  test('that is compressed already goes as it is', async () => {
    const answer = await ask('/desk/assets/face.woff2', 'br');
    expect(await answer.text()).toBe('face');
    expect(answer.headers.get('content-encoding')).toBeNull();
  });

  test('that is not there is not found', async () => {
    expect((await ask('/desk/assets/desk.js.br', 'br')).status).toBe(404);
  });
});

function ask(path: string, accepted: string): Promise<Response> {
  return Promise.resolve(app.request(path, { headers: { 'accept-encoding': accepted } }));
}
