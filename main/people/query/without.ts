import { fourAtOnce } from "./fourAtOnce.ts";

/** Those of a mask who are not in another one, all of whom are in it. */
export function without(mask: Uint8Array, some: Uint8Array): Uint8Array {
  const left = mask.slice();
  const [fours, others] = [fourAtOnce(left), fourAtOnce(some)];
  for (let at = 0; at < fours.length; at += 1) fours[at] = (fours[at] ?? 0) ^ (others[at] ?? 0);
  for (let place = left.length & ~3; place < left.length; place += 1)
    left[place] = (left[place] ?? 0) ^ (some[place] ?? 0);
  return left;
}
