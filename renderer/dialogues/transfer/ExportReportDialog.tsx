import { FolderOpen } from "lucide-react";
import type { DialogueSummary } from "#shared/ipc/contract.ts";
import type { ExportReport } from "../../app/appStore.ts";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { transferTexts } from "../../i18n/areas/transferTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { listStore } from "../listStore.ts";
import { formatBytes } from "./formatBytes.ts";
import { ProblemList } from "./ProblemList.tsx";
import styles from "./Report.module.css";
import { revealFile } from "./revealFile.ts";

/** What an export wrote and what to look at, or the problems that kept it from writing. */
export function ExportReportDialog({ report }: { readonly report: ExportReport }) {
  const t = useTexts(transferTexts);
  const language = useLanguage();
  const dialogues = listStore((state) => state.dialogues) ?? [];
  const done = (
    <Button look={"made" in report ? "secondary" : "primary"} onClick={closeOverlay}>
      {t.done}
    </Button>
  );
  if ("problems" in report) {
    const { problems, goOn } = report;
    if (goOn)
      return (
        <ConfirmDialog
          size="medium"
          title={t.exportAsked}
          description={t.warningsText}
          confirm={t.exportAnyway}
          look="primary"
          onConfirm={() => {
            closeOverlay();
            goOn();
          }}
          onClose={closeOverlay}
        >
          <ProblemList problems={problems} />
        </ConfirmDialog>
      );
    return (
      <Dialog title={t.exportRefused} description={t.exportRefusedText} onClose={closeOverlay} footer={done}>
        <ProblemList problems={problems} />
      </Dialog>
    );
  }
  const { form, withNotes } = report;
  const { path, files, warnings, paused, notesLeft } = report.made;
  const size = formatBytes(
    files.reduce((sum, { bytes }) => sum + bytes, 0),
    language,
  );
  return (
    <Dialog
      title={form === "single" ? t.exportTitleSingle : t.exportTitle}
      description={t.files(files.length, size)}
      onClose={closeOverlay}
      footer={
        <>
          {withNotes && (
            <Button
              onClick={() => {
                closeOverlay();
                withNotes();
              }}
            >
              {t.withNotes}
            </Button>
          )}
          {done}
          <Button look="primary" icon={FolderOpen} onClick={() => void revealFile(path)}>
            {t.reveal}
          </Button>
        </>
      }
    >
      <p className={styles.path} data-selectable>
        {path}
      </p>
      <table className={styles.table}>
        <tbody>
          {files.map(({ name, bytes }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{formatBytes(bytes, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {form === "single" && (
        <p className={styles.left}>
          {t.pageHolds} {notesLeft > 0 && t.notesLeft(notesLeft)}
        </p>
      )}
      {paused.length > 0 && (
        <p className={styles.left}>
          {t.paused(
            new Intl.ListFormat(language).format(paused.map((id) => nameOf(id, dialogues) || t.untitled)),
          )}
        </p>
      )}
      {warnings.length > 0 && (
        <>
          <h3 className={styles.heading}>{t.warnings(warnings.length)}</h3>
          <p className={styles.note}>{t.warningsText}</p>
          <ProblemList problems={warnings} />
        </>
      )}
    </Dialog>
  );
}

function nameOf(id: string, dialogues: readonly DialogueSummary[]): string {
  return dialogues.find((dialogue) => dialogue.id === id)?.name ?? "";
}
