import type { MarketoError } from "#shared/marketo/marketoError.ts";

/** How a call to Marketo ended. A refusal is an answer, never thrown. */
export type MarketoResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: MarketoError };
