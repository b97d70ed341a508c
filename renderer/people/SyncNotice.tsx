import { appStore } from "../app/appStore.ts";
import { runCommand } from "../commands/runCommand.ts";
import { useNow } from "../dialogues/useNow.ts";
import { connectionsTexts } from "../i18n/areas/connectionsTexts.ts";
import { peopleTexts } from "../i18n/areas/peopleTexts.ts";
import { syncTexts } from "../i18n/areas/syncTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { connectionsStore } from "../settings/connections/connectionsStore.ts";
import { lastSyncWords } from "../settings/sync/lastSyncWords.ts";
import { SyncProgressLine } from "../settings/sync/SyncProgressLine.tsx";
import { syncedConnection } from "../settings/sync/syncedConnection.ts";
import { syncStore } from "../settings/sync/syncStore.ts";
import { Button } from "../ui/Button.tsx";
import callout from "../ui/callout.module.css";
import { classNames } from "../ui/classNames.ts";
import styles from "./SyncNotice.module.css";

/** How far the sync is that is under way, or that the last one failed: who is listed may not be up to date. */
export function SyncNotice() {
  const t = useTexts(peopleTexts);
  const s = useTexts(syncTexts);
  const errors = useTexts(connectionsTexts);
  const language = useLanguage();
  const now = useNow();
  const progress = syncStore((state) => state.progress);
  const connections = connectionsStore((state) => state.connections);
  if (progress !== undefined) {
    const of = connections?.find(({ profile }) => profile.id === progress.profile);
    return (
      <div className={styles.notice} data-part>
        <SyncProgressLine name={of?.profile.name ?? ""} progress={progress} />
        <Button onClick={() => runCommand("people.pauseSync")}>{s.pause}</Button>
      </div>
    );
  }
  const last = syncedConnection(connections);
  if (last?.profile.status.sync?.state !== "failed") return null;
  const { name, status } = last.profile;
  return (
    <div className={classNames(styles.notice, callout.caution)} data-part>
      <p role="status" className={styles.said}>
        <strong>{s.progressOf(name)}:</strong> {lastSyncWords(status, { t: s, errors }, { now, language })}
      </p>
      <Button disabled={!last.hasKey} onClick={() => runCommand("people.sync")}>
        {t.retry}
      </Button>
      <Button onClick={() => appStore.setState({ overlay: { kind: "settings", page: "connections" } })}>
        {t.connections}
      </Button>
    </div>
  );
}
