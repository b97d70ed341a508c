import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { withEngagement } from "../../marketo/engagement/calls/withEngagement.ts";
import { hasEngagement } from "../../marketo/engagement/hasEngagement.ts";
import { erasing } from "../../store/erasing.ts";

/** Forgets everybody whom only Parley knows, all that visitors have told of themselves, and whom of them Marketo has not taken: the files hold nothing of it. */
export async function forgetOwn(
  context: Pick<HandlerContext, "store" | "people" | "app" | "now" | "push">,
): Promise<void> {
  const {
    store,
    people: { people, isThere },
    app,
    push,
  } = context;
  erasing(store, () => store.db.exec("DELETE FROM captured"));
  if (hasEngagement(app.dataFolder))
    await withEngagement(context, (known) => erasing(known, () => known.db.exec("DELETE FROM refused")));
  if (!isThere()) return;
  const own = await people.listOwn({});
  await people.erase({ ids: own.flatMap(({ "lead.id": id }) => (typeof id === "number" ? [id] : [])) });
  push("people:changed", {});
}
