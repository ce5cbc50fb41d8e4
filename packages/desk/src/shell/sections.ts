import { useEffect, useState } from 'react';
import type { Section } from '../../../newsroom/src/story/api-shapes.ts';
import { callApi } from '../api-client.ts';

let known: Promise<Section[]> | null = null;

/** The newsroom's sections, asked for once; null until they are here. A failure is tried again at the next use. */
export function useSections(): Section[] | null {
  const [sections, setSections] = useState<Section[] | null>(null);
  useEffect(() => {
    let wanted = true;
    askForSections().then(
      (found) => wanted && setSections(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return sections;
}

function askForSections(): Promise<Section[]> {
  known ??= callApi<Section[]>('GET', '/api/v1/sections').catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
}
