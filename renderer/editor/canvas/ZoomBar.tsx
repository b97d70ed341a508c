import { Panel, useReactFlow, useStore } from "@xyflow/react";
import { Maximize, Minus, Plus } from "lucide-react";
import { memo } from "react";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useSession } from "../session/useSession.ts";
import { fitAll } from "./fitAll.ts";
import styles from "./ZoomBar.module.css";

/** How near the canvas is seen, and the buttons to change it. */
export const ZoomBar = memo(function ZoomBar() {
  const t = useTexts(editorTexts);
  const flow = useReactFlow();
  const session = useSession();
  const percent = useStore((state) => Math.round(state.transform[2] * 100));
  return (
    <Panel position="bottom-left" className={styles.bar ?? ""}>
      <IconButton
        size="small"
        label={t.zoomOut}
        command="editor.zoomOut"
        icon={Minus}
        onClick={() => void flow.zoomOut()}
      />
      <button
        type="button"
        className={styles.percent}
        data-tooltip={t.zoomReset}
        onClick={() => void flow.zoomTo(1)}
      >
        {percent}%
      </button>
      <IconButton
        size="small"
        label={t.zoomIn}
        command="editor.zoomIn"
        icon={Plus}
        onClick={() => void flow.zoomIn()}
      />
      <IconButton
        size="small"
        label={t.fit}
        command="editor.fit"
        icon={Maximize}
        onClick={() => fitAll(session, flow)}
      />
    </Panel>
  );
});
