import type { CardKind } from './card';

export interface Platform {
  kind: CardKind;
  /** what it is called where an embed has no title */
  name: string;
  /** its hosts, without what stands before them */
  hosts: string;
  /** only addresses whose path matches are content; others are buttons and widgets */
  path?: RegExp;
  /** the page that a reader would open, from the address of the frame */
  page?: (url: URL) => string | null;
}

/** The part of the path after `before`, put after `base`. */
const after =
  (before: RegExp, base: string) =>
  (url: URL): string | null => {
    const id = before.exec(url.pathname)?.[1];
    return id ? base + id : null;
  };
const inQuery =
  (...names: string[]) =>
  (url: URL): string | null => {
    for (const name of names) {
      const value = url.searchParams.get(name);
      if (value && /^https?:\/\//.test(value)) return value;
    }
    return null;
  };
const cut =
  (pattern: RegExp, by = '') =>
  (url: URL): string =>
    url.origin + url.pathname.replace(pattern, by);

function youtube(url: URL): string | null {
  const id = /^\/(?:embed|v|shorts|live)\/([\w-]{11})/.exec(url.pathname)?.[1] ?? url.searchParams.get('v');
  const start = url.searchParams.get('start');
  if (id && id !== 'videoseries')
    return `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`;
  const list = url.searchParams.get('list');
  return list && `https://www.youtube.com/playlist?list=${encodeURIComponent(list)}`;
}

function codepen(url: URL): string | null {
  const [, user, hash] = /^\/([^/]+)\/embed\/(?:preview\/)?([A-Za-z]+)/.exec(url.pathname) ?? [];
  return user && hash ? `https://codepen.io/${user}/pen/${hash}` : null;
}

function tweet(url: URL): string | null {
  const id = url.searchParams.get('id') ?? /\/status\/(\d+)/.exec(url.href)?.[1];
  return id && /^\d+$/.test(id) ? `https://x.com/i/status/${id}` : null;
}

/** Publishing platforms whose embeds stand in posts everywhere; the only place that knows them by name. */
export const platforms: readonly Platform[] = [
  {
    kind: 'video',
    name: 'YouTube',
    hosts: 'youtube.com youtube-nocookie.com youtu.be',
    page: youtube,
  },
  {
    kind: 'video',
    name: 'Vimeo',
    hosts: 'vimeo.com',
    page: after(/^\/video\/(\d+)/, 'https://vimeo.com/'),
  },
  {
    kind: 'video',
    name: 'Loom',
    hosts: 'loom.com',
    page: after(/^\/embed\/(\w+)/, 'https://www.loom.com/share/'),
  },
  {
    kind: 'video',
    name: 'Dailymotion',
    hosts: 'dailymotion.com',
    page: after(/^\/embed\/video\/(\w+)/, 'https://www.dailymotion.com/video/'),
  },
  {
    kind: 'video',
    name: 'Naver TV',
    hosts: 'tv.naver.com',
    page: after(/^\/embed\/(\d+)/, 'https://tv.naver.com/v/'),
  },
  {
    kind: 'video',
    name: 'Kakao TV',
    hosts: 'tv.kakao.com play-tv.kakao.com',
    page: after(/cliplink\/(\w+)/, 'https://tv.kakao.com/v/'),
  },
  {
    kind: 'video',
    name: 'Bilibili',
    hosts: 'player.bilibili.com',
    page: (url) => {
      const id = url.searchParams.get('bvid');
      return id && `https://www.bilibili.com/video/${id}`;
    },
  },
  { kind: 'video', name: 'asciinema', hosts: 'asciinema.org', page: cut(/\/(?:iframe|embed)$|\.js$/) },
  {
    kind: 'video',
    name: 'Facebook',
    hosts: 'facebook.com',
    path: /plugins\/video/,
    page: inQuery('href'),
  },
  { kind: 'code', name: 'CodePen', hosts: 'codepen.io', page: codepen },
  { kind: 'code', name: 'CodeSandbox', hosts: 'codesandbox.io', page: cut(/^\/embed\//, '/s/') },
  { kind: 'code', name: 'StackBlitz', hosts: 'stackblitz.com', page: cut(/$/) },
  { kind: 'code', name: 'JSFiddle', hosts: 'jsfiddle.net', page: cut(/embed(?:ded)?\/.*$/) },
  { kind: 'code', name: 'GitHub Gist', hosts: 'gist.github.com', page: cut(/\.(?:js|pibb)$/) },
  { kind: 'code', name: 'Replit', hosts: 'replit.com repl.it', page: cut(/$/) },
  { kind: 'slides', name: 'SlideShare', hosts: 'slideshare.net' },
  { kind: 'slides', name: 'Speaker Deck', hosts: 'speakerdeck.com' },
  {
    kind: 'slides',
    name: 'Google Slides',
    hosts: 'docs.google.com',
    path: /^\/presentation\//,
    page: cut(/\/embed$/, '/pub'),
  },
  { kind: 'audio', name: 'Spotify', hosts: 'open.spotify.com', page: cut(/^\/embed(?:-podcast)?\//, '/') },
  { kind: 'audio', name: 'SoundCloud', hosts: 'soundcloud.com', page: inQuery('url') },
  {
    kind: 'post',
    name: 'X',
    hosts: 'twitter.com x.com twitframe.com',
    path: /\/embed\/|^\/show|\/status\//,
    page: tweet,
  },
  { kind: 'post', name: 'Instagram', hosts: 'instagram.com', page: cut(/\/embed(?:\/.*)?$/, '/') },
  {
    kind: 'post',
    name: 'Facebook',
    hosts: 'facebook.com',
    path: /plugins\/post/,
    page: inQuery('href'),
  },
  { kind: 'link', name: 'Figma', hosts: 'figma.com', path: /^\/embed/, page: inQuery('url') },
  // services that embed what stands elsewhere, as Medium does with all of its embeds
  {
    kind: 'link',
    name: '',
    hosts: 'embedly.com iframe.ly hatenablog-parts.com',
    page: inQuery('url', 'src'),
  },
];

/** The platform that an embed comes from, or null. */
export function platformOf({ hostname, pathname }: URL): Platform | null {
  const isAt = (host: string): boolean => `.${hostname}`.endsWith(`.${host}`);
  return (
    platforms.find(({ hosts, path }) => hosts.split(' ').some(isAt) && (path?.test(pathname) ?? true)) ?? null
  );
}
