/** Keeps what was read or made last, up to `most` bytes; what was not asked for longest goes first. */
export type Memory = {
  get<Value>(key: string, make: () => { readonly value: Value; readonly bytes: number }): Value;
};

/** Makes a memory of at most so many bytes, however many keys there are. */
export function createMemory(most: number): Memory {
  const kept = new Map<string, { readonly value: unknown; readonly bytes: number }>();
  let bytes = 0;
  return {
    get<Value>(key: string, make: () => { readonly value: Value; readonly bytes: number }): Value {
      const found = kept.get(key) as { readonly value: Value; readonly bytes: number } | undefined;
      const entry = found ?? make();
      kept.delete(key);
      kept.set(key, entry);
      if (found === undefined) bytes += entry.bytes;
      for (const [old, { bytes: freed }] of kept) {
        if (bytes <= most || old === key) break;
        kept.delete(old);
        bytes -= freed;
      }
      return entry.value;
    },
  };
}
