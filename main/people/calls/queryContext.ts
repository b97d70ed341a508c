import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { getSiteSettings } from "../../settings/getSiteSettings.ts";
import type { QueryContext } from "../query/QueryContext.ts";

/** What conditions are held against now: days are those of the site's time zone, as in the widget. */
export function queryContext(context: Pick<HandlerContext, "store" | "now">): QueryContext {
  return { now: context.now(), timeZone: getSiteSettings(undefined, context).timeZone };
}
