import type { CallError } from "#shared/ipc/result.ts";

/** Codes of many causes: only the message tells which. It is there in English alone. */
const specific: ReadonlySet<CallError["code"]> = new Set([
  "invalid",
  "not-found",
  "secret",
  "unwritable",
  "internal",
]);

/** What a failure is about, beside what its code says: the place, and the message where a code has many causes. */
export function failedPlace({ code, message, detail }: CallError): string | undefined {
  if (!specific.has(code)) return detail;
  return detail === undefined ? message : `${message} ${detail}`;
}
