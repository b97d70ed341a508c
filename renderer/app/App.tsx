import { CSPProvider } from "@base-ui/react/csp-provider";
import { useEffect, useState } from "react";
import { ListScreen } from "../dialogues/ListScreen.tsx";
import { lazyPart } from "../ui/lazyPart.tsx";
import { appStore } from "./appStore.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { loadEditor } from "./loadEditor.ts";
import { Opening } from "./Opening.tsx";
import { useRoute } from "./useRoute.ts";

const EditorScreen = lazyPart(loadEditor, "EditorScreen", Opening);
const ReportsScreen = lazyPart(() => import("../reports/ReportsScreen.tsx"), "ReportsScreen");
const PeopleScreen = lazyPart(() => import("../people/PeopleScreen.tsx"), "PeopleScreen");
const AgentsScreen = lazyPart(() => import("../agents/AgentsScreen.tsx"), "AgentsScreen");
const MeetingsScreen = lazyPart(() => import("../meetings/MeetingsScreen.tsx"), "MeetingsScreen");
const ThemesScreen = lazyPart(() => import("../themes/list/ThemesScreen.tsx"), "ThemesScreen");
const ThemeScreen = lazyPart(() => import("../themes/editor/ThemeScreen.tsx"), "ThemeScreen");
const Overlays = lazyPart(() => import("./Overlays.tsx"), "Overlays");

/** The window: one screen, and what lies over it. */
export function App() {
  const rested = useRested();
  const wanted = appStore(({ overlay }) => overlay !== undefined);
  return (
    // The page's policy allows no style elements; base.css has what they would say.
    <CSPProvider disableStyleElements>
      <ErrorBoundary>
        <Screen />
      </ErrorBoundary>
      {(rested || wanted) && <Overlays />}
    </CSPProvider>
  );
}

function Screen() {
  const route = useRoute();
  if (route.screen === "list") return <ListScreen />;
  if (route.screen === "reports") return <ReportsScreen />;
  if (route.screen === "people") return <PeopleScreen />;
  if (route.screen === "agents") return <AgentsScreen />;
  if (route.screen === "meetings") return <MeetingsScreen />;
  if (route.screen === "themes") return <ThemesScreen />;
  if (route.screen === "theme") return <ThemeScreen key={route.id} id={route.id} />;
  return <EditorScreen key={route.id} id={route.id} />;
}

/** Milliseconds after the first drawing in which the screen itself may still be painted. */
const settling = 400;

/** Whether the window has been drawn and come to rest, so that what nobody needs at first can be loaded. */
function useRested(): boolean {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), settling);
    return () => clearTimeout(timer);
  }, []);
  return rested;
}
