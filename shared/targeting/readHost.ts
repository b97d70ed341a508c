import { decodePercent } from "./decodePercent.ts";
import { decodePunycode } from "./decodePunycode.ts";

/** A host as people write it: lower case, punycode and percent sequences decoded, no dot at the end. */
export function readHost(host: string): string {
  return decodePercent(host)
    .toLowerCase()
    .replace(/\.$/, "")
    .split(".")
    .map((label) => (label.startsWith("xn--") ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join(".")
    .normalize();
}
