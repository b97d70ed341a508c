import type { PublishTarget } from "#shared/publishing/publishTarget.ts";

/** What is left to the user before visitors have what was published: a zip file to unpack, a commit to push. */
export type HandOver = "zip" | "commit";

/** What is left to do after a publish to a target; undefined where visitors have it at once. */
export function handOver(target: PublishTarget | undefined): HandOver | undefined {
  if (target?.kind === "zip") return "zip";
  return target?.kind === "git" && !target.push ? "commit" : undefined;
}
