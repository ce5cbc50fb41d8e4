import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { agencyPairs } from '../test/agency-pairs.ts';
import { checkAgainstSource } from './check-against-source.ts';

test('bundled for a browser, it finds the same where neither Node nor a page is: as in a worker', async () => {
  const copy = agencyPairs.map(({ bangla, errors }) => bangla.replace(...slipOf(errors))).join('\n');
  const source = agencyPairs.map(({ english }) => english).join('\n');
  const bare = createContext({ copy, source });
  runInContext(await bundled(), bare);
  const found = runInContext(`JSON.stringify(sourceCheck.checkAgainstSource({ copy, source }))`, bare);
  expect(runInContext('typeof process + typeof document + typeof performance', bare)).toBe(
    'undefinedundefinedundefined',
  );
  expect(JSON.parse(String(found))).toEqual(checkAgainstSource({ copy, source }));
  expect(JSON.parse(String(found)).length).toBeGreaterThan(10);
});

function slipOf([first]: (typeof agencyPairs)[number]['errors']): [string, string] {
  return first === undefined ? ['', ''] : [first[1], first[2]];
}

async function bundled(): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('./index.ts', import.meta.url)),
    platform: 'browser',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'sourceCheck' });
  await bundle.close();
  return output[0].code;
}
