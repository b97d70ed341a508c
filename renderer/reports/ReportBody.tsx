import { TrendingDown } from "lucide-react";
import type { Report } from "#shared/reports/report.ts";
import { dropOffTexts } from "../i18n/areas/dropOffTexts.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { DayChart } from "./DayChart.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { FigureTiles } from "./FigureTiles.tsx";
import { FunnelChart } from "./FunnelChart.tsx";
import { MarketoNotice } from "./MarketoNotice.tsx";
import { ReportFilters } from "./ReportFilters.tsx";
import styles from "./reports.module.css";
import { reportsStore } from "./reportsStore.ts";
import { Splits } from "./Splits.tsx";
import { seeOnCanvas } from "./seeOnCanvas.ts";
import { useReportedDialogue } from "./useReportedDialogue.ts";
import { Versions } from "./Versions.tsx";

type ReportBodyProps = { readonly report: Report };

/** A report: what it is of, its figures, their course, the table, and of one dialogue how its versions did. */
export function ReportBody({ report }: ReportBodyProps) {
  const t = useTexts(reportsTexts);
  const { see } = useTexts(dropOffTexts);
  const dialogue = useReportedDialogue(reportsStore(({ view }) => view.dialogue));
  const from = reportsStore(({ view }) => view.from);
  return (
    <>
      <ReportFilters report={report} />
      <MarketoNotice marketo={report.marketo} />
      <FigureTiles figures={report.total} />
      <DayChart days={report.days} from={from} />
      <FunnelChart figures={report.total} />
      {report.detail && (
        <>
          {dialogue && (
            <div>
              <Button icon={TrendingDown} onClick={() => seeOnCanvas(dialogue.id)}>
                {see}
              </Button>
            </div>
          )}
          <Versions versions={report.detail.versions} />
          {dialogue && <Splits dialogue={dialogue} ways={report.detail.ways} />}
        </>
      )}
      <FigureTable report={report} />
      <p className={styles.hint}>{t.meaning}</p>
    </>
  );
}
