import { showError } from "../app/showError.ts";
import { call } from "../ipc/call.ts";
import { agentsStore } from "./agentsStore.ts";
import { chooseNext } from "./chooseNext.ts";
import { openSetupSession } from "./session/openSetupSession.ts";

/** Reads agents, teams and holidays, opens the first, and then reads which meetings there were. */
export async function loadAgents(): Promise<void> {
  const opened = await openSetupSession();
  agentsStore.setState(
    opened.ok ? { session: opened.value, failure: undefined } : { session: undefined, failure: opened.error },
  );
  chooseNext();
  const bookings = await call("teams:bookings");
  if (bookings.ok) agentsStore.setState({ bookings: bookings.value });
  else showError(bookings.error);
}
