import { type ReadAttribute, readToken } from "./readToken.ts";
import { tokenSource } from "./tokenSource.ts";

const tokens = new RegExp(tokenSource, "g");
const loneSurrogates = /\p{Surrogate}/gu;

/**
 * Fills the tokens of an address in, percent-encoded, so that a value stays one part of it. Null when the result is not
 * an address a visitor may be sent to: only https, http, mailto and tel are.
 */
export function resolveUrl(template: string, read: ReadAttribute): string | null {
  const url = template
    .trim()
    .replace(tokens, (_, name: string, fallback?: string) =>
      encodeURIComponent(readToken(name, fallback, read).replace(loneSurrogates, "\ufffd")),
    );
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s]|tel:[^\s])\S*$/i.test(url) ? url : null;
}
