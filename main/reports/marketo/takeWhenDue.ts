import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { takeMarketo } from "./takeMarketo.ts";

const hourMs = 60 * 60 * 1000;

/** Takes in what Marketo tells once an hour: activities are not kept for ever. */
export async function takeWhenDue(
  context: Pick<HandlerContext, "app" | "now" | "people" | "reports" | "store">,
): Promise<void> {
  const { reports, now } = context;
  if (Math.abs(now() - reports.takenAt) >= hourMs) await takeMarketo(context);
}
