import { CornerDownRight, SquareDashedMousePointer } from "lucide-react";
import { portsOf } from "#shared/nodes/portsOf.ts";
import type { Command } from "../../commands/command.ts";
import { keyboardTexts } from "../../i18n/areas/keyboardTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { focusCanvas } from "../canvas/keys/focusCanvas.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Going on from the chosen card, and coming to it. */
export function nextCommands(session: EditorSession): readonly Command[] {
  const { document, view } = session;
  const chosen = () => {
    const [only, ...others] = view.getState().nodes;
    if (only === undefined || others.length > 0) return undefined;
    return document.getState().dialogue.nodes.find(({ id }) => id === only);
  };
  return [
    {
      id: "editor.next",
      label: () => currentTexts(keyboardTexts).next,
      icon: CornerDownRight,
      shortcut: "CmdOrCtrl+Enter",
      whileTyping: true,
      menu: { place: "insert", group: 0 },
      when: () => {
        const card = chosen();
        return card !== undefined && portsOf(card).length > 0;
      },
      run: () => {
        document.seal();
        view.setState({ nextOf: chosen()?.id });
      },
    },
    {
      id: "editor.toCanvas",
      label: () => currentTexts(keyboardTexts).toCanvas,
      icon: SquareDashedMousePointer,
      run: () => focusCanvas(session),
    },
  ];
}
