import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { ApiError, callApi } from '../api-client.ts';
import { type DeviceCopies, openDeviceCopies } from './device-copies.ts';
import { type SteadyStatus, steadyStatus } from './steady-status.ts';
import { openWorkingCopy, type WorkingCopy } from './working-copy.ts';

/**
 * A story's working copy for as long as the component is mounted; null for the moment until it is open.
 * Give the component the story's number as key: another story is another working copy.
 */
export function useWorkingCopy(
  storyId: number,
  person: { name: string; color: string },
): { copy: WorkingCopy; status: SteadyStatus } | null {
  const [copy, setCopy] = useState<WorkingCopy | null>(null);
  const [fresh, setFresh] = useState(false);
  const { name, color } = person;
  useEffect(() => {
    let opened: WorkingCopy | null = null;
    let left = false;
    void deviceCopies().then((device) => {
      if (left) return;
      opened = openWorkingCopy({
        storyId,
        url: socketUrl(),
        device,
        person: { name, color },
        isSignedIn,
        fresh,
      });
      setCopy(opened);
    });
    return () => {
      left = true;
      opened?.close();
      setCopy(null);
    };
  }, [storyId, name, color, fresh]);
  const read = useMemo(() => (copy === null ? () => null : steadyStatus(copy)), [copy]);
  const status = useSyncExternalStore(copy?.subscribe ?? subscribeToNothing, read);
  const isOtherCopy = status?.refusal === 'other-copy';
  useEffect(() => {
    if (isOtherCopy) setFresh(true);
  }, [isOtherCopy]);
  return copy === null || status === null ? null : { copy, status };
}

/** Null where this browser keeps nothing; the status then says so. */
async function deviceCopies(): Promise<DeviceCopies | null> {
  return openDeviceCopies().catch(() => null);
}

function socketUrl(): string {
  const url = new URL('/desk/collaboration', location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
}

async function isSignedIn(): Promise<boolean> {
  try {
    await callApi('GET', '/api/v1/me');
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return false;
    throw error;
  }
}

function subscribeToNothing(): () => void {
  return () => undefined;
}
