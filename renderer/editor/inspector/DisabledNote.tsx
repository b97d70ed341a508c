import { isDisabled } from "#shared/dialogue/isDisabled.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { passPort } from "#shared/nodes/passPort.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { portLabel } from "../portLabel.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useView } from "../session/useView.ts";
import { Note } from "./Note.tsx";

/** Says of a disabled card by which way conversations pass it. */
export function DisabledNote({ node }: { readonly node: DialogueNode }) {
  const t = useTexts(canvasTexts);
  const language = useView((view) => view.language);
  const fallback = useDialogue((dialogue) => dialogue.language);
  if (!isDisabled(node)) return null;
  const way = passPort(node);
  const port = portsOf(node).find(({ id }) => id === way);
  return <Note>{port ? t.disabledText(portLabel(port, language, fallback)) : t.disabledEndText}</Note>;
}
