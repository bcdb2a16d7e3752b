import { squeeze } from '../squeeze';

const MOST = 60; // characters

/** What a button, a player or a widget says, in the words of the widget and of nobody who writes posts. */
const words = new RegExp(
  `^(?:${[
    'share(?: this)?(?: (?:article|post|page|story|on|via|:))?|copy(?: link| url)?|link copied!?|save(?: article| for later)?|read later|bookmark|print(?: this)?|email this',
    'likes?:? ?\\d*|[👍❤♥]\ufe0f? ?[\\d,]+|\\d+ likes?|follow(?:ing)?|subscribed?(?: now)?|sign (?:in|up)|log ?in|listen|reply|leave a comment|report|expand|collapse|close|menu',
    'tags?|태그|text size|font size|advertisement|sponsored(?: content)?|ad|loading(?:\\.{3}|…)?|press enter or click.{0,30}|skip (?:ad|advert(?:isement)?|to (?:main )?content)|continue reading(?: below)?',
    'media playback is (?:un|not )supported on your device|your browser does not support .{3,40}|please enable javascript.{0,30}|(?:no )?results matching.{0,5}',
    '(?:comments )?powered by \\S.{0,30}|(?:edit|view|discuss) (?:this page|on (?:github|twitter|x\\b)).{0,20}|(?:back|scroll) (?:to top|down)|table of contents',
    '(?:post )?views: ?[\\d,.]+|조회 ?수:? ?[\\d,]+',
    '이웃추가|구독(?:하기)?|팔로우|좋아요ㆍ?\\d*|공유(?:하기)?|신고(?:하기)?|본문 기타 기능|url ?복사|링크 ?복사|인쇄(?:하기)?|스크랩|북마크|광고|맨 ?위로|목록(?:으로)?|글자 ?크기(?: ?(?:조절|변경))?|저작자표시.{0,30}',
    '广告|收藏|关注|点赞|分享|举报|打赏|シェア(?:する)?|フォロー(?:する)?',
  ].join('|')})$`,
  'iu',
);

/** Whether a piece of a page, alone in its own element, is a control and not text. */
export function isControl(text: string): boolean {
  if (text.length > MOST * 3) return false;
  const line = squeeze(text);
  return line !== '' && line.length <= MOST && words.test(line);
}
