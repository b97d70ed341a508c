/** The ids of a block's people, by place. */
export function readIds(ids: Buffer): Float64Array {
  return new Float64Array(Uint8Array.from(ids).buffer);
}
