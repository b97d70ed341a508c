import { useReactFlow } from "@xyflow/react";
import { useEffect, useMemo } from "react";
import { commandsChanged } from "../../commands/commandsChanged.ts";
import { useCommands } from "../../commands/useCommands.ts";
import { preferencesStore } from "../../settings/preferencesStore.ts";
import { drawingCommands } from "../export/drawingCommands.ts";
import { findCommands } from "../find/findCommands.ts";
import { languageCommands } from "../languages/languageCommands.ts";
import { nextCommands } from "../next/nextCommands.ts";
import { outlineCommands } from "../outline/outlineCommands.ts";
import { useCenter } from "../palette/useCenter.ts";
import { useSession } from "../session/useSession.ts";
import { targetingCommands } from "../targeting/targetingCommands.ts";
import { testCommands } from "../testing/testCommands.ts";
import { tidyCommands } from "../tidy/tidyCommands.ts";
import { canvasCommands } from "./canvasCommands.ts";
import { editCommands } from "./editCommands.ts";
import { fileCommands } from "./fileCommands.ts";
import { flowCommands } from "./flowCommands.ts";
import { historyCommands } from "./historyCommands.ts";
import { insertCommands } from "./insertCommands.ts";
import { onCanvas } from "./onCanvas.ts";
import { viewCommands } from "./viewCommands.ts";

/** What of the view decides which commands can run, what they are called and which are checked. */
const seen = ["nodes", "edges", "languagesOpen", "outlineOpen", "problemsOpen"] as const;

/** Puts what can be done in the editor into menus and under shortcuts. */
export function EditorCommands() {
  const session = useSession();
  const flow = useReactFlow();
  const center = useCenter();
  useCommands(
    useMemo(
      () => [
        ...fileCommands(session),
        ...drawingCommands(session),
        ...historyCommands(session),
        ...onCanvas(session, editCommands(session, center)),
        ...onCanvas(session, canvasCommands(session, center)),
        ...onCanvas(session, flowCommands(session)),
        ...viewCommands(session, flow),
        ...onCanvas(session, nextCommands(session)),
        ...onCanvas(session, insertCommands(session, center)),
        ...languageCommands(session),
        ...targetingCommands(session),
        ...testCommands(session),
        ...onCanvas(session, tidyCommands(session)),
        ...findCommands(session),
        ...outlineCommands(session),
      ],
      [session, flow, center],
    ),
  );
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
        if (now.open !== before.open || now.recorded !== before.recorded) commandsChanged();
      }),
      session.tests.subscribe((now, before) => {
        if (now.open !== before.open) commandsChanged();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session]);
  return null;
}
