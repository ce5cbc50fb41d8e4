import type { ReactNode } from 'react';

/** What stands where there is nothing: why, and the act that would change it. */
export function Empty({ sentence, children }: { sentence: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{sentence}</p>
      {children}
    </div>
  );
}
