import { type Page, type PageForm, plainText } from '../pages/page.ts';

/**
 * For a CDN in front: half a minute without asking, another minute while asking, a day when we do not
 * answer. A published change is so at most half a minute late behind a cache that is not purged.
 */
const cacheControl = 'public, max-age=30, stale-while-revalidate=60, stale-if-error=86400';

/** What of a request decides the answer. */
export interface PageQuestion {
  method: string;
  acceptEncoding: string | undefined;
  ifNoneMatch: string | undefined;
}

/** An answer as Node's writeHead takes it: headers as a flat list of names and values. */
export interface Answer {
  status: number;
  headers: string[];
  body: Buffer | undefined;
}

/** Answers a GET or HEAD of a page: 200 or 410 in the best encoding that is taken, or 304. */
export class PageAnswers {
  readonly #policy: string;
  readonly #headers = new WeakMap<PageForm, string[]>();

  /** @param policy the content-security policy of pages */
  constructor(policy: string) {
    this.#policy = policy;
  }

  answer(page: Page, question: PageQuestion): Answer {
    const encoding = chooseEncoding(question.acceptEncoding);
    const form = encoding === null ? plainForm(page) : page.forms[encoding];
    if (
      question.ifNoneMatch !== undefined &&
      page.status === 200 &&
      matches(question.ifNoneMatch, form.etag)
    ) {
      const headers = ['etag', form.etag, 'cache-control', cacheControl, 'vary', 'accept-encoding'];
      return { status: 304, headers, body: undefined };
    }
    const headers = this.#headersOf(page, form, encoding);
    return { status: page.status, headers, body: question.method === 'HEAD' ? undefined : form.body };
  }

  #headersOf(page: Page, form: PageForm, encoding: Encoding | null): string[] {
    const known = this.#headers.get(form);
    if (known !== undefined) return known;
    const made = [
      ...['content-type', page.contentType, 'content-length', String(form.body.length)],
      ...(encoding === null ? [] : ['content-encoding', encoding]),
      ...['etag', form.etag, 'cache-control', cacheControl, 'vary', 'accept-encoding'],
      ...['x-content-type-options', 'nosniff'],
      ...(page.contentType.startsWith('text/html') ? this.#headersOfHtml() : []),
    ];
    this.#headers.set(form, made);
    return made;
  }

  #headersOfHtml(): string[] {
    return ['content-security-policy', this.#policy, 'referrer-policy', 'strict-origin-when-cross-origin'];
  }
}

type Encoding = 'br' | 'gzip';

/** Hardly any client takes no encoding, so the plain text is not kept but unpacked when asked for. */
function plainForm(page: Page): PageForm {
  return { body: plainText(page), etag: page.forms.gzip.etag.replace(/"$/, '-plain"') };
}

/** Brotli where it is taken, else gzip, else null. */
export function chooseEncoding(accepted: string | undefined): Encoding | null {
  if (accepted === undefined) return null;
  if (takes(accepted, 'br')) return 'br';
  return takes(accepted, 'gzip') ? 'gzip' : null;
}

/** True where an Accept-Encoding header (RFC 9110, 12.5.3) names the coding without refusing it. */
function takes(accepted: string, coding: Encoding): boolean {
  if (!accepted.includes(coding)) return false;
  if (!accepted.includes('q=')) return true;
  return accepted.split(',').some((item) => {
    const [name, ...parameters] = item.split(';').map((part) => part.trim());
    return name === coding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}

/** If-None-Match by weak comparison (RFC 9110, 13.1.2). */
function matches(asked: string, etag: string): boolean {
  if (asked === etag || asked === '*') return true;
  return asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
