import { field } from '../records';

/** Names of a folder and of those around it, `A/B`, by its id; '' for an id that the file does not know. */
export function folderPaths(folders: readonly unknown[]): (id: unknown) => string {
  const byId = new Map(folders.map((folder) => [field(folder, 'id'), folder]));
  return (id) => {
    // a file may name a folder as its own parent
    const path = new Map<unknown, unknown>();
    for (let at = id; at !== undefined && byId.has(at) && !path.has(at); at = field(byId.get(at), 'parentId'))
      path.set(at, field(byId.get(at), 'name'));
    return [...path.values()]
      .filter((name) => typeof name === 'string')
      .reverse()
      .join('/');
  };
}
