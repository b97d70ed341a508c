import type { Input } from "#shared/ipc/contract.ts";
import { showError } from "../../app/showError.ts";
import { revealFile } from "../../dialogues/transfer/revealFile.ts";
import { drawingTexts } from "../../i18n/areas/drawingTexts.ts";
import { transferTexts } from "../../i18n/areas/transferTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { drawDialogue } from "./drawDialogue.ts";
import { drawingFont } from "./drawingFont.ts";
import { mermaidOf } from "./mermaidOf.ts";
import { rasterise } from "./rasterise.ts";
import { shownColors } from "./shownColors.ts";

type Drawing = Input<"drawing:save">["drawing"];

/** Draws the dialogue as it stands on the canvas, in the language and the colours shown, and writes it where the user says. */
export async function exportDrawing(
  { document, view }: EditorSession,
  form: "mermaid" | "svg" | "png",
): Promise<void> {
  const { dialogue } = document.getState();
  const { language } = view.getState();
  const t = currentTexts(drawingTexts);
  let drawing: Drawing;
  if (form === "mermaid") drawing = { form, content: mermaidOf(dialogue, language) };
  else {
    const svg = drawDialogue(dialogue, language, { colors: shownColors(), ...(await drawingFont()) });
    const bytes = form === "png" ? await rasterise(svg) : undefined;
    if (form === "png" && bytes === undefined) {
      showToast({ text: t.failed, detail: t.failedText, kind: "error" });
      return;
    }
    drawing = bytes === undefined ? { form: "svg", content: svg.source } : { form: "png", content: bytes };
  }
  const saved = await call("drawing:save", { name: dialogue.name, drawing });
  if (!saved.ok) return showError(saved.error);
  if (saved.value === null) return;
  const { path } = saved.value;
  showToast({
    text: t.done,
    detail: path,
    action: { label: currentTexts(transferTexts).reveal, run: () => void revealFile(path) },
  });
}
