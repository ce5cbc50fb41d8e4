import type { ButtonHTMLAttributes } from 'react';

export type ButtonLook = 'plain' | 'main' | 'quiet' | 'danger';

/**
 * A button: `main` for the one act that a screen is for, `quiet` in toolbars, `danger` for what readers lose.
 * While `busy` it cannot be pressed again, but keeps the focus.
 */
export function Button({
  look = 'plain',
  busy = false,
  className = '',
  type = 'button',
  onClick,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook; busy?: boolean }) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={busy ? undefined : onClick}
      className={`button button-${look} ${className}`.trim()}
    />
  );
}
