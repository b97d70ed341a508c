import { fillPlain } from "./fillPlain.ts";
import type { ReadAttribute } from "./readToken.ts";
import type { PlainTemplate } from "./template.ts";

const loneSurrogates = /\p{Surrogate}/gu;

/**
 * Fills the tokens of an address in, percent-encoded, so that a value stays one part of it. Null when the result is not
 * an address a visitor may be sent to: only https, http, mailto and tel are.
 */
export function fillUrl(template: PlainTemplate, read: ReadAttribute): string | null {
  const url = fillPlain(template, read, (value) =>
    encodeURIComponent(value.replace(loneSurrogates, "\ufffd")),
  );
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s]|tel:[^\s])\S*$/i.test(url) ? url : null;
}
