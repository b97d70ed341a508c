import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "./ComparedBeside.module.css";
import type { ComparedFrame } from "./compareElements.ts";

/** The frame of a group of a version, with what became of the group. */
export const ComparedFrameView = memo(function ComparedFrameView({ data }: NodeProps<ComparedFrame>) {
  const t = useTexts(versionsTexts);
  const { group } = useTexts(canvasTexts);
  return (
    <div className={styles.frame} data-how={data.how}>
      <p className={styles.head}>
        <span className={styles.name}>{data.name || group}</span>
        {data.how && <span className={styles.how}>{t.how[data.how]}</span>}
      </p>
    </div>
  );
});
