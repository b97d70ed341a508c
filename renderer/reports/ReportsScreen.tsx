import { ArrowLeft, ChartLine, FileDown, ImageDown, Table2 } from "lucide-react";
import { useEffect } from "react";
import { errorText } from "../app/errorText.ts";
import { commandsChanged } from "../commands/commandsChanged.ts";
import { runCommand } from "../commands/runCommand.ts";
import { useCommands } from "../commands/useCommands.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { onPush } from "../ipc/onPush.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { ImportNotice } from "./ImportNotice.tsx";
import { loadReport } from "./loadReport.ts";
import { ReportBody } from "./ReportBody.tsx";
import styles from "./ReportsScreen.module.css";
import { reportsCommands } from "./reportsCommands.ts";
import { reportsStore } from "./reportsStore.ts";

/** What visitors did: figures, their course over days, and tables to be saved. */
export function ReportsScreen() {
  const t = useTexts(reportsTexts);
  const report = reportsStore((state) => state.report);
  const failure = reportsStore((state) => state.failure);
  const isImporting = reportsStore(({ importing }) => importing !== undefined);
  useCommands(reportsCommands);
  useEffect(() => {
    void loadReport();
    const stops = [
      reportsStore.subscribe(commandsChanged),
      // The last of it may come after the answer.
      onPush("reports:progress", (progress) =>
        reportsStore.setState(({ importing }) => ({ importing: importing && progress })),
      ),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const any = report !== undefined && report.first !== null;
  const importing = (
    <Button
      look={any ? "secondary" : "primary"}
      icon={FileDown}
      disabled={isImporting}
      onClick={() => runCommand("reports.import")}
    >
      {t.import}
    </Button>
  );
  return (
    <main className={styles.screen}>
      <header className={styles.top} data-part>
        <IconButton label={t.back} icon={ArrowLeft} onClick={() => runCommand("reports.back")} />
        <h1 className={styles.title}>{t.title}</h1>
        {any && (
          <div className={styles.actions}>
            <IconButton label={t.savePng} icon={ImageDown} onClick={() => runCommand("reports.savePng")} />
            <IconButton label={t.saveCsv} icon={Table2} onClick={() => runCommand("reports.saveCsv")} />
            {importing}
          </div>
        )}
      </header>
      <div className={styles.body} data-part>
        <div className={styles.column}>
          <ImportNotice />
          {failure && (
            <EmptyState
              icon={ChartLine}
              title={t.failed}
              actions={<Button onClick={() => void loadReport()}>{t.retry}</Button>}
            >
              {errorText(failure).advice}
            </EmptyState>
          )}
          {!failure && report?.first === null && (
            <EmptyState icon={ChartLine} title={t.emptyTitle} actions={importing}>
              {t.emptyText}
            </EmptyState>
          )}
          {!failure && any && <ReportBody report={report} />}
        </div>
      </div>
    </main>
  );
}
