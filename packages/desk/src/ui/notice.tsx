import type { ReactNode } from 'react';

/** A sentence that stands on the screen: `info`, `good` (done), `warn`. Errors of calls are an ErrorNotice. */
export function Notice({
  look = 'info',
  children,
}: {
  look?: 'info' | 'good' | 'warn';
  children: ReactNode;
}) {
  return (
    <div className={`notice notice-${look}`} role="status">
      {children}
    </div>
  );
}
