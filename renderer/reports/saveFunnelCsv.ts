import { funnelSteps } from "#shared/reports/funnelSteps.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { csvText } from "./csvText.ts";
import { reportsStore } from "./reportsStore.ts";
import { saveTable } from "./saveTable.ts";

/** Writes the funnel on screen as CSV: each step with its visits, its share of those shown, and between what that likely lies. */
export async function saveFunnelCsv(): Promise<void> {
  const { report } = reportsStore.getState();
  if (report === undefined) return;
  const t = currentTexts(reportsTexts);
  const rows = funnelSteps(report.total).map(({ name, visits, share, likely }) => [
    t.funnelSteps[name],
    ...[visits, share, likely.low, likely.high],
  ]);
  await saveTable(t.funnel, csvText([[t.step, t.visits, t.share, t.low, t.high], ...rows]));
}
