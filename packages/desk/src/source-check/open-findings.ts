import type { OpenFindingsAnswer } from '../../../newsroom/src/story/api-shapes.ts';
import { ApiError } from '../api-client.ts';

export type OpenFindings = Pick<OpenFindingsAnswer['error'], 'count' | 'findings'>;

/** The errors about which the server wants somebody asked before readers see the story; null for any other failure. */
export function openFindingsOf(error: unknown): OpenFindings | null {
  if (!(error instanceof ApiError) || error.code !== 'open-findings') return null;
  return (error.answer as OpenFindingsAnswer).error;
}
