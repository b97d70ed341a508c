import { MarketoFailure } from "./MarketoFailure.ts";

/** What a call ends with that its caller has given up. */
export function cancelled(): MarketoFailure {
  return new MarketoFailure({ code: "cancelled", message: "It was cancelled.", retryable: false });
}
