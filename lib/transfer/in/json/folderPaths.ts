import { field } from '../records';

const DEEPEST = 10; // a tag has no room for more

/** Names of a folder and of those around it, `A/B`, by its id; '' for an id that the file does not know. */
export function folderPaths(folders: readonly unknown[]): (id: unknown) => string {
  const byId = new Map(folders.map((folder) => [field(folder, 'id'), folder]));
  return (id) => {
    const path = new Map<unknown, unknown>();
    // a file may name a folder as its own parent
    const isNext = (at: unknown): boolean =>
      at !== undefined && byId.has(at) && !path.has(at) && path.size < DEEPEST;
    for (let at = id; isNext(at); at = field(byId.get(at), 'parentId'))
      path.set(at, field(byId.get(at), 'name'));
    return [...path.values()]
      .filter((name) => typeof name === 'string')
      .reverse()
      .join('/');
  };
}
