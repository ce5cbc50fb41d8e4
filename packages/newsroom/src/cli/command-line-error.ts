/** Wrong arguments or settings: exit 2 with this one line. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}
