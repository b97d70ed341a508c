import { Failure } from "../../failure/Failure.ts";
import { codeOfProxy } from "../../network/codeOfProxy.ts";
import { proxyFailureIn } from "../../network/proxyFailureIn.ts";

const unreachable = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "EPIPE",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_SOCKET",
]);

/** What an error on the way to a target means, by the answer's HTTP status if there was one. `where`: the target's host. */
export function networkFailure(error: unknown, where: string, status?: number): Failure {
  if (error instanceof Failure) return error;
  const options = { detail: where, cause: error };
  const proxy = proxyFailureIn(error);
  if (proxy !== undefined)
    return new Failure(codeOfProxy(proxy), `${proxy.message} The target was not reached.`, options);
  if (status === 401 || status === 403) {
    return new Failure("credentials", "The target refused the user or the password.", options);
  }
  if (status === 507 || status === 413) return new Failure("target-full", "The target is full.", options);
  if (status === 404 || status === 409)
    return new Failure("no-folder", "The folder or bucket is not there.", options);
  if (status !== undefined && status < 500) {
    return new Failure("unwritable", `The target answered ${status}.`, options);
  }
  if (status !== undefined || hasCode(error)) {
    return new Failure("unreachable", "The target cannot be reached, or the connection broke off.", options);
  }
  const said = error instanceof Error ? error.message : String(error);
  return new Failure("unreachable", `The target did not do it: ${said}`, options);
}

/** Whether it, or what caused it, is an error of the network. */
function hasCode(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    if ("code" in at && typeof at.code === "string" && unreachable.has(at.code)) return true;
  }
  return false;
}
