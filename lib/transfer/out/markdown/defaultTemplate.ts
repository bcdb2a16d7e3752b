/** What a reader gets until they write their own. Mustache: what stands in braces is filled in, `#` to `/` repeats. */
export const defaultTemplate = `---
title: {{yaml.title}}
url: {{yaml.url}}
author: {{yaml.author}}
site: {{yaml.site}}
published: {{yaml.published}}
saved: {{yaml.saved}}
status: {{yaml.status}}
tags: {{yaml.tags}}
---

# {{title}}

{{#note}}
{{note}}

{{/note}}
{{#hasHighlights}}
## {{words.highlights}}

{{/hasHighlights}}
{{#highlights}}
{{#newSection}}
### {{newSection}}

{{/newSection}}
{{quote}}

{{#note}}
{{note}}

{{/note}}
{{colourName}} · {{created}}{{#tagLine}} · {{tagLine}}{{/tagLine}}

{{/highlights}}
{{#body}}
---

{{body}}
{{/body}}
`;
