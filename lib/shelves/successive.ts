/** A lifetime within another, replaced by each call: what belonged to the one before ends. */
export function successive(life: AbortSignal): () => AbortSignal {
  let current: AbortController | undefined;
  return () => {
    current?.abort();
    current = new AbortController();
    return AbortSignal.any([life, current.signal]);
  };
}
