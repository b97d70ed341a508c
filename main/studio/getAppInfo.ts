import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** What the studio says about itself. */
export function getAppInfo(
  _input: Parsed<"app:info">,
  { app }: Pick<HandlerContext, "app">,
): Output<"app:info"> {
  return { version: app.version, platform: app.platform, dataFolder: app.dataFolder, locale: app.locale };
}
