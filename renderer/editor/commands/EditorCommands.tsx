import { useReactFlow } from "@xyflow/react";
import { useEffect, useMemo } from "react";
import { commandsChanged } from "../../commands/commandsChanged.ts";
import { useCommands } from "../../commands/useCommands.ts";
import { drawingCommands } from "../export/drawingCommands.ts";
import { findCommands } from "../find/findCommands.ts";
import { languageCommands } from "../languages/languageCommands.ts";
import { outlineCommands } from "../outline/outlineCommands.ts";
import { useCenter } from "../palette/useCenter.ts";
import { useSession } from "../session/useSession.ts";
import { testCommands } from "../testing/testCommands.ts";
import { tidyCommands } from "../tidy/tidyCommands.ts";
import { canvasCommands } from "./canvasCommands.ts";
import { editCommands } from "./editCommands.ts";
import { fileCommands } from "./fileCommands.ts";
import { historyCommands } from "./historyCommands.ts";
import { insertCommands } from "./insertCommands.ts";
import { onCanvas } from "./onCanvas.ts";
import { viewCommands } from "./viewCommands.ts";

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
        ...viewCommands(session, flow),
        ...onCanvas(session, insertCommands(session, center)),
        ...languageCommands(session),
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
      session.document.subscribe((now, before) => {
        if (now.history !== before.history) commandsChanged();
      }),
      session.view.subscribe((now, before) => {
        const chosen = now.nodes !== before.nodes || now.edges !== before.edges;
        if (chosen || now.languagesOpen !== before.languagesOpen || now.outlineOpen !== before.outlineOpen)
          commandsChanged();
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
