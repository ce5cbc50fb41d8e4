/** Who says what in a Bangla text. */
export interface Attribution {
  /** Who speaks, as the text names them, without case endings. */
  speaker: string;
  /** The verb or phrase of saying, as it stands. */
  verb: string;
  /** Where the whole stands: speaker, verb and statement. */
  start: number;
  end: number;
  /** What is said, as it stands. */
  statement: string;
}

export function attributions(_copy: string): Attribution[] {
  return [];
}
