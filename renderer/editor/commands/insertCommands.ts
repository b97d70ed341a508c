import { nodeKinds } from "#shared/nodes/nodeKinds.ts";
import type { Command } from "../../commands/command.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { addCard } from "../actions/addCard.ts";
import { nodeViews } from "../nodes/nodeViews.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Adding a card of each kind, after the chosen one or near `center`. */
export function insertCommands(
  session: EditorSession,
  center: () => { readonly x: number; readonly y: number },
): readonly Command[] {
  return nodeKinds.map((kind) => ({
    id: `editor.insert.${kind}`,
    label: () => currentTexts(editorTexts).insert(currentTexts(nodesTexts).kinds[kind].name),
    icon: nodeViews[kind].icon,
    menu: { place: "insert", group: 0 },
    when: () =>
      kind !== "start" || !session.document.getState().dialogue.nodes.some((node) => node.kind === "start"),
    run: () => {
      addCard(session, kind, { near: center() });
      session.view.setState(({ writeInInspector }) => ({ writeInInspector: writeInInspector + 1 }));
    },
  }));
}
