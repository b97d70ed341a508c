import { languageLabel } from "../dialogues/create/languageLabel.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { languageStore } from "../i18n/languageStore.ts";
import { reportsStore } from "./reportsStore.ts";

/** Of what the report on screen is: its dialogue or every one, and page, language and source where they are chosen. */
export function filterWords(): string {
  const { view, report } = reportsStore.getState();
  const t = currentTexts(reportsTexts);
  const dialogue = report?.choices.dialogues.find(({ id }) => id === view.dialogue)?.name;
  const parts = [
    dialogue ?? t.everyDialogue,
    view.page,
    view.language && languageLabel(view.language, languageStore.getState().language),
    view.source && t.sources[view.source],
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
