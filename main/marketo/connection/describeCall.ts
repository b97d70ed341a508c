import type { CallEntry } from "../http/MarketoOptions.ts";

/** A call as a line of the log: what support asks for, and nothing of what was in it. */
export function describeCall({ method, path, status, ms, requestId, error }: CallEntry): string {
  const parts = [`${method} ${path}`, status === 0 ? "no answer" : String(status), `${Math.round(ms)} ms`];
  if (requestId) parts.push(`request ${requestId}`);
  if (error !== undefined) parts.push(`refused ${error.code}: ${error.message}`);
  return parts.join(", ");
}
