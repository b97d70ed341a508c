import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { extractFlow } from "#shared/dialogue/flows/extractFlow.ts";
import type { FlowRefusal } from "#shared/dialogue/flows/flowParts.ts";
import { showError } from "../app/showError.ts";
import { openDialogue } from "../dialogues/actions/openDialogue.ts";
import { idMaker } from "../editor/actions/idMaker.ts";
import { cardLayout } from "../editor/canvas/cardLayout.ts";
import { cardTitle } from "../editor/cardTitle.ts";
import { expandGroups } from "../editor/document/operations/expandGroups.ts";
import type { EditorSession } from "../editor/session/editorSession.ts";
import { openSession } from "../editor/session/openSession.ts";
import { flowsTexts } from "../i18n/areas/flowsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { languageStore } from "../i18n/languageStore.ts";
import { call } from "../ipc/call.ts";
import { showToast } from "../ui/toast/showToast.ts";
import { dropFlow } from "./dropFlow.ts";
import { loadFlows } from "./loadFlows.ts";

/** The chosen cards that a flow can be made of, with the notes among them; empty: none. */
export function flowCardsOf({ document, view }: EditorSession): ReadonlySet<string> {
  const { dialogue } = document.getState();
  const ids = expandGroups(dialogue, view.getState().nodes);
  const some = dialogue.nodes.some(({ id, kind }) => ids.has(id) && kind !== "end" && kind !== "start");
  return some ? ids : new Set();
}

/**
 * Turns the chosen cards into a flow of its own and puts a card that calls it in their place, as one step; or says why
 * that cannot be. Undo brings the cards back, and the flow stays.
 */
export async function makeFlow(session: EditorSession): Promise<void> {
  const { document, view } = session;
  const { dialogue } = document.getState();
  const t = currentTexts(flowsTexts);
  const flow = { id: crypto.randomUUID(), name: nameFor(session) || t.untitled };
  const made = extractFlow(dialogue, flowCardsOf(session), { flow, idFor: idMaker(dialogue) });
  if (!made.ok) return tellWhyNot(dialogue, made.refusal);
  const added = await call("flows:add", { flow: made.flow });
  if (!added.ok) return showError(added.error);
  await loadFlows();
  if (document.getState().dialogue !== dialogue || openSession.getState().session !== session) {
    await dropFlow(flow.id);
    showToast({ text: t.cannotMake, detail: t.changedMeanwhile, kind: "error" });
    return;
  }
  document.apply("makeFlow", (draft) => {
    Object.assign(draft, made.rest);
  });
  view.select([made.card]);
  const open = { label: t.open, run: () => void openDialogue(flow.id) };
  showToast({ text: t.made(flow.name), detail: t.madeText, action: open });
}

/** What the flow is called: as the chosen group, else as its first card says. */
function nameFor({ document, view }: EditorSession): string {
  const { dialogue } = document.getState();
  const { nodes, language } = view.getState();
  const group = dialogue.groups.find(({ id }) => nodes.size === 1 && nodes.has(id));
  if (group?.name) return group.name;
  const ids = expandGroups(dialogue, nodes);
  for (const node of dialogue.nodes) {
    if (!ids.has(node.id)) continue;
    const { preview = [] } = cardLayout(node, language, dialogue.language).content;
    const words = preview.map((segment) => ("text" in segment ? segment.text : segment.token)).join("");
    if (words !== "") return words.length > 60 ? `${words.slice(0, 59)}…` : words;
  }
  return "";
}

function tellWhyNot({ nodes, language }: Dialogue, { reason, cards }: FlowRefusal): void {
  const t = currentTexts(flowsTexts);
  if (reason === "none") return;
  const titles = cards.flatMap((id) => {
    const node = nodes.find((other) => other.id === id);
    return node ? [`“${cardTitle(node, language, language)}”`] : [];
  });
  const list = new Intl.ListFormat(languageStore.getState().language).format(titles.slice(0, 3));
  const named = titles.length > 3 ? t.andMore(list, titles.length - 3) : list;
  showToast({ text: t.cannotMake, detail: t.cannotMakeReasons[reason](named) });
}
