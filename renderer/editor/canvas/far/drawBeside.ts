import { boxOfNote } from "../scene/boxOfNote.ts";
import type { Scene } from "../scene/scene.ts";
import type { FarMarks } from "./drawFar.ts";
import type { FarColors } from "./farColors.ts";
import { wrapWords } from "./wrapWords.ts";

/** Below this many pixels a note has no room for words, a frame none for its name. */
const narrowest = 30;
const lineHeight = 12;
const letterWidth = 5.4;

/** Draws what lies below the cards from afar: frames with their names, notes with their words. */
export function drawBeside(
  context: CanvasRenderingContext2D,
  { frames, notes }: Scene,
  zoom: number,
  { selected }: Pick<FarMarks, "selected">,
  colors: FarColors,
): void {
  context.font = `${10 / zoom}px ${colors.font}`;
  context.textBaseline = "top";
  context.lineWidth = 1 / zoom;
  for (const { group, box } of frames) {
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    context.globalAlpha = 0.12;
    context.fillStyle = colors.kinds.group;
    context.fillRect(box.left, box.top, width, height);
    context.globalAlpha = 1;
    context.strokeStyle = selected.has(group.id) ? colors.accent : colors.border;
    context.strokeRect(box.left, box.top, width, height);
    const [name] = wrapWords(group.name, Math.floor((width * zoom - 8) / letterWidth), 1);
    context.fillStyle = colors.text;
    if (name !== undefined && width * zoom >= narrowest)
      context.fillText(name, box.left + 4 / zoom, box.top + 3 / zoom);
  }
  for (const note of notes) {
    const box = boxOfNote(note);
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    context.fillStyle = colors.notes[note.color];
    context.fillRect(box.left, box.top, width, height);
    context.strokeStyle = selected.has(note.id) ? colors.accent : colors.border;
    context.strokeRect(box.left, box.top, width, height);
    if (width * zoom < narrowest) continue;
    context.fillStyle = colors.text;
    const most = Math.floor((height * zoom - 6) / lineHeight);
    const lines = wrapWords(note.text, Math.floor((width * zoom - 8) / letterWidth), most);
    for (const [index, line] of lines.entries())
      context.fillText(line, box.left + 4 / zoom, box.top + (4 + index * lineHeight) / zoom);
  }
}
