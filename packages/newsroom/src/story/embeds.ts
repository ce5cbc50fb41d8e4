/** What a story shows from elsewhere, known by its address alone: nothing is asked of the other site. */
export interface EmbeddedPage {
  provider: EmbedProvider;
  /** The provider's name; for a page that no provider here knows, its host. */
  name: { bn: string; en: string };
  /** What a link to it says. */
  label: { bn: string; en: string };
  /** The https address that readers follow, without what only serves to track them. */
  url: string;
  /** A page of the provider that begins to play when it is opened in a frame; null where there is none that needs no script of ours. */
  frame: string | null;
}

export type EmbedProvider = keyof typeof providers;

/** The only hosts whose pages a story may frame; the public content-security policy names the same. */
export const frameHosts = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'] as const;

const providers = {
  youtube: {
    name: { bn: 'ইউটিউব', en: 'YouTube' },
    label: { bn: 'ভিডিওটি ইউটিউবে দেখুন', en: 'Watch the video on YouTube' },
  },
  vimeo: {
    name: { bn: 'ভিমিও', en: 'Vimeo' },
    label: { bn: 'ভিডিওটি ভিমিওতে দেখুন', en: 'Watch the video on Vimeo' },
  },
  facebook: {
    name: { bn: 'ফেসবুক', en: 'Facebook' },
    label: { bn: 'ফেসবুকে পোস্টটি দেখুন', en: 'See the post on Facebook' },
  },
  x: {
    name: { bn: 'এক্স', en: 'X' },
    label: { bn: 'এক্সে পোস্টটি দেখুন', en: 'See the post on X' },
  },
  instagram: {
    name: { bn: 'ইনস্টাগ্রাম', en: 'Instagram' },
    label: { bn: 'ইনস্টাগ্রামে পোস্টটি দেখুন', en: 'See the post on Instagram' },
  },
  maps: {
    name: { bn: 'গুগল ম্যাপস', en: 'Google Maps' },
    label: { bn: 'মানচিত্রটি গুগল ম্যাপসে দেখুন', en: 'See the map on Google Maps' },
  },
  other: {
    name: { bn: '', en: '' },
    label: { bn: 'মূল পাতায় দেখুন', en: 'See it on its own page' },
  },
} as const satisfies Record<string, { name: Words; label: Words }>;

type Words = { bn: string; en: string };
type Found = { url: string; frame: string | null };
type Rule = (url: URL, steps: readonly string[]) => Found | null;

/**
 * What stands at an address that somebody wants to show in a story; null for what a story may not show:
 * anything but a web page, or an address with a user name, which can look like another host's. Pages of
 * known providers may be given with http and are answered with https; others must be https.
 *
 * @example embedOf('https://youtu.be/aqz-KE-bpKQ?si=x')?.url // 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'
 */
export function embedOf(address: string): EmbeddedPage | null {
  const url = readAddress(address);
  if (url === null) return null;
  const steps = url.pathname.split('/').filter((step) => step !== '');
  for (const [provider, hosts, rule] of rules) {
    const found = hosts.includes(url.hostname) ? rule(url, steps) : null;
    if (found !== null) return { provider, ...providers[provider], ...found };
  }
  return url.protocol === 'https:' ? otherPage(url) : null;
}

