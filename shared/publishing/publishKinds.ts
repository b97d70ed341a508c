import type { PublishTarget } from "./publishTarget.ts";

/** Every kind of target, in the order in which they are offered. */
export const publishKinds = [
  "folder",
  "zip",
  "webdav",
  "sftp",
  "s3",
  "git",
  "designStudio",
] as const satisfies readonly PublishTarget["kind"][];

export type PublishKind = (typeof publishKinds)[number];
