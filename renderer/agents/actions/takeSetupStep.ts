import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { historyTexts } from "../../i18n/areas/historyTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { agentsStore } from "../agentsStore.ts";
import { announce } from "../announce.ts";
import { chooseNext } from "../chooseNext.ts";

/** Takes the last step back, or does it again, and says so. */
export function takeSetupStep(direction: "undo" | "redo"): void {
  const step = agentsStore.getState().session?.store[direction]();
  if (!step) return;
  chooseNext();
  const t = currentTexts(historyTexts);
  const said = direction === "undo" ? t.undone : t.redone;
  announce(said(currentTexts(agentsTexts).steps[step.name]));
}
