import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import type { Result } from "#shared/ipc/result.ts";
import { registerFlusher } from "../../app/registerFlusher.ts";
import { call } from "../../ipc/call.ts";
import { createSetupSession } from "./createSetupSession.ts";
import type { SetupSession } from "./setupSession.ts";

let last: { readonly session: SetupSession; readonly unregister: () => void } | undefined;

/**
 * Agents, teams and holidays: as they were left, with what can be undone, unless they were changed elsewhere since. What could not
 * be saved is still there.
 */
export async function openSetupSession(): Promise<Result<SetupSession>> {
  if (last && !(await last.session.settled())) return { ok: true, value: last.session };
  const read = await call("agents:get");
  if (!read.ok) return read;
  if (last && canonicalJson(last.session.store.getState().content) === canonicalJson(read.value))
    return { ok: true, value: last.session };
  last?.unregister();
  const session = createSetupSession(read.value);
  last = { session, unregister: registerFlusher(session.settled) };
  return { ok: true, value: session };
}
