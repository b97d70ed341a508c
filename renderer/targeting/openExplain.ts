import { appStore } from "../app/appStore.ts";
import { exampleAddress } from "../editor/simulator/exampleAddress.ts";
import { testedPages } from "../editor/targeting/testedPages.ts";
import { openDialogue } from "./openDialogue.ts";
import { visitDraft } from "./visitDraft.ts";

/**
 * Opens the explanation of a visit. Until a page was named, it is the first of those that patterns were tried on, or one that the open
 * dialogue is shown on.
 */
export function openExplain(): void {
  const { url, json } = visitDraft.getState();
  const dialogue = openDialogue();
  if (dialogue && json === undefined && url === visitDraft.getInitialState().url) {
    const tried = testedPages
      .getState()
      .text.split("\n")
      .find((line) => URL.canParse(line));
    visitDraft.setState({ url: tried?.trim() ?? exampleAddress(dialogue.targeting.pages.include[0]) });
  }
  appStore.setState({ overlay: { kind: "explain" } });
}
