import { flushSync } from "react-dom";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { agentsStore } from "../agentsStore.ts";
import { announce } from "../announce.ts";
import { changeSetup } from "../changeSetup.ts";
import { chooseNext } from "../chooseNext.ts";
import { withoutAgent } from "../withoutAgent.ts";

/** Removes what is open; undo brings it back, and its place in teams. */
export function removeChosen(): void {
  const { chosen } = agentsStore.getState();
  if (!chosen) return;
  const { id } = chosen;
  const others = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
    things.filter((one) => one.id !== id);
  switch (chosen.kind) {
    case "agent":
      changeSetup("removeAgent", (setup) => withoutAgent(setup, id));
      break;
    case "team":
      changeSetup("removeTeam", (setup) => ({ ...setup, teams: others(setup.teams) }));
      break;
    case "holidays":
      changeSetup("removeHolidays", (setup) => ({
        ...setup,
        holidays: others(setup.holidays),
        agents: setup.agents.map((agent) => ({
          ...agent,
          holidays: agent.holidays.filter((list) => list !== id),
        })),
      }));
  }
  flushSync(chooseNext);
  document.querySelector<HTMLElement>("[data-empty] button")?.focus();
  announce(currentTexts(agentsTexts).removed);
}
