import { Handle, type NodeProps, Position } from "@xyflow/react";
import { Boxes, Maximize2 } from "lucide-react";
import { memo } from "react";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { classNames } from "../../ui/classNames.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { setCollapsed } from "../actions/setCollapsed.ts";
import { useFind } from "../find/useFind.ts";
import { useProblems } from "../problems/useProblems.ts";
import { useSession } from "../session/useSession.ts";
import { useSimulator } from "../simulator/useSimulator.ts";
import type { GroupNode } from "./flowTypes.ts";
import styles from "./Group.module.css";
import { groupPort } from "./scene/scene.ts";

/** A collapsed group: one box in place of its cards, with the connections that lead in and out. */
export const GroupBox = memo(function GroupBox({ data: { group }, selected }: NodeProps<GroupNode>) {
  const t = useTexts(canvasTexts);
  const session = useSession();
  const isActive = useSimulator(
    ({ open, node }) => open && node !== null && group.cards.some((card) => card === node),
  );
  const isFound = useFind((find) => group.cards.some((card) => find.cards.has(card)));
  const problems = useProblems((state) => group.cards.filter((card) => state.byNode.has(card)).length);
  return (
    <div
      className={classNames(styles.box, selected && styles.selected, isActive && styles.active)}
      data-group={group.id}
      data-found={isFound}
    >
      <Handle type="target" position={Position.Left} isConnectable={false} className={styles.handle} />
      <div className={styles.head}>
        <Boxes size={15} aria-hidden />
        <span className={styles.label}>{group.name || t.group}</span>
        <IconButton
          size="small"
          className="nodrag"
          label={t.expand}
          icon={Maximize2}
          onClick={() => setCollapsed(session, [group.id], false)}
        />
      </div>
      <p className={styles.count}>
        {t.cardCount(group.cards.length)}
        {problems > 0 && ` · ${t.withProblems(problems)}`}
      </p>
      <Handle
        id={groupPort}
        type="source"
        position={Position.Right}
        isConnectable={false}
        className={styles.handle}
      />
    </div>
  );
});
