import { decodePercent } from "./decodePercent.ts";
import { decodePunycode } from "./decodePunycode.ts";

/** What most hosts are: nothing in them is to be decoded. */
const plain = /^(?!.*xn--)[a-z\d.-]*[a-z\d]$/;

/** A host as people write it: lower case, punycode and percent sequences decoded, no dot at the end. */
export function readHost(host: string): string {
  if (plain.test(host)) return host;
  return decodePercent(host)
    .toLowerCase()
    .replace(/\.$/, "")
    .split(".")
    .map((label) => (label.startsWith("xn--") ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join(".")
    .normalize();
}
