/** How much room the library takes, and whether the browser may clear it away. */
export interface Room {
  /** bytes; null when the browser does not tell */
  used: number | null;
  persisted: boolean;
}

export async function readRoom(storage: StorageManager = navigator.storage): Promise<Room> {
  const [estimate, persisted] = await Promise.all([
    storage.estimate().catch(() => ({ usage: undefined })),
    storage.persisted().catch(() => false),
  ]);
  return { used: estimate.usage ?? null, persisted };
}

/** Asks the browser to keep the library. It decides by itself, or asks the reader. */
export const askToPersist = (storage: StorageManager = navigator.storage): Promise<boolean> =>
  storage.persist().catch(() => false);
