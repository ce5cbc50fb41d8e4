import { encode } from 'uqr';

/** A QR code as a drawing, light on its own ground so that it can be scanned in a dark theme too. */
export function QrSquare({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 3 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="qr-square" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} className="qr-light" />
      <path d={dark.join('')} className="qr-dark" />
    </svg>
  );
}
