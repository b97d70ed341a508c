import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { refuseUnknownZone } from "./refuseUnknownZone.ts";
import { writeSetting } from "./writeSetting.ts";

/**
 * Saves the site's settings; when this returns they are on the disk.
 *
 * @throws {Failure} `time-zone`
 */
export function setSiteSettings(
  settings: Parsed<"settings:set">,
  { store }: Pick<HandlerContext, "store">,
): Output<"settings:set"> {
  refuseUnknownZone(settings);
  writeSetting(store, "site", settings);
}
