import { tokenSource } from "./tokenSource.ts";
import { unescapeDefault } from "./unescapeDefault.ts";

/** A token in a template. `fallback` is undefined when it has no default. */
export type Token = { readonly name: string; readonly fallback?: string };

/** The tokens of a template in order, and how many `{{` do not begin one. */
export function parseTokens(template: string): {
  readonly tokens: readonly Token[];
  readonly malformed: number;
} {
  const tokens: Token[] = [];
  const rest = template.replace(new RegExp(tokenSource, "g"), (_, name: string, fallback?: string) => {
    tokens.push(fallback === undefined ? { name } : { name, fallback: unescapeDefault(fallback) });
    return "";
  });
  return { tokens, malformed: rest.split("{{").length - 1 };
}