function readAddress(address: string): URL | null {
  if (!/^\s*https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const plain = url.username === '' && url.password === '' && url.port === '';
  return plain && url.hostname.includes('.') ? url : null;
}

function otherPage(url: URL): EmbeddedPage {
  const host = url.hostname.replace(/^www\./, '');
  const { label } = providers.other;
  return { provider: 'other', name: { bn: host, en: host }, label, url: url.href, frame: null };
}

const facebookHosts = ['facebook.com', 'www.facebook.com', 'm.facebook.com', 'web.facebook.com'];

/** Which rule reads the addresses of which hosts. */
const rules: readonly (readonly [EmbedProvider, readonly string[], Rule])[] = [
  [
    'youtube',
    [
      'youtube.com',
      'www.youtube.com',
      'm.youtube.com',
      'music.youtube.com',
      'www.youtube-nocookie.com',
      'youtu.be',
    ],
    youtube,
  ],
  ['vimeo', ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'], vimeo],
  ['facebook', [...facebookHosts, 'fb.watch'], facebook],
  ['x', ['x.com', 'www.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'], xPost],
  ['instagram', ['instagram.com', 'www.instagram.com'], instagram],
  ['maps', ['www.google.com', 'google.com', 'maps.google.com', 'maps.app.goo.gl', 'goo.gl'], googleMap],
];

function youtube(url: URL, [first, second]: readonly string[]): Found | null {
  const short = url.hostname === 'youtu.be';
  const inPath = ['embed', 'shorts', 'live', 'v'].includes(first ?? '') ? second : null;
  const id = short ? first : first === 'watch' ? url.searchParams.get('v') : inPath;
  if (!/^[\w-]{11}$/.test(id ?? '')) return null;
  const start = secondsOf(url.searchParams.get('t') ?? url.searchParams.get('start') ?? '');
  return {
    url: `https://www.youtube.com/watch?v=${id}${start === 0 ? '' : `&t=${start}s`}`,
    frame: `${frameHosts[0]}/embed/${id}?autoplay=1${start === 0 ? '' : `&start=${start}`}`,
  };
}

/** 95, 95s and 1m35s are the same moment of a video; anything else is its beginning. */
function secondsOf(text: string): number {
  const match = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s?)?$/.exec(text);
  const [hours, minutes, seconds] = [1, 2, 3].map((at) => Number(match?.[at] ?? 0)) as [
    number,
    number,
    number,
  ];
  return hours * 3600 + minutes * 60 + seconds;
}

/** Vimeo's videos that are not listed have a second code, as a step of the path or as `h`. */
function vimeo(url: URL, steps: readonly string[]): Found | null {
  const at = steps.findIndex((step) => /^\d{5,12}$/.test(step));
  const isVideo = at === 0 || ['video', 'channels', 'groups', 'album', 'showcase'].includes(steps[0] ?? '');
  if (at < 0 || !isVideo) return null;
  const code = url.searchParams.get('h') ?? steps[at + 1] ?? '';
  const hidden = /^[0-9a-f]{8,12}$/.test(code) ? code : null;
  return {
    url: `https://vimeo.com/${steps[at]}${hidden === null ? '' : `/${hidden}`}`,
    frame: `${frameHosts[1]}/video/${steps[at]}?autoplay=1&dnt=1${hidden === null ? '' : `&h=${hidden}`}`,
  };
}

function facebook(url: URL, steps: readonly string[]): Found | null {
  if (url.hostname === 'fb.watch') {
    return /^[\w-]{4,20}$/.test(steps[0] ?? '') ? link(`https://fb.watch/${steps[0]}/`) : null;
  }
  const path = url.pathname;
  const named = ['posts', 'videos', 'photos', 'reel', 'share', 'permalink', 'watch', 'groups', 'events'];
  const isPage =
    steps.some((step) => named.includes(step)) || /^\/(?:permalink|photo|story)\.php$/.test(path);
  if (!isPage || steps.length === 0) return null;
  return link(`https://www.facebook.com${path}${kept(url, ['v', 'fbid', 'story_fbid', 'id'])}`);
}

function xPost(_: URL, [user, status, id]: readonly string[]): Found | null {
  const isPost = /^\w{1,30}$/.test(user ?? '') && status === 'status' && /^\d{1,20}$/.test(id ?? '');
  return isPost ? link(`https://x.com/${user}/status/${id}`) : null;
}

function instagram(_: URL, steps: readonly string[]): Found | null {
  const at = steps.findIndex((step) => ['p', 'reel', 'tv'].includes(step));
  const code = steps[at + 1] ?? '';
  if (at < 0 || at > 1 || !/^[\w-]{5,40}$/.test(code)) return null;
  return link(`https://www.instagram.com/${steps[at]}/${code}/`);
}

function googleMap(url: URL, [first]: readonly string[]): Found | null {
  const isMap = url.hostname.startsWith('maps.') || first === 'maps';
  if (!isMap) return null;
  return link(`https://${url.hostname}${url.pathname}${url.search}`);
}

function link(url: string): Found {
  return { url, frame: null };
}

/** The query with only the members that name the thing. */
function kept(url: URL, names: readonly string[]): string {
  const query = new URLSearchParams();
  for (const name of names) {
    const value = url.searchParams.get(name);
    if (value !== null) query.set(name, value);
  }
  return query.size === 0 ? '' : `?${query}`;
}
