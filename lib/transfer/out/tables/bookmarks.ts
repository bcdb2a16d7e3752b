import { hasAddress } from '@/lib/model/post';
import { escapeHtml } from '../../escapeHtml';
import type { TextFormat } from '../textFormat';

const start = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
`;

/** Addresses for browsers and bookmark services, with their tags and notes. Posts without an address have no place there. */
export function bookmarksHtml(): TextFormat {
  return {
    type: 'text/html',
    start: () => start,
    post({ post }) {
      if (!hasAddress(post)) return '';
      const attributes = [
        `HREF="${escapeHtml(post.url)}"`,
        `ADD_DATE="${Math.floor(post.savedAt / 1000)}"`,
        ...(post.tags.length > 0 ? [`TAGS="${escapeHtml(post.tags.join(','))}"`] : []),
        `TOREAD="${post.status === 'done' || post.status === 'archived' ? 0 : 1}"`,
        ...(post.starred === 1 ? ['DATA-IMPORTANT="true"'] : []),
      ];
      // what a page says of itself would come back as the reader's note
      const words = oneLine(post.note ?? '');
      return `    <DT><A ${attributes.join(' ')}>${escapeHtml(oneLine(post.title))}</A>\n${
        words ? `    <DD>${escapeHtml(words)}\n` : ''
      }`;
    },
    end: () => '</DL><p>\n',
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
