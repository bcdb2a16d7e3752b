import { opens } from '../opens';
import { squeeze } from '../squeeze';

/** What sites write over other posts, over cards of authors, and over what readers may do or say. */
const kinds = {
  posts: [
    'you (?:may|might|will)(?: also)? (?:like|enjoy|love)',
    '(?:our |the )?latest (?:stories|news|posts|articles|videos?)',
    'related(?: (?:articles?|posts?|stories|reading|content|news|topics?|videos?))?',
    '(?:more (?:from|stories|articles|posts|news|like this|on this)|keep reading|up next|read next|next up)\\b.*',
    "more [\\p{L}\\p{N} .&’']{2,30} (?:stories|articles|news|posts|videos)",
    '(?:recommended|trending|most (?:popular|read|viewed)|popular)(?: (?:posts|stories|articles|for you|now|topics?))?',
    '(?:don.?t miss|what to read next|in case you missed it|latest|back to gallery).{0,60}',
    '(?:관련|다른|추천|인기|최근|최신|비슷한|이전|다음) ?(?:글|포스트|기사|게시글|게시물|콘텐츠|뉴스)(?: ?(?:보기|더 ?보기|목록))?',
    '(?:이 글과 |함께 (?:읽|보)|이런 글|더 읽어).{0,30}',
    '相关(?:文章|推荐|阅读)|推荐阅读|热门文章|関連記事|人気記事|おすすめ記事',
  ],
  people: [
    'about (?:the )?(?:authors?|writers?|contributors?)|written by|meet the (?:authors?|team)',
    '만든 ?이(?:들)?|글쓴 ?이|작성자(?: 소개)?|저자(?: 소개)?|(?:글쓴이|필자) 소개',
    '关于作者|作者简介|著者(?:について|紹介)?|この記事を書いた人',
  ],
  talk: [
    '(?:share (?:this|on)|follow (?:us|me)|join (?:our|the) newsletter|sign up (?:for|to)|subscribe\\b|newsletters?\\b).{0,60}',
    '(?:\\d+ )?(?:comments?|webmentions?)|leave a (?:reply|comment)|\\d+ (?:thoughts?|responses?|repl(?:y|ies)) (?:on|to) “.*|feedback|discussion|(?:was|did) this .{0,20}help(?:ful| you)?',
    '(?:\\d+개의 )?댓글.{0,12}|.+”에 대한 \\d+개의 .{2,4}|구독하기|뉴스레터.{0,20}|공유하기|(?:이|해당) (?:글|페이지|문서)(?:이|가) 도움이 (?:되|됐).{0,12}',
    '评论.{0,10}|コメント.{0,10}',
  ],
};

export type Kind = keyof typeof kinds;

/** "'Spring' 카테고리의 다른 글", "'Spring' Related Articles" */
const ofCategory = "(?:'.{1,60}'\\s*(?:카테고리)?(?:의\\s*)?)?";

const patterns = Object.entries(kinds).map(
  ([kind, words]) =>
    [kind as Kind, new RegExp(`^${ofCategory}(?:${words.join('|')})\\s*[:：|?]?$`, 'iu')] as const,
);
const MOST = 80; // characters; a label is a line of a few words
const titles = 'h1, h2, h3, h4, h5, h6, legend, [class*="title" i], [class*="heading" i], strong, b';

/** What kind of label a line is; null for any other line. */
export function kindOf(text: string): Kind | null {
  if (text.length > MOST * 3) return null;
  const line = squeeze(text);
  if (line.length === 0 || line.length > MOST) return null;
  return patterns.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

export const isLabel = (text: string): boolean => kindOf(text) !== null;

/** The label that an element opens with: the element itself, or its first heading. */
export function labelOf(el: Element): Kind | null {
  const own = kindOf(el.textContent);
  const title = own ? null : el.querySelector(titles);
  const kind = title && kindOf(title.textContent);
  return kind && opens(el, title) ? kind : own;
}
