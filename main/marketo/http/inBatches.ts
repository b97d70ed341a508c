/** Marketo takes 300 records and 1 MB in a call; some of the latter is for what stands around the records. */
const mostRecords = 300;
const mostBytes = 1024 * 1024 - 4096;

/** Records in batches that Marketo takes at once, in their order. One that is too big by itself is a batch of its own. */
export function inBatches<Value>(
  records: readonly Value[],
  most = mostRecords,
): readonly (readonly Value[])[] {
  const batches: Value[][] = [];
  let bytes = 0;
  for (const record of records) {
    const size = new TextEncoder().encode(JSON.stringify(record)).byteLength + 1;
    const last = batches.at(-1);
    if (last === undefined || last.length >= most || bytes + size > mostBytes) {
      batches.push([record]);
      bytes = size;
    } else {
      last.push(record);
      bytes += size;
    }
  }
  return batches;
}
