import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Actor, can } from '../story/permissions.ts';

/** Who comes to the desk's web socket: a person who is signed in, or a program with a token. */
export interface Writer {
  actor: Actor;
  /** Number of the person; null for a token. */
  personId: number | null;
  /** By which the person signs. */
  initials: string | null;
  via: 'session' | 'token';
}

export type FindWriter = (request: Request) => Promise<Writer | null>;

/** Lets in who may use the desk and comes from our own pages, or gives the HTTP status of the refusal. */
export async function admit(
  request: Request,
  origin: string,
  findWriter: FindWriter,
): Promise<Writer | 401 | 403 | 503> {
  let writer: Writer | null;
  try {
    writer = await findWriter(request);
  } catch {
    // Whether somebody is signed in cannot be told while the database is away; the browser tries again.
    return 503;
  }
  if (writer === null) return 401;
  if (writer.via === 'session' && !isFromOurPages(request, origin)) return 403;
  return can(writer.actor, 'use-desk') ? writer : 403;
}

/** A browser always says from which page it opens a web socket. */
function isFromOurPages(request: Request, origin: string): boolean {
  const said = request.headers.get('origin');
  const host = request.headers.get('host');
  return said === origin || (host !== null && (said === `http://${host}` || said === `https://${host}`));
}

/** Node's request as the web's. */
export function webRequest({ url = '/', headers }: IncomingMessage, origin: string): Request {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return new Request(new URL(url, origin), { headers: entries });
}

const phrases = { 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 503: 'Service Unavailable' };

/** Answers an upgrade with a refusal. */
export function refuse(socket: Duplex, status: keyof typeof phrases): void {
  socket.end(`HTTP/1.1 ${status} ${phrases[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
