import { reconnectStore } from "../../agents/reconnectStore.ts";
import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { calendarsStore } from "./calendarsStore.ts";

/** Reads the connected accounts anew. Whose accounts are all well again has nothing to connect any more. */
export async function loadCalendars(): Promise<void> {
  const listed = await call("calendars:list");
  if (!listed.ok) {
    showError(listed.error);
    return;
  }
  calendarsStore.setState({ known: listed.value });
  const well = new Set(listed.value.accounts.filter(({ problem }) => !problem).map(({ id }) => id));
  reconnectStore.setState(({ agents }) => ({
    agents: agents.filter(({ accounts }) => accounts.some((id) => !well.has(id))),
  }));
}
