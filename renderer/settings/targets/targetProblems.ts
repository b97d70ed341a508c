import { hasCredentials } from "#shared/publishing/hasCredentials.ts";
import { isEncrypted } from "#shared/publishing/isEncrypted.ts";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";

/**
 * What is wrong with a field: nothing is there; no address of the web, one with a password in it, or one that is not encrypted;
 * a path of this computer that is not whole, or one that leads out of the repository; a beginning of names with other signs than
 * those that stay as they are.
 */
export type FieldProblem =
  | "missing"
  | "badAddress"
  | "secretInAddress"
  | "notEncrypted"
  | "wholePath"
  | "outside"
  | "badPrefix";

const needed: { readonly [Kind in PublishTarget["kind"]]: readonly string[] } = {
  folder: ["folder"],
  zip: ["file"],
  webdav: ["url"],
  sftp: ["host", "user", "folder"],
  s3: ["endpoint", "bucket", "accessKey"],
  git: ["folder"],
  designStudio: ["connection", "folder"],
};
const addresses = ["address", "url", "endpoint"];
/** Passwords and keys travel there. */
const servers = ["url", "endpoint"];

/** What keeps a target from being kept, by field. */
export function targetProblems(target: PublishTarget): ReadonlyMap<string, FieldProblem> {
  const problems = new Map<string, FieldProblem>();
  for (const [name, value] of Object.entries(target)) {
    if (typeof value !== "string") continue;
    const blank = value.trim() === "";
    if (blank && (name === "name" || needed[target.kind].includes(name))) problems.set(name, "missing");
    if (blank || !addresses.includes(name)) continue;
    if (!isWebAddress(value)) problems.set(name, "badAddress");
    else if (hasCredentials(value)) problems.set(name, "secretInAddress");
    else if (servers.includes(name) && !isEncrypted(value)) problems.set(name, "notEncrypted");
  }
  for (const [name, value] of pathsOf(target))
    if (value.trim() !== "" && !wholePath.test(value.trim())) problems.set(name, "wholePath");
  if (target.kind === "git" && /^[a-z]:|(^|[\\/])\.\.([\\/]|$)/i.test(target.inside.trim()))
    problems.set("inside", "outside");
  if (target.kind === "designStudio" && !/^[a-z0-9-]{0,40}$/.test(target.prefix))
    problems.set("prefix", "badPrefix");
  return problems;
}

/** A drive's, a network's, or one from the root. */
const wholePath = /^([a-z]:)?[\\/]/i;

function pathsOf(target: PublishTarget): readonly (readonly [field: string, path: string])[] {
  if (target.kind === "folder" || target.kind === "git") return [["folder", target.folder]];
  return target.kind === "zip" ? [["file", target.file]] : [];
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:\/\/./.test(value);
}
