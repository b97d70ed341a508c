/** The bytes of a mask four by four, as numbers; those that are left over at its end are not in it. */
export function fourAtOnce({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length >> 2);
}
