import type { Context } from 'hono';
import { askDatabase } from '../db/database.ts';
import type { WebParts } from './web-parts.ts';

/** The process answers. */
export function answerHealth(context: Context): Response {
  return context.text('ok', 200, { 'cache-control': 'no-store' });
}

/** The database answers too. */
export async function answerReadiness(context: Context, parts: WebParts): Promise<Response> {
  try {
    await askDatabase(parts.db);
    return context.text('ok', 200, { 'cache-control': 'no-store' });
  } catch {
    return context.text('the database does not answer', 503, { 'cache-control': 'no-store' });
  }
}

/** Counts and sizes in Prometheus's text format. */
export function answerMetrics(context: Context, parts: WebParts): Response {
  const { store } = parts.pages;
  const { rss, heapUsed } = process.memoryUsage();
  const figures: [name: string, type: 'counter' | 'gauge', value: number][] = [
    ['hurkaru_requests_from_memory_total', 'counter', parts.counts.fromMemory],
    ['hurkaru_requests_routed_total', 'counter', parts.counts.routed],
    ['hurkaru_requests_failed_total', 'counter', parts.counts.failed],
    ['hurkaru_pages_made_total', 'counter', store.made],
    ['hurkaru_pages_in_memory', 'gauge', store.size.pages],
    ['hurkaru_pages_in_memory_bytes', 'gauge', store.size.bytes],
    ['process_resident_memory_bytes', 'gauge', rss],
    ['nodejs_heap_size_used_bytes', 'gauge', heapUsed],
  ];
  const lines = figures.flatMap(([name, type, value]) => [`# TYPE ${name} ${type}`, `${name} ${value}`]);
  return context.body(`${lines.join('\n')}\n`, 200, { 'content-type': 'text/plain; version=0.0.4' });
}
