import type { ReactFlowInstance } from "@xyflow/react";
import type { Command } from "../../commands/command.ts";
import { dropOffCommands } from "../dropOff/dropOffCommands.ts";
import { drawingCommands } from "../export/drawingCommands.ts";
import { findCommands } from "../find/findCommands.ts";
import { languageCommands } from "../languages/languageCommands.ts";
import { lookCommands } from "../look/lookCommands.ts";
import { nextCommands } from "../next/nextCommands.ts";
import { outlineCommands } from "../outline/outlineCommands.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { simulatorCommands } from "../simulator/simulatorCommands.ts";
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

/** Everything that can be done in the editor. `center`: where on the canvas new things are put. */
export function editorCommands(
  session: EditorSession,
  flow: ReactFlowInstance,
  center: () => { readonly x: number; readonly y: number },
): readonly Command[] {
  return [
    ...fileCommands(session),
    ...drawingCommands(session),
    ...historyCommands(session),
    ...onCanvas(session, editCommands(session, center)),
    ...onCanvas(session, canvasCommands(session, center)),
    ...onCanvas(session, flowCommands(session)),
    ...viewCommands(session, flow),
    ...dropOffCommands(session),
    ...onCanvas(session, nextCommands(session)),
    ...onCanvas(session, insertCommands(session, center)),
    ...languageCommands(session),
    ...targetingCommands(session),
    ...lookCommands(session),
    ...testCommands(session),
    ...simulatorCommands(session),
    ...onCanvas(session, tidyCommands(session)),
    ...findCommands(session),
    ...outlineCommands(session),
  ];
}
