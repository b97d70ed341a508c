import { MarketoFailure } from "./MarketoFailure.ts";

/** What a call ends with that its caller has given up. `unsure`: it is a write that was on its way. */
export function cancelled(unsure = false): MarketoFailure {
  return new MarketoFailure({
    code: "cancelled",
    message: "It was cancelled.",
    retryable: false,
    ...(unsure ? { unsure: true as const } : {}),
  });
}
