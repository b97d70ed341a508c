import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import type { Store } from "../../../store/Store.ts";
import { openEngagement } from "../openEngagement.ts";

/** Works with what is known of conversations that go back to Marketo; the file is open no longer than that. */
export async function withEngagement<Made>(
  { app, now }: Pick<HandlerContext, "app" | "now">,
  work: (store: Store) => Made | Promise<Made>,
): Promise<Made> {
  const store = openEngagement(app.dataFolder, { now: now() });
  try {
    return await work(store);
  } finally {
    store.db.close();
  }
}
