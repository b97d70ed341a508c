import { Handle, type NodeProps, Position } from "@xyflow/react";
import { memo } from "react";
import { nodeViews } from "../../editor/nodes/nodeViews.ts";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "./ComparedCardView.module.css";
import type { ComparedCard } from "./compareElements.ts";

const headMiddle = { top: 20 };

/** A card of a version: to be read, not to be touched. What became of it stands on it in words too. */
export const ComparedCardView = memo(function ComparedCardView({ data }: NodeProps<ComparedCard>) {
  const t = useTexts(versionsTexts);
  const { layout, title, how } = data;
  const Icon = nodeViews[layout.kind].icon;
  return (
    <div className={styles.card} data-how={how}>
      <Handle type="target" position={Position.Left} style={headMiddle} isConnectable={false} />
      <p className={styles.head}>
        <Icon size={14} strokeWidth={2.2} aria-hidden />
        <span>{title}</span>
        {how && <span className={styles.how}>{t.how[how]}</span>}
      </p>
      {layout.headPort !== undefined && (
        <Handle
          id={layout.headPort}
          type="source"
          position={Position.Right}
          style={headMiddle}
          isConnectable={false}
        />
      )}
      {layout.rows.map(({ id, port, label, y }) => (
        <div key={id} className={styles.row} style={{ top: y - 12 }}>
          {label}
          {port !== undefined && (
            <Handle id={port} type="source" position={Position.Right} isConnectable={false} />
          )}
        </div>
      ))}
    </div>
  );
});
