import type { Facts } from '../compose';
import { bylineOf } from '../meta/byline';
import { datesOf } from '../meta/dates';
import { declaredTags } from '../meta/tags';
import type { Unit } from './feed';
import { placeOf } from './place';

/** What a unit says about its post; what the page says of itself is true of none of its posts, but for the site. */
export function factsOf({ root, title, permalink }: Unit, url: string, page: Facts, now: Date): Facts {
  const place = placeOf({ root, title, permalink }, url);
  const nothing = new Map<string, string>();
  const { names, team } = bylineOf(root, nothing, [], title.el);
  const dates = datesOf(root, nothing, { published: '', updated: '' }, title.el, permalink ?? '', now);
  return {
    ...page,
    url: place,
    key: place,
    title: title.text,
    byline: names.join(', ') || team,
    team,
    publishedTime: dates.published,
    updatedTime: dates.updated,
    tags: declaredTags(root, nothing, [], title.text, title.el),
    series: null,
    nextPage: null,
    description: '',
  };
}
