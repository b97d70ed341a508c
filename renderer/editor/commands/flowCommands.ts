import { Workflow } from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { flowCardsOf, makeFlow } from "../../flows/makeFlow.ts";
import { flowsTexts } from "../../i18n/areas/flowsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Making flows of chosen cards. */
export function flowCommands(session: EditorSession): readonly Command[] {
  return [
    {
      id: "editor.makeFlow",
      label: () => currentTexts(flowsTexts).make,
      icon: Workflow,
      menu: { place: "edit", group: 3 },
      when: () => flowCardsOf(session).size > 0,
      run: () => void makeFlow(session),
    },
  ];
}
