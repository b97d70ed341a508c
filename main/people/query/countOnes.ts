import { fourAtOnce } from "./fourAtOnce.ts";

/** How many places of a mask are 1; all others are 0. The mask begins where an array does. */
export function countOnes(mask: Uint8Array): number {
  let count = 0;
  // Four bytes times 1, 1, 1 and 1: their sum is the highest of the product.
  for (const four of fourAtOnce(mask)) count += Math.imul(four, 0x01010101) >>> 24;
  for (let place = mask.length & ~3; place < mask.length; place += 1) count += mask[place] ?? 0;
  return count;
}
