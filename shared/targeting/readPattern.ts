import { decodePercent } from "./decodePercent.ts";
import { decodeQuery } from "./decodeQuery.ts";
import type { PagePattern } from "./pagePattern.ts";
import { parsePattern } from "./parsePattern.ts";
import { splitQuery } from "./splitQuery.ts";

/** Reads a pattern, so that pages can be held against it; null if it is not one. Stars are read before anything is decoded. */
export function readPattern(pattern: string): PagePattern | null {
  if (pattern.trim() === "*") return "*";
  const parsed = parsePattern(pattern);
  if (!parsed) return null;
  const { scheme, host, subdomains, port, path = "*", query } = parsed;
  const asked = splitQuery(query);
  return {
    ...(scheme !== undefined && { scheme }),
    ...(host !== undefined && { host }),
    ...(subdomains && { subdomains }),
    ...(port !== undefined && { port: Number(port) }),
    path: path.split("*").map(decodePercent),
    ...(asked.length > 0 && {
      query: asked.map(([name, value]) => [name, value.split("*").map(decodeQuery)] as const),
    }),
  };
}
