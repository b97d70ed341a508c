import { useReactFlow } from "@xyflow/react";
import { useEffect, useMemo } from "react";
import { commandsChanged } from "../../commands/commandsChanged.ts";
import { useCommands } from "../../commands/useCommands.ts";
import { preferencesStore } from "../../settings/preferencesStore.ts";
import { crowded } from "../layout/crowded.ts";
import { useCenter } from "../palette/useCenter.ts";
import { useSession } from "../session/useSession.ts";
import { editorCommands } from "./editorCommands.ts";

/** What of the view decides which commands can run, what they are called and which are checked. */
const seen = [
  "nodes",
  "edges",
  "languagesOpen",
  "outlineOpen",
  "targetingOpen",
  "lookOpen",
  "problemsOpen",
] as const;

/** Likewise of the simulator. */
const talked = ["open", "recorded", "trace", "phase", "visit"] as const;

/** Puts what can be done in the editor into menus and under shortcuts. */
export function EditorCommands() {
  const session = useSession();
  const flow = useReactFlow();
  const center = useCenter();
  useCommands(useMemo(() => editorCommands(session, flow, center), [session, flow, center]));
  useEffect(() => {
    const stops = [
      preferencesStore.subscribe(commandsChanged),
      session.document.subscribe((now, before) => {
        if (now.history !== before.history) commandsChanged();
      }),
      session.view.subscribe((now, before) => {
        if (seen.some((part) => now[part] !== before[part])) commandsChanged();
      }),
      session.simulator.subscribe((now, before) => {
        if (talked.some((part) => now[part] !== before[part])) commandsChanged();
      }),
      session.dropOff.subscribe((now, before) => {
        if (now.open !== before.open) commandsChanged();
      }),
      session.tests.subscribe((now, before) => {
        if (now.open !== before.open) commandsChanged();
      }),
    ];
    crowded.addEventListener("change", commandsChanged);
    return () => {
      crowded.removeEventListener("change", commandsChanged);
      for (const stop of stops) stop();
    };
  }, [session]);
  return null;
}
