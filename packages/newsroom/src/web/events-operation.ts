import { BrowserStream } from './browser-stream.ts';
import type { ListenerName } from './desk-events.ts';
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
  async run({ context, requester }, parts) {
    if (context.req.method === 'HEAD') return new Response(null, { headers });
    const name = requester.personId ?? requester.actor.name;
    return new Response(await openStream(context.req.raw, name, parts), { headers });
  },
});

async function openStream(
  request: Request,
  name: ListenerName,
  parts: WebParts,
): Promise<ReadableStream<Uint8Array>> {
  const { deskEvents } = parts;
  const stream = new BrowserStream({
    isWelcome: () => isWelcome(request, parts),
    ended: () => deskEvents.remove(stream),
  });
  await deskEvents.add(stream, name);
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
