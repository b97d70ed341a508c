import { FileImage, Image, Workflow } from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { drawingTexts } from "../../i18n/areas/drawingTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Taking a drawing of the dialogue out of the studio. */
export function drawingCommands(session: EditorSession): readonly Command[] {
  const t = () => currentTexts(drawingTexts);
  const draw = async (form: "mermaid" | "svg" | "png") =>
    (await import("./exportDrawing.ts")).exportDrawing(session, form);
  const menu = { place: "file", group: 4 } as const;
  return [
    {
      id: "editor.exportMermaid",
      label: () => t().mermaid,
      icon: Workflow,
      menu,
      run: () => void draw("mermaid"),
    },
    {
      id: "editor.exportSvg",
      label: () => t().svg,
      icon: FileImage,
      menu,
      run: () => void draw("svg"),
    },
    {
      id: "editor.exportPng",
      label: () => t().png,
      icon: Image,
      menu,
      run: () => void draw("png"),
    },
  ];
}
