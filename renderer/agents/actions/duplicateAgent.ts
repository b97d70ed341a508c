import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { changeSetup } from "../changeSetup.ts";
import { setupNow } from "../setupNow.ts";
import { openNew } from "./openNew.ts";

/** Adds another agent with the same hours, kind of meeting and holidays; who he is and his calendars are his own. */
export function duplicateAgent(id: string): void {
  const agent = setupNow().agents.find((one) => one.id === id);
  if (!agent) return;
  const { photo: _, ...rest } = agent;
  const copy = {
    ...rest,
    id: crypto.randomUUID(),
    name: currentTexts(agentsTexts).copyOf(agent.name).slice(0, 200),
    email: "",
    looksAt: [],
    writesTo: null,
    link: agent.link.kind === "url" ? { kind: "none" as const } : agent.link,
    schedulingLink: "",
  };
  changeSetup("duplicateAgent", (setup) => ({
    ...setup,
    agents: setup.agents.flatMap((one) => (one.id === id ? [one, copy] : [one])),
  }));
  openNew({ kind: "agent", id: copy.id });
}
