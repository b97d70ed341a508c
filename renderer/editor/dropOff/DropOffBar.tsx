import { Panel } from "@xyflow/react";
import { X } from "lucide-react";
import { useEffect } from "react";
import { runCommand } from "../../commands/runCommand.ts";
import { dropOffTexts } from "../../i18n/areas/dropOffTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { reportsStore } from "../../reports/reportsStore.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useSession } from "../session/useSession.ts";
import styles from "./DropOff.module.css";
import { DropOffNumbers } from "./DropOffNumbers.tsx";
import { DropOffPeriod } from "./DropOffPeriod.tsx";
import { loadDropOff } from "./loadDropOff.ts";
import { useDropOff } from "./useDropOff.ts";
import { useShownDropOff } from "./useShownDropOff.ts";

/** Says what the numbers on the canvas are of, and reads them. */
export function DropOffBar() {
  const t = useTexts(dropOffTexts);
  const session = useSession();
  const period = reportsStore((state) => state.view);
  const version = useDropOff((state) => state.version);
  const failure = useDropOff((state) => state.failure);
  const isRead = useDropOff((state) => state.shown !== undefined);
  useShownDropOff();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other visits are asked for
  useEffect(() => {
    void loadDropOff(session);
  }, [session, period, version]);
  return (
    <Panel position="top-left" className={styles.bar ?? ""}>
      <section className={styles.words} aria-label={t.heading}>
        <h2 className={styles.title}>{t.heading}</h2>
        <DropOffPeriod />
        {failure && (
          <p className={styles.line} role="alert">
            {t.failed} <Button onClick={() => void loadDropOff(session)}>{t.retry}</Button>
          </p>
        )}
        {!failure && (isRead ? <DropOffNumbers /> : <p className={styles.line}>{t.reading}</p>)}
      </section>
      <IconButton
        size="small"
        label={t.close}
        command="editor.dropOff"
        icon={X}
        onClick={() => runCommand("editor.dropOff")}
      />
    </Panel>
  );
}
