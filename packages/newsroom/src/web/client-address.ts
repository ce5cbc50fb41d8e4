import type { Context } from 'hono';

const loopback = /^(?:127\.|::1$)/;

/**
 * From where a request comes. A proxy is believed only where it runs on this machine, and of what it hands
 * on only the last address, which it added itself: a stranger can write any header, but no socket.
 */
export function clientAddress(context: Context): string {
  const peer = peerAddress(context);
  if (!loopback.test(peer)) return peer;
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded === undefined || forwarded === '' ? peer : forwarded;
}

/** The other end of the connection, IPv4 by its plain form; empty where there is none, as in tests without a server. */
function peerAddress(context: Context): string {
  const { incoming } = (context.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress?.replace(/^::ffff:(?=\d+\.)/, '') ?? '';
}

/** Whether the request comes from this machine itself. */
export function isLoopback(context: Context): boolean {
  return loopback.test(peerAddress(context));
}
