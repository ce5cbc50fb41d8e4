import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { collaborationPath, openCollaboration } from '../collaboration/collaboration.ts';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { webApp } from './app.ts';
import type { WebParts } from './web-parts.ts';

/** A running server of readers. */
export interface Serving {
  port: number;
  /** Stops taking requests, lets those under way end, at most five seconds. */
  stop(): Promise<void>;
}

/**
 * Serves the site. A page in memory is answered here, before any routing; everything else goes by the
 * table of routes.
 *
 * @param port 0 for any free one
 * @throws NewsroomError 'port-taken'
 */
export async function serve(parts: WebParts, port: number): Promise<Serving> {
  const routed = getRequestListener(webApp(parts).fetch);
  const collaboration = await openCollaboration({
    ...parts,
    onError: (cause) => parts.log.error({ cause }, 'what is typed cannot be written down for the moment'),
    onPresence: (storyId, people) => {
      const { presence } = parts.deskEvents;
      presence.set(presence.nodeId, storyId, people);
    },
  });
  const server = createServer({ shouldUpgradeCallback: isForCollaboration }, (request, response) => {
    if (!answerFromMemory(parts, request, response)) void routed(request, response);
  });
  server.on('upgrade', (request, socket, head) => void collaboration.handleUpgrade(request, socket, head));
  server.keepAliveTimeout = 65_000;
  try {
    await listen(server, port);
  } catch (error) {
    await collaboration.close();
    throw error;
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: async () => {
      await collaboration.close();
      await parts.deskEvents.stop();
      await close(server);
    },
  };
}

/** Every other request to upgrade is answered as if it had not asked, as HTTP allows. */
function isForCollaboration({ url = '' }: IncomingMessage): boolean {
  return url === collaborationPath || url.startsWith(`${collaborationPath}?`);
}

function answerFromMemory(parts: WebParts, request: IncomingMessage, response: ServerResponse): boolean {
  const { method = '', url = '' } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  const query = url.indexOf('?');
  const page = parts.pages.store.atHand(query < 0 ? url : url.slice(0, query), Date.now());
  if (page === undefined) return false;
  parts.counts.fromMemory += 1;
  const { status, headers, body } = parts.pageAnswers.answer(page, {
    method,
    acceptEncoding: request.headers['accept-encoding'],
    ifNoneMatch: request.headers['if-none-match'],
  });
  response.writeHead(status, headers).end(body);
  return true;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port)));
    server.listen(port, () => resolve());
  });
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error;
  const why = error.code === 'EACCES' ? 'may not be used without more rights' : 'is already taken';
  const whyBn = error.code === 'EACCES' ? 'ব্যবহারের অনুমতি নেই' : 'অন্য প্রোগ্রামের দখলে';
  return new NewsroomError(
    'port-taken',
    {
      en: `Port ${port} ${why}; choose another with PORT.`,
      bn: inBangla`${port} নম্বর পোর্ট ${whyBn}; PORT-এ অন্যটি দিন।`,
    },
    { cause: error },
  );
}

const stopLimitMs = 5000;

async function close(server: Server): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  // A connection that was busy now may be idle in a moment.
  const again = setInterval(() => server.closeIdleConnections(), 50);
  const limit = setTimeout(() => server.closeAllConnections(), stopLimitMs);
  await ended;
  clearInterval(again);
  clearTimeout(limit);
}
