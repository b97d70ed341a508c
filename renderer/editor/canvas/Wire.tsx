import { BaseEdge, EdgeLabelRenderer, type EdgeProps, getBezierPath, getSmoothStepPath } from "@xyflow/react";
import { X } from "lucide-react";
import { memo } from "react";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { deleteSelection } from "../actions/deleteSelection.ts";
import { EdgeShare } from "../dropOff/EdgeShare.tsx";
import { sharePoint } from "../dropOff/sharePoint.ts";
import { useDropOff } from "../dropOff/useDropOff.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import { useSimulator } from "../simulator/useSimulator.ts";
import type { WireEdge } from "./flowTypes.ts";
import styles from "./Wire.module.css";

/** How wide a connection is drawn that a share of all visits (0 to 1) went by. */
const widthOf = (share: number) => 1.25 + 6 * share;

/** A connection between cards: a curve forward, a rounded way around when it leads back. */
export const Wire = memo(function Wire(props: EdgeProps<WireEdge>) {
  const { id, source, sourceHandleId, sourceX, targetX, selected = false } = props;
  const walked = useSimulator(
    (simulator) => simulator.open && simulator.walked.has(`${source} ${sourceHandleId}`),
  );
  const visits = useDropOff(({ shown }) => shown?.edges.get(id));
  const begun = useDropOff(({ shown }) => shown?.begun ?? 0);
  const isUnderCard = useView((view) => view.dropEdge === id);
  const [path, x, y] =
    targetX > sourceX - 20
      ? getBezierPath(props)
      : getSmoothStepPath({ ...props, borderRadius: 18, offset: 28 });
  return (
    <>
      <BaseEdge
        id={id}
        path={path}
        interactionWidth={18}
        className={selected || isUnderCard ? styles.selected : walked ? styles.walked : styles.wire}
        data-walked={walked}
        style={visits !== undefined && begun > 0 ? { strokeWidth: widthOf(visits / begun) } : {}}
      />
      {visits !== undefined && <EdgeShare at={sharePoint(props, [x, y])} visits={visits} aside={selected} />}
      {selected && <Remove x={x} y={y} />}
    </>
  );
});

function Remove({ x, y }: { readonly x: number; readonly y: number }) {
  const t = useTexts(editorTexts);
  const session = useSession();
  return (
    <EdgeLabelRenderer>
      <div
        className={`${styles.remove} nodrag nopan`}
        style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
      >
        <IconButton
          size="small"
          label={t.removeConnection}
          icon={X}
          onClick={() => deleteSelection(session)}
        />
      </div>
    </EdgeLabelRenderer>
  );
}
