import type { Preferences } from "#shared/ipc/preferences.ts";

/** What holds until main has answered. The schema's own defaults, without carrying zod to the first paint. */
export const defaultPreferences: Preferences = {
  appearance: "system",
  language: "system",
  panels: { palette: true, simulator: true, inspector: true, inspectorWidth: 320, simulatorWidth: 360 },
  snap: true,
  guides: true,
  peopleColumns: ["lead.firstName", "lead.lastName", "lead.email", "company.name", "lead.leadScore"],
  peopleWidths: {},
  syncHourly: true,
  shortcuts: {},
};
