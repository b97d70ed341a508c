import { type SignedSlot, signSlot } from "./signSlot.ts";

/** Whether a signature is that of an offered time. Takes as long whichever of its digits is wrong. */
export function isOffered(key: string, slot: SignedSlot, signature: string): boolean {
  const right = signSlot(key, slot);
  let difference = right.length ^ signature.length;
  for (let at = 0; at < right.length; at++) difference |= right.charCodeAt(at) ^ signature.charCodeAt(at);
  return difference === 0;
}
