import { ChevronLeft, ChevronRight } from "lucide-react";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useSession } from "../session/useSession.ts";
import styles from "./InspectorFold.module.css";
import { togglePanel } from "./togglePanel.ts";
import { useInspectorShown } from "./useInspectorShown.ts";

/** Folds the inspector away, for more room on the canvas, and back. */
export function InspectorFold() {
  const t = useTexts(editorTexts);
  const session = useSession();
  const isOpen = useInspectorShown();
  return (
    <IconButton
      size="small"
      className={styles.fold}
      label={isOpen ? t.hideInspector : t.showInspector}
      command="editor.inspector"
      icon={isOpen ? ChevronRight : ChevronLeft}
      onClick={() => togglePanel(session, "inspector")}
    />
  );
}
