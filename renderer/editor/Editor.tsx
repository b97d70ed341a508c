import { ReactFlowProvider } from "@xyflow/react";
import { useStore } from "zustand";
import { navigate } from "../app/navigate.ts";
import { editorTexts } from "../i18n/areas/editorTexts.ts";
import { inspectorTexts } from "../i18n/areas/inspectorTexts.ts";
import { simulatorTexts } from "../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { preferencesStore } from "../settings/preferencesStore.ts";
import { lazyPart } from "../ui/lazyPart.tsx";
import { Versions } from "../versions/Versions.tsx";
import { Announcer } from "./Announcer.tsx";
import { Canvas } from "./canvas/Canvas.tsx";
import { EditorCommands } from "./commands/EditorCommands.tsx";
import styles from "./Editor.module.css";
import { FindPanel } from "./find/FindPanel.tsx";
import { useFind } from "./find/useFind.ts";
import { Inspector } from "./inspector/Inspector.tsx";
import { InspectorFold } from "./layout/InspectorFold.tsx";
import { SidePanel } from "./layout/SidePanel.tsx";
import { SkipLink } from "./layout/SkipLink.tsx";
import { useInspectorShown } from "./layout/useInspectorShown.ts";
import { NextCard } from "./next/NextCard.tsx";
import { Palette } from "./palette/Palette.tsx";
import { useProblems } from "./problems/useProblems.ts";
import { useSession } from "./session/useSession.ts";
import { useView } from "./session/useView.ts";
import { useSimulator } from "./simulator/useSimulator.ts";
import { useTests } from "./testing/useTests.ts";
import { Toolbar } from "./toolbar/Toolbar.tsx";

// What a dialogue can do without when it is opened. Not the search: what is typed while it opens must not be lost.
const ProblemPanel = lazyPart(() => import("./problems/ProblemPanel.tsx"), "ProblemPanel");
const ProblemPopover = lazyPart(() => import("./problems/ProblemPopover.tsx"), "ProblemPopover");
const TestPanel = lazyPart(() => import("./testing/TestPanel.tsx"), "TestPanel");
const SimulatorPanel = lazyPart(() => import("./simulator/SimulatorPanel.tsx"), "SimulatorPanel");
const LanguagesView = lazyPart(() => import("./languages/LanguagesView.tsx"), "LanguagesView");
const TargetingView = lazyPart(() => import("./targeting/TargetingView.tsx"), "TargetingView");
const LookView = lazyPart(() => import("./look/LookView.tsx"), "LookView");
const OutlineView = lazyPart(() => import("./outline/OutlineView.tsx"), "OutlineView");
const ImportLanguageDialog = lazyPart(
  () => import("./languages/ImportLanguageDialog.tsx"),
  "ImportLanguageDialog",
);
const ConflictDialog = lazyPart(() => import("./toolbar/ConflictDialog.tsx"), "ConflictDialog");
const LeaveDialog = lazyPart(() => import("../app/LeaveDialog.tsx"), "LeaveDialog");

/** The editor: toolbar above; palette, canvas, inspector and simulator side by side. */
export function Editor() {
  const t = useTexts(editorTexts);
  const inspector = useTexts(inspectorTexts).title;
  const simulator = useTexts(simulatorTexts).title;
  const palette = preferencesStore((preferences) => preferences.panels.palette);
  const inspecting = useInspectorShown();
  const simulating = useSimulator((state) => state.open);
  const problemsOpen = useView((view) => view.problemsOpen);
  const testsOpen = useTests((tests) => tests.open);
  const languagesOpen = useView((view) => view.languagesOpen);
  const outlineOpen = useView((view) => view.outlineOpen);
  const targetingOpen = useView((view) => view.targetingOpen);
  const lookOpen = useView((view) => view.lookOpen);
  const finding = useFind((find) => find.open);
  const showingProblems = useProblems((problems) => problems.shown !== undefined);
  const importing = useView((view) => view.languageImport !== null);
  const leaving = useView((view) => view.leaving);
  const { autosave, view: viewStore } = useSession();
  const inConflict = useStore(autosave.store, ({ status }) => status.state === "conflict");
  return (
    <ReactFlowProvider>
      <div className={styles.editor}>
        <SkipLink />
        <Toolbar />
        <div className={styles.below}>
          <div
            className={styles.panels}
            data-simulating={simulating}
            inert={languagesOpen || outlineOpen || targetingOpen || lookOpen}
          >
            {palette && <Palette />}
            <main className={styles.middle} aria-label={t.canvas}>
              <Canvas />
              {showingProblems && <ProblemPopover />}
              {finding && <FindPanel />}
              {problemsOpen && <ProblemPanel />}
              {testsOpen && <TestPanel />}
              <InspectorFold />
            </main>
            <SidePanel name={inspector} size="inspectorWidth" min={240} hidden={!inspecting}>
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
          {targetingOpen && <TargetingView />}
          {lookOpen && <LookView />}
        </div>
      </div>
      <EditorCommands />
      {inConflict && <ConflictDialog />}
      {leaving && (
        <LeaveDialog
          onStay={() => viewStore.setState({ leaving: false })}
          onLeave={() => navigate({ screen: "list" })}
        />
      )}
      <NextCard />
      <Versions />
      {importing && <ImportLanguageDialog />}
      <Announcer />
    </ReactFlowProvider>
  );
}
