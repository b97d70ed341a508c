import { MarketoFailure } from "../http/MarketoFailure.ts";

/** A refusal of the sync's own. */
export function failed(code: string, message: string, retryable = false): MarketoFailure {
  return new MarketoFailure({ code, message, retryable });
}
