import { BookmarkPlus, History } from "lucide-react";
import { useState } from "react";
import { FailedState } from "../app/FailedState.tsx";
import { versionsTexts } from "../i18n/areas/versionsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { closeVersions } from "./closeVersions.ts";
import { Timeline } from "./Timeline.tsx";
import { useVersions } from "./useVersions.ts";
import { VersionDetail } from "./VersionDetail.tsx";
import styles from "./VersionsDialog.module.css";
import { versionsStore } from "./versionsStore.ts";

/** The versions of the open dialogue: the timeline, and what the chosen one has that another has not. */
export function VersionsDialog() {
  const t = useTexts(versionsTexts);
  const { versions, failure, reload } = useVersions();
  const [chosen, setChosen] = useState<string>();
  const version = versions?.find(({ id }) => id === chosen) ?? versions?.[0];
  return (
    <Dialog size="full" title={t.title} description={t.text} onClose={closeVersions}>
      {failure !== undefined && (
        <FailedState title={t.failed} failure={failure} retry={t.retry} onRetry={() => void reload()} />
      )}
      {versions?.length === 0 && (
        <EmptyState
          icon={History}
          title={t.emptyTitle}
          actions={
            <Button icon={BookmarkPlus} onClick={() => versionsStore.setState({ shown: "naming" })}>
              {t.keep}
            </Button>
          }
        >
          {t.emptyText}
        </EmptyState>
      )}
      {versions !== undefined && version !== undefined && (
        <div className={styles.split}>
          <Timeline versions={versions} chosen={version.id} onChoose={setChosen} />
          <VersionDetail key={version.id} version={version} versions={versions} onNamed={reload} />
        </div>
      )}
    </Dialog>
  );
}
