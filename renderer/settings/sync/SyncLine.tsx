import { useRef, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import { showError } from "../../app/showError.ts";
import { connectionsTexts } from "../../i18n/areas/connectionsTexts.ts";
import { syncTexts } from "../../i18n/areas/syncTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { useCatchFocus } from "../../ui/useCatchFocus.ts";
import { loadConnections } from "../connections/loadConnections.ts";
import { lastSyncWords } from "./lastSyncWords.ts";
import { SyncProgressLine } from "./SyncProgressLine.tsx";
import styles from "./sync.module.css";
import { syncNow } from "./syncNow.ts";
import { syncStore } from "./syncStore.ts";
import { warningWords } from "./warningWords.ts";

type SyncLineProps = {
  readonly connection: Output<"marketo:list">[number];
  readonly now: number;
  readonly onChoose: () => void;
};

/** The sync of a connection: how far it is, or what became of the last one, with what can be done about it. */
export function SyncLine({ connection: { profile, hasKey }, now, onChoose }: SyncLineProps) {
  const t = useTexts(syncTexts);
  const errors = useTexts(connectionsTexts);
  const language = useLanguage();
  const progress = syncStore((state) => state.progress);
  const [isStopping, setStopping] = useState(false);
  const { id, name, status } = profile;
  const last = status.sync;
  const isMine = progress?.profile === id;
  const main = useRef<HTMLButtonElement>(null);
  useCatchFocus(main, isMine);
  const stop = async (how: "pause" | "cancel") => {
    setStopping(true);
    const stopped = await call("marketo:stopSync", { id, how });
    setStopping(false);
    if (!stopped.ok) showError(stopped.error);
    await loadConnections();
  };
  const isPaused = last?.state === "paused";
  const warnings = last?.warnings ?? [];
  return (
    <div className={styles.sync}>
      <div className={styles.line}>
        {isMine ? (
          <SyncProgressLine name={name} progress={progress} />
        ) : (
          <p className={styles.said} data-bad={last?.state === "failed"} role="status">
            {lastSyncWords(status, { t, errors }, { now, language })}
          </p>
        )}
        <div className={styles.buttons}>
          {isMine ? (
            <>
              <Button
                ref={main}
                aria-label={t.of(isStopping ? t.stopping : t.pause, name)}
                disabled={isStopping}
                onClick={() => void stop("pause")}
              >
                {isStopping ? t.stopping : t.pause}
              </Button>
              <Button
                aria-label={t.of(t.cancel, name)}
                disabled={isStopping}
                onClick={() => void stop("cancel")}
              >
                {t.cancel}
              </Button>
            </>
          ) : (
            <>
              {isPaused && (
                <Button
                  aria-label={t.of(t.cancel, name)}
                  disabled={isStopping}
                  onClick={() => void stop("cancel")}
                >
                  {t.cancel}
                </Button>
              )}
              <Button
                aria-label={t.of(t.choose, name)}
                disabled={!hasKey || progress !== undefined}
                onClick={onChoose}
              >
                {t.choose}
              </Button>
              <Button
                ref={main}
                look="primary"
                aria-label={t.of(isPaused ? t.goOn : t.sync, name)}
                disabled={!hasKey || progress !== undefined}
                onClick={() => (last === undefined ? onChoose() : void syncNow(id))}
              >
                {isPaused ? t.goOn : t.sync}
              </Button>
            </>
          )}
        </div>
      </div>
      {!isMine && warnings.length > 0 && (
        <details className={styles.warnings}>
          <summary>{t.warned(warnings.length)}</summary>
          <ul>
            {warnings.map((warning) => (
              <li key={warning.message}>{warningWords(warning, { t, errors })}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
