import type { NodeProps } from "@xyflow/react";
import { Minimize2 } from "lucide-react";
import { memo } from "react";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { classNames } from "../../ui/classNames.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { setCollapsed } from "../actions/setCollapsed.ts";
import { useSession } from "../session/useSession.ts";
import type { GroupNode } from "./flowTypes.ts";
import styles from "./Group.module.css";

/** The frame around the cards of a group; it is grasped by its name. */
export const GroupFrame = memo(function GroupFrame({ data: { group }, selected }: NodeProps<GroupNode>) {
  const t = useTexts(canvasTexts);
  const session = useSession();
  return (
    <div className={classNames(styles.frame, selected && styles.selected)} data-group={group.id}>
      <div className={styles.name}>
        <span className={styles.label}>{group.name || t.group}</span>
        <IconButton
          size="small"
          className="nodrag"
          label={t.collapse}
          icon={Minimize2}
          onClick={() => setCollapsed(session, [group.id], true)}
        />
      </div>
    </div>
  );
});
