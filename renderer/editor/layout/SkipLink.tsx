import { keyboardTexts } from "../../i18n/areas/keyboardTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { focusCanvas } from "../canvas/keys/focusCanvas.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import styles from "./SkipLink.module.css";

/** The first stop of Tab, seen only then: past the toolbar and the palette, to the canvas. */
export function SkipLink() {
  const { toCanvas } = useTexts(keyboardTexts);
  const session = useSession();
  const covered = useView(
    (view) => view.outlineOpen || view.languagesOpen || view.targetingOpen || view.lookOpen,
  );
  if (covered) return null;
  return (
    <Button className={styles.skip ?? ""} onClick={() => focusCanvas(session)}>
      {toCanvas}
    </Button>
  );
}
