import { FileDown, MessagesSquare, Plus, SearchX, Workflow } from "lucide-react";
import { useDeferredValue, useMemo } from "react";
import { FailedState } from "../app/FailedState.tsx";
import { runCommand } from "../commands/runCommand.ts";
import { dialoguesTexts } from "../i18n/areas/dialoguesTexts.ts";
import { flowsTexts } from "../i18n/areas/flowsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { loadDialogues } from "./actions/loadDialogues.ts";
import { DialogueGrid } from "./DialogueGrid.tsx";
import { ListSkeleton } from "./ListSkeleton.tsx";
import { listStore } from "./listStore.ts";
import { reachStore } from "./reach/reachStore.ts";
import { setView } from "./setView.ts";
import { visibleDialogues } from "./visibleDialogues.ts";

/** The rows, or what stands in their place: being read, could not be read, none yet, none that match. */
export function ListBody() {
  const t = useTexts(dialoguesTexts);
  const language = useLanguage();
  const dialogues = listStore((state) => state.dialogues);
  const failure = listStore((state) => state.failure);
  const view = useDeferredValue(listStore((state) => state.view));
  const reaches = reachStore((state) => state.reaches);
  const shown = useMemo(
    () =>
      dialogues === undefined
        ? []
        : visibleDialogues(dialogues, view, language, (id) => reaches.get(id)?.state),
    [dialogues, view, language, reaches],
  );
  if (dialogues === undefined && failure !== undefined) {
    return (
      <FailedState
        title={t.loadFailed}
        failure={failure}
        retry={t.retry}
        onRetry={() => void loadDialogues()}
      />
    );
  }
  if (dialogues === undefined) return <ListSkeleton />;
  if (dialogues.length === 0) return <NoDialogues />;
  const all = dialogues.filter(({ type }) => type === view.type).length;
  return (
    <>
      <p className="visually-hidden" role="status">
        {view.query === "" && view.status === undefined ? "" : t.shown(shown.length, all)}
      </p>
      {view.type === "flow" && all === 0 ? (
        <NoFlows />
      ) : shown.length === 0 ? (
        <NoMatch />
      ) : (
        <DialogueGrid rows={shown} />
      )}
    </>
  );
}

function NoDialogues() {
  const t = useTexts(dialoguesTexts);
  return (
    <EmptyState
      icon={MessagesSquare}
      title={t.emptyTitle}
      actions={
        <>
          <Button icon={FileDown} onClick={() => runCommand("dialogues.import")}>
            {t.importShort}
          </Button>
          <Button look="primary" icon={Plus} onClick={() => runCommand("dialogues.new")}>
            {t.createShort}
          </Button>
        </>
      }
    >
      {t.emptyText}
    </EmptyState>
  );
}

function NoFlows() {
  const t = useTexts(flowsTexts);
  return (
    <EmptyState
      icon={Workflow}
      title={t.emptyTitle}
      actions={
        <Button look="primary" icon={Plus} onClick={() => runCommand("dialogues.newFlow")}>
          {t.newFlow}
        </Button>
      }
    >
      {t.emptyText}
    </EmptyState>
  );
}

function NoMatch() {
  const dialogues = useTexts(dialoguesTexts);
  const flows = useTexts(flowsTexts);
  const t = listStore(({ view }) => view.type === "flow") ? flows : dialogues;
  return (
    <EmptyState
      icon={SearchX}
      title={t.noMatchTitle}
      actions={<Button onClick={() => setView({ query: "", status: undefined })}>{t.showAll}</Button>}
    >
      {t.noMatchText}
    </EmptyState>
  );
}
