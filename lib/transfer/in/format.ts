/** The kinds of files that are known. */
export type Format =
  | 'pocket'
  | 'instapaper'
  | 'omnivore'
  | 'raindrop'
  | 'readwise'
  | 'reader'
  | 'wallabag'
  | 'karakeep'
  | 'linkwarden'
  | 'readeck'
  | 'hypothesis'
  | 'webclipper'
  | 'annotations'
  | 'bookmarks'
  | 'page'
  | 'csv'
  | 'addresses';
