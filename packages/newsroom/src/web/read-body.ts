import { NewsroomError } from '../story/newsroom-error.ts';

/** The largest body that the API takes: a long story with its sources. */
const mostBytes = 5 * 1024 * 1024;

/**
 * The text of a request's body. One that is too large is not read to its end, whether it says its length
 * or comes in chunks.
 *
 * @throws NewsroomError 'too-large'
 */
export async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw tooLarge();
  if (request.body === null) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body as ReadableStream<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function tooLarge(): NewsroomError {
  return new NewsroomError('too-large', {
    en: 'The request is larger than 5 MB.',
    bn: 'অনুরোধটি ৫ মেগাবাইটের চেয়ে বড়।',
  });
}
