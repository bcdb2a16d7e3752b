/** Makes an inert document of HTML: nothing in it runs or loads. */
export type ParseHtml = (html: string) => Document;
