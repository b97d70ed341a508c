import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { refuseLargeFiles } from "./destinations/designStudio/refuseLargeFiles.ts";
import type { PublishFile } from "./PublishFile.ts";
import type { PreparedSite } from "./prepareSite.ts";

/**
 * Makes the files that go to a target.
 *
 * @throws {Failure} `target-limit` when it does not take some of them
 */
export async function buildFor(target: PublishTarget, site: PreparedSite): Promise<PublishFile[]> {
  const isFlat = target.kind === "designStudio";
  const files = await site.build(isFlat);
  if (isFlat) refuseLargeFiles(files);
  return files;
}
