import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { siteSettingsSchema } from "#shared/site/siteSettings.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { readSetting } from "./readSetting.ts";

/**
 * The site's settings; before any were saved, the defaults.
 *
 * @throws {Failure} `damaged` when the stored ones make no sense; they are left as they are
 */
export function getSiteSettings(
  _input: Parsed<"settings:get">,
  { store }: Pick<HandlerContext, "store">,
): Output<"settings:get"> {
  const parsed = siteSettingsSchema.safeParse(readSetting(store, "site") ?? {});
  if (!parsed.success) throw new Failure("damaged", "The stored settings of the site cannot be read.");
  return parsed.data;
}
