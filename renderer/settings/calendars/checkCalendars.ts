import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { calendarsStore } from "./calendarsStore.ts";
import { loadCalendars } from "./loadCalendars.ts";

/** Finds out whether an account's calendars can still be read; once at a time. */
export async function checkCalendars(id: string): Promise<void> {
  const { checking } = calendarsStore.getState();
  if (checking.has(id)) return;
  calendarsStore.setState({ checking: new Set([...checking, id]) });
  const checked = await call("calendars:check", { id });
  const left = [...calendarsStore.getState().checking].filter((one) => one !== id);
  calendarsStore.setState({ checking: new Set(left) });
  if (!checked.ok && checked.error.code !== "not-found") showError(checked.error);
  await loadCalendars();
}
