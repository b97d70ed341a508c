import type { ErrorCode } from "#shared/ipc/result.ts";
import type { MarketoError } from "#shared/marketo/marketoError.ts";
import { Failure } from "../../../failure/Failure.ts";

const codes: Readonly<Record<string, ErrorCode>> = {
  "601": "credentials",
  "602": "credentials",
  "603": "credentials",
  "wrong-credentials": "credentials",
  "607": "quota",
  "daily-budget": "quota",
  "http-413": "target-limit",
  "too-big": "target-limit",
  cancelled: "cancelled",
};

/** What a refusal of Marketo's means for a publish; what may go well later counts as not reached. */
export function studioFailure(error: MarketoError): Failure {
  const { code, message, retryable, requestId } = error;
  const own = codes[code] ?? (retryable || !/^\d/.test(code) ? "unreachable" : "unwritable");
  const said = requestId === undefined ? message : `${message} (${requestId})`;
  // Of those that cannot be written the message is shown anyway.
  return own === "unwritable" ? new Failure(own, said) : new Failure(own, message, { detail: said });
}
