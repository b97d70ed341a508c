import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { takeMarketo } from "./marketo/takeMarketo.ts";

/** Takes in what Marketo tells that the reports do not know yet. */
export async function refreshReports(
  _input: Parsed<"reports:refresh">,
  context: Pick<HandlerContext, "app" | "now" | "people" | "reports" | "store">,
): Promise<Output<"reports:refresh">> {
  return { added: await takeMarketo(context) };
}
