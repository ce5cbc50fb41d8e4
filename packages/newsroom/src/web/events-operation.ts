import { BrowserStream } from './browser-stream.ts';
import { operation } from './operation.ts';
import type { WebParts } from './web-parts.ts';

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
};

export const eventsOperation = operation({
  summary: 'What happens on the desk, as server-sent events: story, stories, presence',
  answer: 'text/event-stream',
  async run({ context }, parts) {
    if (context.req.method === 'HEAD') return new Response(null, { headers });
    return new Response(await openStream(context.req.raw, parts), { headers });
  },
});

async function openStream(request: Request, parts: WebParts): Promise<ReadableStream<Uint8Array>> {
  const { deskEvents } = parts;
  const stream = new BrowserStream({
    isWelcome: () => isWelcome(request, parts),
    ended: () => deskEvents.remove(stream),
  });
  await deskEvents.add(stream);
  return stream.body;
}

/** When the database does not answer, nobody is turned away for it. */
async function isWelcome(request: Request, { findRequester }: WebParts): Promise<boolean> {
  try {
    return (await findRequester(request)) !== null;
  } catch {
    return true;
  }
}
