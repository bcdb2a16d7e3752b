import { classOf } from '../../names';

// The words are those of Mozilla's Readability (Apache-2.0), which thousands of themes have been measured against, but for
// those of single sites.
const unlikely =
  /-ad-|banner|breadcrumbs|comment|community|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup/i;
const perhaps = /and|article|body|column|content|main|shadow/i;
const positive = /article|body|content|entry|main|page|post|text|blog|story/i;
const negative =
  /-ad-|hidden|banner|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;
const byline = /byline|author|dateline|writtenby/i;

export interface Names {
  /** class and id are those of a frame: "sidebar", "comments" */
  isUnlikely: boolean;
  isByline: boolean;
}

/** What class and id of an element say. Elements of one kind have one class: each is read once. */
export function namesReader(): (el: Element) => Names {
  const nothing = { isUnlikely: false, isByline: false };
  // by class and id: to join them for each element takes longer than to look up both
  const known = new Map([['', new Map<string, Names>([['', nothing]])]]);
  return (el) => {
    const { id } = el;
    const own = classOf(el);
    const ofClass = known.get(own) ?? new Map<string, Names>();
    const before = ofClass.get(id);
    if (before) return before;
    const name = `${own} ${id}`;
    const names = {
      isUnlikely: unlikely.test(name) && !perhaps.test(name),
      isByline: byline.test(name),
    };
    known.set(own, ofClass.set(id, names));
    return names;
  };
}

/** How much class and id speak for an element or against it. */
export function nameWeight(el: Element | null): number {
  return el ? weightOf(classOf(el)) + weightOf(el.id) : 0;
}

function weightOf(name: string): number {
  if (name === '') return 0;
  return (positive.test(name) ? 25 : 0) - (negative.test(name) ? 25 : 0);
}
