import type { CallError } from "#shared/ipc/result.ts";

/** The files on the target that are not as Parley left them. */
export function changedNames({ code, detail }: CallError): readonly string[] {
  return code === "target-changed" && detail !== undefined ? detail.split(", ") : [];
}
