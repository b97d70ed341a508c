import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import type { Result } from "#shared/ipc/result.ts";
import { registerFlusher } from "../../app/registerFlusher.ts";
import { call } from "../../ipc/call.ts";
import { createSiteSession } from "./createSiteSession.ts";
import type { SiteSession } from "./siteSession.ts";

let last: { readonly session: SiteSession; readonly unregister: () => void } | undefined;

/**
 * The site's settings: as they were left, with what can be undone, unless they were changed elsewhere since. What could not be
 * saved is still there.
 */
export async function openSiteSession(): Promise<Result<SiteSession>> {
  if (last && !(await last.session.settled())) return { ok: true, value: last.session };
  const read = await call("settings:get");
  if (!read.ok) return read;
  const known = last?.session.store.getState().content.settings;
  if (last && canonicalJson(known) === canonicalJson(read.value)) return { ok: true, value: last.session };
  last?.unregister();
  const session = createSiteSession(read.value);
  last = { session, unregister: registerFlusher(session.settled) };
  return { ok: true, value: session };
}
