/** What sites write over lists of other posts, cards of authors, boxes to subscribe and comments. */
const label = new RegExp(
  `^(?:${[
    'you (?:may|might|will)(?: also)? (?:like|enjoy|love)',
    '(?:our |the )?latest (?:stories|news|posts|articles|videos?)',
    'related(?: (?:articles?|posts?|stories|reading|content|news|topics?|videos?))?',
    '(?:more (?:from|stories|articles|posts|news|like this|on this)|keep reading|up next|read next|next up)\\b.*',
    '(?:recommended|trending|most (?:popular|read|viewed)|popular)(?: (?:posts|stories|articles|for you|now|topics?))?',
    'about (?:the )?(?:authors?|writers?)',
    '(?:don.?t miss|share (?:this|on)|follow (?:us|me)|join (?:our|the) newsletter|sign up (?:for|to)|subscribe\\b|newsletters?\\b).{0,60}',
    '(?:\\d+ )?comments?|leave a (?:reply|comment)|latest|back to (?:top|gallery)',
    '(?:관련|다른|추천|인기|최근|최신|비슷한|이전|다음) ?(?:글|포스트|기사|게시글|게시물|콘텐츠|뉴스)(?: ?(?:보기|더 ?보기|목록))?',
    '(?:이 글과 |함께 (?:읽|보)|이런 글|더 읽어).{0,30}',
    '댓글.{0,12}|구독하기|뉴스레터.{0,20}|공유하기|만든 ?이|글쓴 ?이|작성자(?: 소개)?|저자(?: 소개)?|(?:글쓴이|필자) 소개',
    '相关(?:文章|推荐|阅读)|推荐阅读|关于作者|热门文章|评论.{0,10}|関連記事|人気記事|おすすめ記事',
  ].join('|')})\\s*[:：|]?$`,
  'iu',
);
const MOST = 80; // characters; a label is a line of a few words
const titles = 'h1, h2, h3, h4, h5, h6, legend, [class*="title" i], [class*="heading" i], strong, b';

export function isLabel(text: string): boolean {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 0 && line.length <= MOST && label.test(line);
}

/** Whether the first heading of an element, or the element itself, is such a label. */
export function isLabelled(el: Element): boolean {
  const text = el.textContent ?? '';
  if (text.length <= MOST * 2 && isLabel(text)) return true;
  const title = el.querySelector(titles);
  return title !== null && isLabel(title.textContent ?? '') && opens(el, title);
}

/** Whether nothing stands before `title` in `el`. */
function opens(el: Element, title: Element): boolean {
  for (let at: Element | null = title; at && at !== el; at = at.parentElement) {
    for (let before = at.previousSibling; before; before = before.previousSibling)
      if (/\S/.test(before.textContent ?? '')) return false;
  }
  return true;
}
