import { FileDown, ImageDown, Table2, Trash2 } from "lucide-react";
import { appStore } from "../app/appStore.ts";
import { toListCommand } from "../app/toListCommand.ts";
import type { Command } from "../commands/command.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { importLog } from "./importLog.ts";
import { reportsStore } from "./reportsStore.ts";
import { saveCsv } from "./saveCsv.ts";
import { saveFunnelCsv } from "./saveFunnelCsv.ts";
import { saveMeetingsCsv } from "./saveMeetingsCsv.ts";
import { savePng } from "./savePng.ts";

const t = () => currentTexts(reportsTexts);
const isThere = () => (reportsStore.getState().report?.first ?? null) !== null;

/** What can be done on the screen of reports. */
export const reportsCommands: readonly Command[] = [
  toListCommand("reports.back", () => t().back),
  {
    id: "reports.import",
    label: () => t().import,
    icon: FileDown,
    menu: { place: "file", group: 2 },
    when: () => reportsStore.getState().importing === undefined,
    run: () => void importLog(),
  },
  {
    id: "reports.forget",
    label: () => t().forget,
    icon: Trash2,
    menu: { place: "file", group: 2 },
    when: () => isThere() && reportsStore.getState().importing === undefined,
    run: () => appStore.setState({ overlay: { kind: "forgetVisits" } }),
  },
  {
    id: "reports.saveCsv",
    label: () => t().saveCsv,
    icon: Table2,
    menu: { place: "file", group: 3 },
    when: isThere,
    run: () => void saveCsv(),
  },
  {
    id: "reports.savePng",
    label: () => t().savePng,
    icon: ImageDown,
    menu: { place: "file", group: 3 },
    when: isThere,
    run: () => void savePng("days"),
  },
  {
    id: "reports.saveFunnelCsv",
    label: () => t().saveFunnelCsv,
    icon: Table2,
    when: isThere,
    run: () => void saveFunnelCsv(),
  },
  {
    id: "reports.saveMeetingsCsv",
    label: () => t().saveMeetingsCsv,
    icon: Table2,
    when: () => (reportsStore.getState().meetings?.total.requested ?? 0) > 0,
    run: () => void saveMeetingsCsv(),
  },
  {
    id: "reports.saveFunnelPng",
    label: () => t().saveFunnelPng,
    icon: ImageDown,
    when: isThere,
    run: () => void savePng("funnel"),
  },
];
