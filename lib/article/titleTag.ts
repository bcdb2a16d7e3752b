/** The title of a page, also where it has an element that is named like it: `document.title` would be that element. */
export const titleTag = (page: Document): string =>
  Reflect.get<Document, 'title'>(Document.prototype, 'title', page);
