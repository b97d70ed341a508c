import { AppWindow } from "lucide-react";
import { useRef } from "react";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useCatchFocus } from "../../ui/useCatchFocus.ts";
import { useSession } from "../session/useSession.ts";
import { openSimulation } from "./openSimulation.ts";
import styles from "./SimulatorFrame.module.css";

/** Stands where the page's window was closed. */
export function StageGone() {
  const t = useTexts(simulatorTexts);
  const session = useSession();
  const again = useRef<HTMLButtonElement>(null);
  useCatchFocus(again);
  return (
    <div className={styles.failed}>
      <EmptyState
        icon={AppWindow}
        title={t.goneTitle}
        actions={
          <Button ref={again} onClick={() => void openSimulation(session)}>
            {t.openAgain}
          </Button>
        }
      >
        {t.goneText}
      </EmptyState>
    </div>
  );
}
