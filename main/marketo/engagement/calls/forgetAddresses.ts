import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { hasEngagement } from "../hasEngagement.ts";
import { withEngagement } from "./withEngagement.ts";

/** Forgets the e-mail addresses of those whom Marketo has not, or not yet, over a connection that is gone. */
export async function forgetAddresses(
  profile: string,
  context: Pick<HandlerContext, "app" | "now">,
): Promise<void> {
  if (!hasEngagement(context.app.dataFolder)) return;
  await withEngagement(context, ({ db }) => {
    db.prepare("DELETE FROM refused WHERE profile = ?").run(profile);
    db.prepare("DELETE FROM events WHERE profile = ? AND lead = 0").run(profile);
  });
}
