import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { meetingsCsv } from "./meetingsCsv.ts";
import { reportsStore } from "./reportsStore.ts";
import { saveTable } from "./saveTable.ts";

/** Writes the table of meetings on screen as CSV. */
export async function saveMeetingsCsv(): Promise<void> {
  const { meetings, meetingsBy: by } = reportsStore.getState();
  if (meetings === undefined) return;
  const t = currentTexts(reportsTexts);
  const names = { head: t.meetingsBy[by], gone: t.meetingsGone[by], columns: t.meetingFigures };
  await saveTable(t.meetings, meetingsCsv(meetings[by], names));
}
