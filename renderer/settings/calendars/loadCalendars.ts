import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { calendarsStore } from "./calendarsStore.ts";

/** Reads the connected accounts anew. */
export async function loadCalendars(): Promise<void> {
  const listed = await call("calendars:list");
  if (listed.ok) calendarsStore.setState({ known: listed.value });
  else showError(listed.error);
}
