import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { viewEngagement } from "./viewEngagement.ts";
import { withEngagement } from "./withEngagement.ts";

/** What is known of the conversations that go back over a connection. */
export function getEngagement(
  { id }: Parsed<"engagement:get">,
  context: Pick<HandlerContext, "store" | "app" | "now">,
): Promise<Output<"engagement:get">> {
  return withEngagement(context, (engagement) => viewEngagement(id, engagement, context));
}
