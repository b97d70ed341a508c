import { ProxyFailure } from "./ProxyFailure.ts";

/** What a proxy had against a request, where that is why it failed: `fetch` names the cause inside its own error. */
export function proxyFailureIn(error: unknown): ProxyFailure | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1)
    if (at instanceof ProxyFailure) return at;
  return undefined;
}
