import type { ButtonHTMLAttributes } from 'react';

/** A button: `main` for the one act that a screen is for, `quiet` in toolbars, `danger` for what readers lose. */
export function Button({
  look = 'plain',
  className = '',
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: 'plain' | 'main' | 'quiet' | 'danger' }) {
  return <button {...rest} type={type} className={`button button-${look} ${className}`} />;
}
