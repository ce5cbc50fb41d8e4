/** A node of a document in ProseMirror's JSON form, not yet checked against the story's schema. */
export interface JsonNode {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: JsonMark[];
  content?: JsonNode[];
}

export interface JsonMark {
  type: string;
  attrs?: Record<string, unknown>;
}
