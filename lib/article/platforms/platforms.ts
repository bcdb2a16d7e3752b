import { csdn } from './csdn';
import { gitHub } from './gitHub';
import { naverBlog } from './naverBlog';
import type { Known, Platform } from './platform';

const platforms: readonly Platform[] = [naverBlog, gitHub, csdn];

/** What the platform that published a page says of its post, before any general rule. */
export function knownOf(document: Document, metas: Map<string, string>): Known {
  for (const platform of platforms) {
    const known = platform(document, metas);
    if (known) return known;
  }
  return {};
}
