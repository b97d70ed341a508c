import { showError } from "../../app/showError.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { languageStore } from "../../i18n/languageStore.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { meetingsStore } from "../view/meetingsStore.ts";
import { shownMeetings } from "../view/shownMeetings.ts";
import { meetingsCsv } from "./meetingsCsv.ts";

/** Writes the meetings that are shown as a table, or as a file for calendars. */
export async function saveMeetings(form: "csv" | "ics"): Promise<void> {
  const t = currentTexts(meetingsTexts);
  const { language } = languageStore.getState();
  const { meetings = [], view, now } = meetingsStore.getState();
  const shown = shownMeetings(meetings, view, now, language);
  const saved =
    form === "csv"
      ? await call("reports:saveTable", { name: t.title, csv: meetingsCsv(shown, t) })
      : await call("meetings:saveIcs", { name: t.title, ids: shown.map(({ id }) => id) });
  if (!saved.ok) showError(saved.error);
  else if (saved.value !== null) showToast({ text: t.saved, detail: saved.value.path });
}
