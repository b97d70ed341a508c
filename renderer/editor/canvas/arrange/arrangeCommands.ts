import {
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
} from "lucide-react";
import type { Command } from "../../../commands/command.ts";
import { arrangeTexts } from "../../../i18n/areas/arrangeTexts.ts";
import { currentTexts } from "../../../i18n/currentTexts.ts";
import { moveNodes } from "../../document/operations/moveNodes.ts";
import type { EditorSession } from "../../session/editorSession.ts";
import { movesOf } from "../scene/movesOf.ts";
import { emptyScene, sceneOf } from "../scene/scene.ts";
import { type Arrangement, arrangeCards, arrangements } from "./arrangeCards.ts";

const icons = {
  alignLeft: AlignStartVertical,
  alignTop: AlignStartHorizontal,
  distributeAcross: AlignHorizontalDistributeCenter,
  distributeDown: AlignVerticalDistributeCenter,
} as const;

/** Aligning and distributing the chosen cards, each in one step. */
export function arrangeCommands(session: EditorSession): readonly Command[] {
  const { view } = session;
  return arrangements.map((how) => ({
    id: `editor.${how}`,
    label: () => currentTexts(arrangeTexts)[how],
    icon: icons[how],
    when: () => view.getState().nodes.size >= (how.startsWith("align") ? 2 : 3),
    run: () => arrange(session, how),
  }));
}

function arrange({ document, view }: EditorSession, how: Arrangement): void {
  const { nodes, language } = view.getState();
  const { dialogue } = document.getState();
  const scene = sceneOf(dialogue, language, emptyScene);
  const chosen = [...scene.cards.values()].filter(({ id }) => nodes.has(id));
  const moves = movesOf(scene, dialogue, arrangeCards(chosen, how));
  document.apply("moveCards", (draft) => moveNodes(draft, moves));
  view.announce(currentTexts(arrangeTexts).arranged(chosen.length));
}
