import { ChartLine, FileDown, ImageDown, Settings, Table2, Trash2 } from "lucide-react";
import { useEffect } from "react";
import { appStore } from "../app/appStore.ts";
import { FailedState } from "../app/FailedState.tsx";
import { commandsChanged } from "../commands/commandsChanged.ts";
import { runCommand } from "../commands/runCommand.ts";
import { useCommands } from "../commands/useCommands.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { onPush } from "../ipc/onPush.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Screen } from "../ui/Screen.tsx";
import { ImportNotice } from "./ImportNotice.tsx";
import { loadReport } from "./loadReport.ts";
import { MeetingFigures } from "./MeetingFigures.tsx";
import { ReportBody } from "./ReportBody.tsx";
import { refreshReports } from "./refreshReports.ts";
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
    void loadReport().then(refreshReports);
    const stops = [
      reportsStore.subscribe(commandsChanged),
      onPush("marketo:sync", ({ state }) => void (state === "done" && refreshReports())),
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
    <Screen
      shape="column"
      title={t.title}
      back={t.back}
      onBack={() => runCommand("reports.back")}
      actions={
        any && (
          <>
            <IconButton label={t.savePng} icon={ImageDown} onClick={() => runCommand("reports.savePng")} />
            <IconButton label={t.saveCsv} icon={Table2} onClick={() => runCommand("reports.saveCsv")} />
            <IconButton label={t.forget} icon={Trash2} onClick={() => runCommand("reports.forget")} />
            {importing}
          </>
        )
      }
    >
      <ImportNotice />
      {failure && (
        <FailedState title={t.failed} failure={failure} retry={t.retry} onRetry={() => void loadReport()} />
      )}
      {!failure && report?.first === null && (
        <EmptyState
          icon={ChartLine}
          title={t.emptyTitle}
          actions={
            <>
              {importing}
              <Button
                icon={Settings}
                onClick={() => appStore.setState({ overlay: { kind: "settings", page: "site" } })}
              >
                {t.siteSettings}
              </Button>
            </>
          }
        >
          {t.emptyText}
        </EmptyState>
      )}
      {!failure && any && <ReportBody report={report} />}
      {!failure && report !== undefined && <MeetingFigures />}
    </Screen>
  );
}
