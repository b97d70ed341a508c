import { type ReactNode, useState } from "react";
import type { Preferences } from "#shared/ipc/preferences.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { preferencesStore } from "../../settings/preferencesStore.ts";
import { savePreferences } from "../../settings/savePreferences.ts";
import styles from "./SidePanel.module.css";
import { Splitter } from "./Splitter.tsx";

type SidePanelProps = {
  readonly name: string;
  readonly size: keyof Preferences["panels"] & ("inspectorWidth" | "simulatorWidth");
  readonly min: number;
  /** Folded away: what is in it is kept as it is. */
  readonly hidden?: boolean;
  readonly children: ReactNode;
};

/** Bounds of what preferences can hold. */
const max = 640;

/** A panel at the right whose width is remembered. */
export function SidePanel({ name, size, min, hidden = false, children }: SidePanelProps) {
  const t = useTexts(editorTexts);
  const remembered = preferencesStore((preferences) => preferences.panels[size]);
  const [dragged, setDragged] = useState<number>();
  const width = dragged ?? remembered;
  return (
    <>
      {!hidden && (
        <Splitter
          label={`${t.resize}: ${name}`}
          width={width}
          min={min}
          max={max}
          onResize={setDragged}
          onDone={(done) => {
            setDragged(undefined);
            void savePreferences({ panels: { ...preferencesStore.getState().panels, [size]: done } });
          }}
        />
      )}
      <div className={styles.panel} style={{ width }} hidden={hidden} data-size={size}>
        {children}
      </div>
    </>
  );
}
