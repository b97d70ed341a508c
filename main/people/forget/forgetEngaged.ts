import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { withEngagement } from "../../marketo/engagement/calls/withEngagement.ts";
import { hasEngagement } from "../../marketo/engagement/hasEngagement.ts";

/** Forgets that Marketo has not taken a person, and what was kept for him until it would have him. */
export async function forgetEngaged(
  { id, email }: { readonly id: number; readonly email: string },
  context: Pick<HandlerContext, "app" | "now">,
): Promise<void> {
  if (!hasEngagement(context.app.dataFolder)) return;
  await withEngagement(context, ({ db }) => {
    db.pragma("secure_delete = ON");
    db.prepare("DELETE FROM refused WHERE person = ?").run(id);
    db.prepare("DELETE FROM events WHERE lead = 0 AND lower(trim(reason)) = lower(?)").run(email);
  });
}
