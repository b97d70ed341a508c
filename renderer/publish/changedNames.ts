import type { CallError } from "#shared/ipc/result.ts";

/** The files on the target that are not as Parley left them; none where something else there was changed, such as a repository. */
export function changedNames({ code, detail }: CallError): readonly string[] {
  if (code !== "target-changed" || detail === undefined) return [];
  // a repository is told by its folder's path; the files of a bundle have names within it
  return /^([\\/]|[a-z]:)/i.test(detail) ? [] : detail.split(", ");
}
