import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import type { Result } from "#shared/ipc/result.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { appStore } from "../../app/appStore.ts";
import { registerFlusher } from "../../app/registerFlusher.ts";
import { call } from "../../ipc/call.ts";
import { completePart } from "./completePart.ts";
import { createSiteSession } from "./createSiteSession.ts";
import { isAllValid } from "./isAllValid.ts";
import type { SiteSession } from "./siteSession.ts";

let last: { readonly session: SiteSession; readonly unregister: () => void } | undefined;

/**
 * The site's settings: as they were left, with what can be undone, unless they were changed elsewhere since. What could not be
 * saved is still there, and what is still wrong too; only the window must not go with it.
 */
export async function openSiteSession(): Promise<Result<SiteSession>> {
  if (last && !(await last.session.settled())) return { ok: true, value: last.session };
  const read = await call("settings:get");
  if (!read.ok) return read;
  if (last && canonicalJson(savedOf(last.session)) === canonicalJson(read.value))
    return { ok: true, value: last.session };
  last?.unregister();
  const session = createSiteSession(read.value);
  const unregister = registerFlusher(async (isClosing) => {
    const saved = await session.settled();
    if (!isClosing || isAllValid(session.store.getState().content)) return saved;
    // what is wrong is on screen when the user is asked whether to lose it
    appStore.setState({ overlay: { kind: "settings", page: "site" } });
    return false;
  });
  last = { session, unregister };
  return { ok: true, value: session };
}

/** What main has of it when nothing is on its way. */
function savedOf({ store }: SiteSession): SiteSettings {
  return completePart(store.getState().content.valid);
}
