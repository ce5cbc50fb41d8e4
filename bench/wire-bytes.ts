import { get } from 'node:http';

/** The body as it came over the wire, in the encoding asked for; fetch() would unpack it. */
export async function wireBytes(address: string, encoding: 'br' | 'gzip' | 'identity'): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': encoding } }, (answer) => {
      const got = answer.headers['content-encoding'] ?? 'identity';
      if (answer.statusCode !== 200 || got !== encoding)
        reject(new Error(`${address}: ${answer.statusCode} ${got}`));
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)));
    }).on('error', reject);
  });
}
