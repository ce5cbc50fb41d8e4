import type { DeskEvent } from '../story/api-shapes.ts';
import type { DeskListener } from './desk-events.ts';

export interface BrowserStreamParts {
  /** Whether the session still holds; asked at each heartbeat. */
  isWelcome(): Promise<boolean>;
  /** Called once, when the stream has ended or the browser is gone. */
  ended(): void;
}

const heartbeatMs = 25_000;
/** A browser that has left so much unread does not read any more; it comes back and asks anew. */
const mostUnreadBytes = 256 * 1024;
const encoder = new TextEncoder();

/** The server-sent events of one browser. */
export class BrowserStream implements DeskListener {
  readonly body: ReadableStream<Uint8Array>;
  readonly #parts: BrowserStreamParts;
  readonly #heartbeat: NodeJS.Timeout;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor(parts: BrowserStreamParts) {
    this.#parts = parts;
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        cancel: () => this.#forget(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
    );
    this.#heartbeat = setInterval(() => void this.beat(), heartbeatMs);
    this.#heartbeat.unref();
    this.#write('retry: 2000\n\n');
  }

  send(event: DeskEvent): void {
    this.#write(`event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`);
  }

  end(): void {
    this.#controller?.close();
    this.#forget();
  }

  /** Shows proxies and the browser that the stream lives; ends it with the session. Runs every 25 s. */
  async beat(): Promise<void> {
    if (await this.#parts.isWelcome()) this.#write(': still here\n\n');
    else this.end();
  }

  #write(text: string): void {
    if (this.#controller === undefined) return;
    if ((this.#controller.desiredSize ?? 0) < -mostUnreadBytes) this.end();
    else this.#controller.enqueue(encoder.encode(text));
  }

  #forget(): void {
    if (this.#controller === undefined) return;
    this.#controller = undefined;
    clearInterval(this.#heartbeat);
    this.#parts.ended();
  }
}
