import { ReactFlowProvider, type Viewport } from "@xyflow/react";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Comparison } from "#shared/dialogue/compare/compareDialogues.ts";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { CompareCanvas } from "./CompareCanvas.tsx";
import styles from "./CompareCanvases.module.css";
import { compareElements } from "./compareElements.ts";
import { fitBoth } from "./fitBoth.ts";
import type { Side } from "./side.ts";

type CompareCanvasesProps = { readonly before: Side; readonly after: Side; readonly comparison: Comparison };

/** Both versions side by side. They move together, so that the same place is in view on both. */
export function CompareCanvases({ before, after, comparison }: CompareCanvasesProps) {
  const t = useTexts(versionsTexts);
  const frame = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState<Viewport>();
  const old = useMemo(() => compareElements(before.dialogue, comparison, "before"), [before, comparison]);
  const present = useMemo(() => compareElements(after.dialogue, comparison, "after"), [after, comparison]);
  useLayoutEffect(() => {
    const box = frame.current?.getBoundingClientRect();
    if (box)
      setViewport((known) => known ?? fitBoth([...old.nodes, ...present.nodes], box.width / 2, box.height));
  }, [old, present]);
  const sides = [
    { key: "before", label: t.before, title: before.title, elements: old },
    { key: "after", label: t.after, title: after.title, elements: present },
  ];
  return (
    <div className={styles.frame} ref={frame}>
      {viewport &&
        sides.map(({ key, label, title, elements }) => (
          <figure key={key} className={styles.side}>
            <figcaption>
              <strong>{label}</strong> {title}
            </figcaption>
            <ReactFlowProvider>
              <CompareCanvas
                label={t.canvasOf(label)}
                elements={elements}
                viewport={viewport}
                onViewportChange={setViewport}
              />
            </ReactFlowProvider>
          </figure>
        ))}
    </div>
  );
}
