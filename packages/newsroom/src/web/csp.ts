import type { SiteAssets } from '../site/assets.ts';

/** The one content-security policy of public pages: each directive with the reason why it allows what it allows. */
export function contentSecurityPolicy(assets: Pick<SiteAssets, 'cssHash'>): string {
  const directives: [directive: string, sources: string, reason: string][] = [
    ['default-src', "'none'", 'what is not named below is not loaded'],
    ['style-src', `'sha256-${assets.cssHash}'`, 'the one stylesheet, inlined into every page'],
    ['font-src', "'self'", 'the reading face'],
    ['img-src', "'self'", 'the newsroom’s icon and pictures'],
    ['form-action', "'self'", 'the search form'],
    ['base-uri', "'none'", 'no text may turn links elsewhere'],
    ['frame-ancestors', "'none'", 'nobody may show our pages as their own'],
  ];
  return directives.map(([directive, sources]) => `${directive} ${sources}`).join('; ');
}
