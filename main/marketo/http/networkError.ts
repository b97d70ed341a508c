import type { MarketoError } from "#shared/marketo/marketoError.ts";
import { codeOfProxy } from "../../network/codeOfProxy.ts";
import { proxyFailureIn } from "../../network/proxyFailureIn.ts";

const notSecure =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH)/;
/** The connection was never made, so that nothing was sent. */
const unsent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** What an error on the way to Marketo means. `write`: the call changes something, and twice is not the same as once. */
export function networkError(error: unknown, write: boolean): MarketoError {
  const proxy = proxyFailureIn(error);
  if (proxy !== undefined)
    return {
      code: codeOfProxy(proxy),
      message: `${proxy.message} Marketo was not reached.`,
      retryable: false,
    };
  const { name, code } = facts(error);
  const unsure = write && !unsent.has(code) ? { unsure: true as const } : {};
  if (name === "TimeoutError")
    return { code: "timeout", message: "Marketo did not answer in time.", retryable: true, ...unsure };
  if (notSecure.test(code))
    return {
      code: "not-secure",
      message: `The connection is not secure (${code}). A wrong clock or a proxy of the company may be why.`,
      retryable: false,
    };
  if (code === "ENOTFOUND")
    return {
      code: "unknown-host",
      message: "There is no server of that name, or this computer is offline.",
      retryable: true,
    };
  const why = code === "" ? "" : ` (${code})`;
  return {
    code: "unreachable",
    message: `Marketo cannot be reached, or the connection broke off${why}.`,
    retryable: true,
    ...unsure,
  };
}

/** The kind of an error, and the first code in it and its causes. Its message may hold the address, and with it a secret. */
function facts(error: unknown): { readonly name: string; readonly code: string } {
  const name = error instanceof Error ? error.name : "";
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    if ("code" in at && typeof at.code === "string") return { name, code: at.code };
  }
  return { name, code: "" };
}
