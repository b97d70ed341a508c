import { lazy, Suspense, useEffect, useState } from "react";
import { ListScreen } from "../dialogues/ListScreen.tsx";
import { appStore } from "./appStore.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { loadEditor } from "./loadEditor.ts";
import { Opening } from "./Opening.tsx";
import { useRoute } from "./useRoute.ts";

const EditorScreen = lazy(() => loadEditor().then(({ EditorScreen }) => ({ default: EditorScreen })));
const SettingsDialog = lazy(() =>
  import("../settings/SettingsDialog.tsx").then(({ SettingsDialog }) => ({ default: SettingsDialog })),
);
const ToastRegion = lazy(() =>
  import("../ui/toast/ToastRegion.tsx").then(({ ToastRegion }) => ({ default: ToastRegion })),
);
const TooltipLayer = lazy(() =>
  import("../ui/tooltip/TooltipLayer.tsx").then(({ TooltipLayer }) => ({ default: TooltipLayer })),
);

/** The window: one screen, and what lies over it. */
export function App() {
  return (
    <>
      <ErrorBoundary>
        <Screen />
      </ErrorBoundary>
      <Overlays />
    </>
  );
}

function Screen() {
  const route = useRoute();
  if (route.screen === "list") return <ListScreen />;
  return (
    <Suspense fallback={<Opening />}>
      <EditorScreen key={route.id} id={route.id} />
    </Suspense>
  );
}

/** Nobody needs these at the first paint, so they are loaded when the window has come to rest. */
function Overlays() {
  const settings = appStore((state) => state.settings);
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const handle = requestIdleCallback(() => setRested(true), { timeout: 1_000 });
    return () => cancelIdleCallback(handle);
  }, []);
  useEffect(() => {
    if (rested) void loadEditor();
  }, [rested]);
  return (
    <Suspense fallback={null}>
      {rested && <ToastRegion />}
      {rested && <TooltipLayer />}
      {settings && <SettingsDialog page={settings} />}
    </Suspense>
  );
}
