import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Presence as StoryPresence } from '../story/api-shapes.ts';

type PresentPerson = StoryPresence['people'][number];

/** How Presence reaches the other nodes, and learns the time. */
export interface PresenceParts {
  /** Sends a message to every node, this one too; a lost one is made good by the next. */
  tell(message: string): void;
  /** Called whenever `snapshot` has changed. */
  changed(): void;
  clock(): Date;
}

/** A node that has not been heard for so long is dead; each repeats itself well before. */
const expiresMs = 60_000;
const mostBytes = 7900;

/**
 * Who is in which story now, on all nodes. Each node says who is in its stories, and hears the others.
 * Nothing of it is kept: after a restart it is told anew.
 */
export class Presence {
  readonly nodeId: string = randomUUID().slice(0, 8);
  readonly #parts: PresenceParts;
  readonly #nodes = new Map<string, { heardAt: number; stories: Map<number, PresentPerson[]> }>();

  constructor(parts: PresenceParts) {
    this.#parts = parts;
  }

  /**
   * Sets who is in a story on a node; an empty list for nobody. For one's own node (`presence.nodeId`) the
   * other nodes are told.
   */
  set(nodeId: string, storyId: number, people: readonly PresentPerson[]): void {
    const node = this.#node(nodeId);
    node.heardAt = this.#parts.clock().getTime();
    const once = [...new Map(people.map((person) => [person.personId, person])).values()];
    const same = JSON.stringify(node.stories.get(storyId) ?? []) === JSON.stringify(once);
    if (once.length === 0) node.stories.delete(storyId);
    else node.stories.set(storyId, once);
    if (same) return;
    if (nodeId === this.nodeId) this.#tell(storyId, once);
    this.#parts.changed();
  }

  /** Every story that somebody is in, by number; a person in two windows or on two nodes counts once. */
  snapshot(): StoryPresence[] {
    const stories = new Map<number, Map<number, PresentPerson>>();
    for (const [storyId, people] of [...this.#nodes.values()].flatMap((node) => [...node.stories])) {
      const known = stories.get(storyId) ?? new Map<number, PresentPerson>();
      for (const person of people) known.set(person.personId, person);
      stories.set(storyId, known);
    }
    return [...stories]
      .sort(([a], [b]) => a - b)
      .map(([storyId, people]) => ({ storyId, people: [...people.values()] }));
  }

  /** Takes a message of any node; what is not understood is let pass. */
  hear(message: string): void {
    const said = readMessage(message);
    if (said === null || said.node === this.nodeId) return;
    if ('hello' in said) this.repeat();
    else if ('gone' in said) this.#forget(said.node);
    else if ('alive' in said) this.#node(said.node).heardAt = this.#parts.clock().getTime();
    else this.set(said.node, said.story, said.people);
  }

  /** Asks the other nodes to say who is in their stories. */
  greet(): void {
    this.#send({ hello: true });
  }

  /** Says again who is in this node's stories, and forgets nodes that have been silent for too long. Call it every 20 s. */
  repeat(): void {
    const own = this.#nodes.get(this.nodeId);
    if (own !== undefined && own.stories.size > 0) {
      this.#send({ alive: true });
      for (const [storyId, people] of own.stories) this.#tell(storyId, people);
    }
    const oldest = this.#parts.clock().getTime() - expiresMs;
    for (const [id, { heardAt }] of this.#nodes) {
      if (id !== this.nodeId && heardAt < oldest) this.#forget(id);
    }
  }

  /** Tells the other nodes that this one stops. */
  leave(): void {
    this.#send({ gone: true });
  }

  #node(id: string) {
    const known = this.#nodes.get(id);
    if (known !== undefined) return known;
    const fresh = { heardAt: this.#parts.clock().getTime(), stories: new Map<number, PresentPerson[]>() };
    this.#nodes.set(id, fresh);
    return fresh;
  }

  #forget(nodeId: string): void {
    const had = this.#nodes.get(nodeId)?.stories.size ?? 0;
    this.#nodes.delete(nodeId);
    if (had > 0) this.#parts.changed();
  }

  /** More people than a message carries are left out at its end. */
  #tell(story: number, people: readonly PresentPerson[]): void {
    let named = people;
    while (Buffer.byteLength(JSON.stringify({ story, people: named })) > mostBytes)
      named = named.slice(0, -1);
    this.#send({ story, people: named });
  }

  #send(said: Record<string, unknown>): void {
    this.#parts.tell(JSON.stringify({ node: this.nodeId, ...said }));
  }
}

const messageSchema = z.union([
  z.object({ node: z.string(), hello: z.literal(true) }),
  z.object({ node: z.string(), gone: z.literal(true) }),
  z.object({ node: z.string(), alive: z.literal(true) }),
  z.object({
    node: z.string(),
    story: z.number().int().positive(),
    people: z.array(z.object({ personId: z.number(), name: z.string(), initials: z.string().nullable() })),
  }),
]);

function readMessage(message: string): z.infer<typeof messageSchema> | null {
  try {
    return messageSchema.parse(JSON.parse(message));
  } catch {
    // Another version of this program may say more than this one knows.
    return null;
  }
}
