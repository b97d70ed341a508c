import { ReactFlowProvider } from "@xyflow/react";
import { editorTexts } from "../i18n/areas/editorTexts.ts";
import { inspectorTexts } from "../i18n/areas/inspectorTexts.ts";
import { simulatorTexts } from "../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { preferencesStore } from "../settings/preferencesStore.ts";
import { Versions } from "../versions/Versions.tsx";
import { Announcer } from "./Announcer.tsx";
import { Canvas } from "./canvas/Canvas.tsx";
import { EditorCommands } from "./commands/EditorCommands.tsx";
import styles from "./Editor.module.css";
import { FindPanel } from "./find/FindPanel.tsx";
import { useFind } from "./find/useFind.ts";
import { Inspector } from "./inspector/Inspector.tsx";
import { ImportLanguageDialog } from "./languages/ImportLanguageDialog.tsx";
import { LanguagesView } from "./languages/LanguagesView.tsx";
import { SidePanel } from "./layout/SidePanel.tsx";
import { OutlineView } from "./outline/OutlineView.tsx";
import { Palette } from "./palette/Palette.tsx";
import { ProblemPanel } from "./problems/ProblemPanel.tsx";
import { ProblemPopover } from "./problems/ProblemPopover.tsx";
import { useView } from "./session/useView.ts";
import { SimulatorPanel } from "./simulator/SimulatorPanel.tsx";
import { useSimulator } from "./simulator/useSimulator.ts";
import { TestPanel } from "./testing/TestPanel.tsx";
import { useTests } from "./testing/useTests.ts";
import { ConflictDialog } from "./toolbar/ConflictDialog.tsx";
import { LeaveDialog } from "./toolbar/LeaveDialog.tsx";
import { Toolbar } from "./toolbar/Toolbar.tsx";

/** The editor: toolbar above; palette, canvas, inspector and simulator side by side. */
export function Editor() {
  const t = useTexts(editorTexts);
  const inspector = useTexts(inspectorTexts).title;
  const simulator = useTexts(simulatorTexts).title;
  const palette = preferencesStore((preferences) => preferences.panels.palette);
  const simulating = useSimulator((state) => state.open);
  const problemsOpen = useView((view) => view.problemsOpen);
  const testsOpen = useTests((tests) => tests.open);
  const languagesOpen = useView((view) => view.languagesOpen);
  const outlineOpen = useView((view) => view.outlineOpen);
  const finding = useFind((find) => find.open);
  return (
    <ReactFlowProvider>
      <div className={styles.editor}>
        <Toolbar />
        <div className={styles.panels} inert={languagesOpen || outlineOpen}>
          {palette && <Palette />}
          <main className={styles.middle} aria-label={t.canvas}>
            <Canvas />
            <ProblemPopover />
            {finding && <FindPanel />}
            {problemsOpen && <ProblemPanel />}
            {testsOpen && <TestPanel />}
          </main>
          <SidePanel name={inspector} size="inspectorWidth" min={240}>
            <Inspector />
          </SidePanel>
          {simulating && (
            <SidePanel name={simulator} size="simulatorWidth" min={280}>
              <SimulatorPanel />
            </SidePanel>
          )}
        </div>
        {languagesOpen && <LanguagesView />}
        {outlineOpen && <OutlineView />}
      </div>
      <EditorCommands />
      <ConflictDialog />
      <LeaveDialog />
      <Versions />
      <ImportLanguageDialog />
      <Announcer />
    </ReactFlowProvider>
  );
}
