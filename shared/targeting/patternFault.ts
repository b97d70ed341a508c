import { parsePattern } from "./parsePattern.ts";

/** What keeps a text from being a page pattern. `port`: not a number up to 65535. */
export type PatternFault = "no-host" | "scheme" | "space" | "star" | "port" | "host";

/** What is wrong with a page pattern; undefined when it can be read. */
export function patternFault(pattern: string): PatternFault | undefined {
  const text = pattern.trim();
  if (text === "*" || parsePattern(text) !== null) return undefined;
  const [, scheme, rest = text] = /^([^/?#]*):\/\/(.*)$/s.exec(text) ?? [];
  if (scheme !== undefined && !/^(\*|https?)$/i.test(scheme)) return "scheme";
  const [host = ""] = rest.split(/[/?#]/);
  if (host === "") return "no-host";
  if (/\s/.test(host)) return "space";
  if (host.replace(/^\*(\.|$)/, "").includes("*")) return "star";
  return /:/.test(host) ? "port" : "host";
}
