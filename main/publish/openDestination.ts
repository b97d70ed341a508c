import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import type { Destination } from "./Destination.ts";

/**
 * Opens a target. What talks to its kind is loaded only now.
 *
 * @param secret its password or key, if it has one of its own
 * @throws {Failure} `unreachable`, `credentials`, `host-key`, `not-found`, `invalid`
 */
export async function openDestination(
  target: PublishTarget,
  secret: string | undefined,
  context: Pick<HandlerContext, "store" | "vault" | "now" | "marketo">,
): Promise<Destination> {
  switch (target.kind) {
    case "folder":
      return (await import("./destinations/openFolder.ts")).openFolder(target.folder);
    case "zip":
      return (await import("./destinations/openZip.ts")).openZip(target.file);
    case "webdav":
      return (await import("./destinations/openWebdav.ts")).openWebdav(target, secret);
    case "sftp":
      return (await import("./destinations/openSftp.ts")).openSftp(target, secret);
    case "s3":
      return (await import("./destinations/openS3.ts")).openS3(target, secret);
    case "git":
      return (await import("./destinations/openGit.ts")).openGit(target);
    case "designStudio":
      return (await import("./destinations/designStudio/openDesignStudio.ts")).openDesignStudio(
        target,
        context,
      );
  }
}
