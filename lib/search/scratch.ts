/**
 * Memory for lists that are as long as the library is large: taken again and again, as lists made anew for each query would
 * stay in memory for long. What was taken is good until it is taken again.
 */
export function scratch(): (bytes: number) => ArrayBuffer {
  let kept = new ArrayBuffer(0);
  return (bytes) => {
    if (kept.byteLength < bytes) kept = new ArrayBuffer(bytes);
    return kept;
  };
}
