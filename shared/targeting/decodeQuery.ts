import { decodePercent } from "./decodePercent.ts";

/** One name or value of a query, decoded: a plus is a blank. */
export function decodeQuery(part: string): string {
  return decodePercent(part.replaceAll("+", " "));
}
