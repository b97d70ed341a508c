import type { PublishTarget } from "./publishTarget.ts";

/**
 * Where the password or key of a target goes: its kind and its server. One that was typed for another place is not sent
 * here. Blank for a kind that needs none.
 */
export function secretPlace(target: PublishTarget): string {
  switch (target.kind) {
    case "webdav":
      return `webdav ${origin(target.url)}`;
    case "sftp":
      return `sftp ${target.host.trim().toLowerCase()}:${target.port}`;
    case "s3":
      return `s3 ${origin(target.endpoint)}`;
    case "folder":
    case "zip":
    case "git":
    case "designStudio":
      return "";
  }
}

/** Protocol, server and port; what is no address of the web stays as it is. */
function origin(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}
