import type { SiteAssets } from '../site/assets.ts';
import { frameHosts } from '../story/embeds.ts';

/** The one content-security policy of public pages: each directive with the reason why it allows what it allows. */
export function contentSecurityPolicy(assets: Pick<SiteAssets, 'cssHash'>): string {
  return policyOf([
    ...pageDirectives(assets),
    ['frame-ancestors', "'none'", 'nobody may show our pages as their own'],
  ]);
}

/** A page before it is published: the same, but for the desk's frame around it. */
export function previewPolicy(assets: Pick<SiteAssets, 'cssHash'>): string {
  return policyOf([
    ...pageDirectives(assets),
    ['frame-ancestors', "'self'", 'the desk shows it in a frame'],
    [
      'sandbox',
      'allow-same-origin allow-scripts allow-popups allow-popups-to-escape-sandbox',
      'no form, and no way out of the frame; scripts are those of the players, since the page itself may have none; links open beside the desk',
    ],
  ]);
}

function pageDirectives(assets: Pick<SiteAssets, 'cssHash'>): Directive[] {
  return [
    ['default-src', "'none'", 'what is not named below is not loaded'],
    ['style-src', `'sha256-${assets.cssHash}'`, 'the one stylesheet, inlined into every page'],
    ['font-src', "'self'", 'the reading face'],
    ['img-src', "'self'", 'the newsroom’s icon and pictures'],
    [
      'frame-src',
      frameHosts.join(' '),
      'the players of videos, once a reader asks for one; no other page in a page',
    ],
    ['form-action', "'self'", 'the search form'],
    ['base-uri', "'none'", 'no text may turn links elsewhere'],
  ];
}

/** The desk's: its own files and calls, and nothing from elsewhere. */
export function deskPolicy(origin: string): string {
  return policyOf([
    ['default-src', "'none'", 'what is not named below is not loaded'],
    ['script-src', "'self'", 'the desk’s hashed files; no inline script, no eval'],
    ['worker-src', "'self'", 'the source check, in a thread of its own'],
    ['style-src', "'self'", 'its stylesheets'],
    ['font-src', "'self'", 'its faces'],
    ['img-src', "'self' data:", 'pictures; the square to scan for sign-in codes'],
    [
      'connect-src',
      `'self' ${origin.replace(/^http/, 'ws')}`,
      'the API and writing together; some browsers do not count web sockets to self',
    ],
    ['frame-src', "'self'", 'the preview of a page'],
    ['form-action', "'self'", 'the sign-in form, which password managers look for'],
    ['base-uri', "'none'", 'no text may turn links elsewhere'],
    ['frame-ancestors', "'none'", 'nobody may lay the desk under their own page'],
  ]);
}

type Directive = [directive: string, sources: string, reason: string];

function policyOf(directives: readonly Directive[]): string {
  return directives.map(([directive, sources]) => `${directive} ${sources}`).join('; ');
}
