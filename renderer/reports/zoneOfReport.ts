import { call } from "../ipc/call.ts";
import type { ReportView } from "./reportsStore.ts";

/** The zone by whose days a report counts; this computer's where the site's cannot be read. */
export async function zoneOfReport(zone: ReportView["zone"]): Promise<string> {
  const settings = zone === "site" ? await call("settings:get") : undefined;
  return settings?.ok === true ? settings.value.timeZone : Intl.DateTimeFormat().resolvedOptions().timeZone;
}
