import type { MarketoError } from "#shared/marketo/marketoError.ts";
import { systemFailure } from "../../failure/systemFailure.ts";

/** How a run ended that something has broken off which is no answer of Marketo's: `disk-full`, or `internal`, which the log tells more of. */
export function unforeseen(error: unknown): MarketoError {
  const isFull = systemFailure(error)?.code === "disk-full";
  const message = error instanceof Error ? error.message : String(error);
  return { code: isFull ? "disk-full" : "internal", message, retryable: true };
}
