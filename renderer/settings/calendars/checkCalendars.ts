import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { calendarsStore } from "./calendarsStore.ts";
import { loadCalendars } from "./loadCalendars.ts";

/** Finds out whether an account's calendars can still be read; once at a time, and again if that is asked for meanwhile. */
export async function checkCalendars(id: string): Promise<void> {
  const { checking, askedAgain } = calendarsStore.getState();
  if (checking.has(id)) return calendarsStore.setState({ askedAgain: new Set([...askedAgain, id]) });
  calendarsStore.setState({ checking: new Set([...checking, id]) });
  let checked = await call("calendars:check", { id });
  while (calendarsStore.getState().askedAgain.has(id)) {
    calendarsStore.setState((state) => ({ askedAgain: without(state.askedAgain, id) }));
    checked = await call("calendars:check", { id });
  }
  calendarsStore.setState((state) => ({ checking: without(state.checking, id) }));
  if (!checked.ok && checked.error.code !== "not-found") showError(checked.error);
  await loadCalendars();
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((one) => one !== id));
}
