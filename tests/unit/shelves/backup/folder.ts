/**
 * A folder as the browser hands it out, in memory. `broken` is thrown where a file is written to its end,
 * `gone` where one is asked for.
 */
export function memoryFolder(names: string[] = [], broken?: Error, gone?: Error) {
  const files = new Map<string, Blob>(names.map((name) => [name, new Blob()]));
  let permission = 'granted';
  const folder = {
    name: '백업',
    queryPermission: async () => permission,
    requestPermission: async () => (permission = permission === 'prompt' ? 'granted' : permission),
    async getFileHandle(name: string) {
      if (gone) throw gone;
      if (!files.has(name)) files.set(name, new Blob());
      return {
        async createWritable() {
          const parts: Uint8Array<ArrayBuffer>[] = [];
          return new WritableStream<Uint8Array<ArrayBuffer>>({
            write: (part) => void parts.push(part),
            close() {
              if (broken) throw broken;
              files.set(name, new Blob(parts));
            },
          });
        },
        getFile: async () => files.get(name)!,
      };
    },
    removeEntry: async (name: string) => void files.delete(name),
    keys: () => files.keys(),
  };
  return {
    folder: folder as unknown as FileSystemDirectoryHandle,
    files,
    allow: (now: 'granted' | 'prompt' | 'denied') => (permission = now),
  };
}
