import { CircleX, FolderOpen, TriangleAlert } from "lucide-react";
import type { DialogueSummary, Output } from "#shared/ipc/contract.ts";
import type { ProblemOfDialogue } from "#shared/ipc/result.ts";
import type { ExportReport } from "../../app/appStore.ts";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { transferTexts } from "../../i18n/areas/transferTexts.ts";
import { uiTexts } from "../../i18n/areas/uiTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { openDialogue } from "../actions/openDialogue.ts";
import { listStore } from "../listStore.ts";
import { formatBytes } from "./formatBytes.ts";
import { problemLine } from "./problemLine.ts";
import styles from "./Report.module.css";
import { revealFile } from "./revealFile.ts";

/** What an export wrote and what to look at, or the problems that kept it from writing. */
export function ExportReportDialog({ report }: { readonly report: ExportReport }) {
  const t = useTexts(transferTexts);
  const ui = useTexts(uiTexts);
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
        <Dialog
          title={t.exportAsked}
          description={t.warningsText}
          onClose={closeOverlay}
          footer={
            <>
              <Button onClick={closeOverlay}>{ui.cancel}</Button>
              <Button
                look="primary"
                onClick={() => {
                  closeOverlay();
                  goOn();
                }}
              >
                {t.exportAnyway}
              </Button>
            </>
          }
        >
          <Problems problems={problems} />
        </Dialog>
      );
    return (
      <Dialog title={t.exportRefused} description={t.exportRefusedText} onClose={closeOverlay} footer={done}>
        <Problems problems={problems} />
      </Dialog>
    );
  }
  const { path, files, warnings, paused } = report.made;
  const size = formatBytes(
    files.reduce((sum, { bytes }) => sum + bytes, 0),
    language,
  );
  return (
    <Dialog
      title={files.length === 1 ? t.exportTitleSingle : t.exportTitle}
      description={t.files(files.length, size)}
      onClose={closeOverlay}
      footer={
        <>
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
          <Problems problems={warnings} />
        </>
      )}
    </Dialog>
  );
}

function nameOf(id: string, dialogues: readonly DialogueSummary[]): string {
  return dialogues.find((dialogue) => dialogue.id === id)?.name ?? "";
}

type Shown = NonNullable<Output<"bundle:export">>["warnings"][number] | ProblemOfDialogue;

function Problems({ problems }: { readonly problems: readonly Shown[] }) {
  const t = useTexts(transferTexts);
  const language = useLanguage();
  const dialogues = listStore((state) => state.dialogues) ?? [];
  const ids = [...new Set(problems.map(({ dialogue }) => dialogue))];
  const open = (id: string) => {
    closeOverlay();
    void openDialogue(id);
  };
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const own = problems.filter(({ dialogue }) => dialogue === id);
        const name = nameOf(id, dialogues) || t.untitled;
        const error = own.some(({ severity }) => severity === "error");
        const Icon = error ? CircleX : TriangleAlert;
        return (
          <li key={id} className={styles.item}>
            <Icon
              size={17}
              aria-label={error ? t.error : t.warning}
              data-state={error ? "error" : "warning"}
            />
            <div className={styles.words} data-selectable>
              <strong>{name}</strong>
              <ul className={styles.reasons}>
                {[...new Set(own.map((problem) => problemLine(problem, language)))].map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
            <Button aria-label={t.openDialogue(name)} onClick={() => open(id)}>
              {t.open}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
