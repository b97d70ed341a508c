import { CalendarOff, Copy, Plus, Trash2, UsersRound } from "lucide-react";
import { setupLimits } from "#shared/scheduling/setup/setupLimits.ts";
import { searchCommand } from "../app/searchCommand.ts";
import { toListCommand } from "../app/toListCommand.ts";
import type { Command } from "../commands/command.ts";
import { undoCommands } from "../commands/undoCommands.ts";
import { agentsTexts } from "../i18n/areas/agentsTexts.ts";
import { teamsTexts } from "../i18n/areas/teamsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { createAgent } from "./actions/createAgent.ts";
import { createHolidays } from "./actions/createHolidays.ts";
import { createTeam } from "./actions/createTeam.ts";
import { duplicateAgent } from "./actions/duplicateAgent.ts";
import { removeChosen } from "./actions/removeChosen.ts";
import { takeSetupStep } from "./actions/takeSetupStep.ts";
import { agentsStore } from "./agentsStore.ts";
import { agentsSearchId } from "./list/agentsSearchId.ts";
import { isLong } from "./list/isLong.ts";
import { setupNow } from "./setupNow.ts";

const t = () => currentTexts(agentsTexts);
const canAdd = (what: "agents" | "teams" | "holidays") =>
  agentsStore.getState().session !== undefined && setupNow()[what].length < setupLimits[what];

/** What can be done on the screen of agents. */
export const agentsCommands: readonly Command[] = [
  toListCommand("agents.back", () => t().back),
  ...undoCommands({
    area: "agents",
    step: (direction) => {
      const name = agentsStore.getState().session?.store.getState().history[direction].at(-1)?.name;
      return name && t().steps[name];
    },
    take: takeSetupStep,
    inFields: true,
  }),
  searchCommand({
    id: "agents.find",
    label: () => t().find,
    field: agentsSearchId,
    when: () => agentsStore.getState().session !== undefined && isLong(setupNow()),
  }),
  {
    id: "agents.new",
    label: () => t().newAgent,
    icon: Plus,
    menu: { place: "file", group: 1 },
    when: () => canAdd("agents"),
    run: createAgent,
  },
  {
    id: "agents.newTeam",
    label: () => currentTexts(teamsTexts).newTeam,
    icon: UsersRound,
    menu: { place: "file", group: 1 },
    when: () => canAdd("teams"),
    run: createTeam,
  },
  {
    id: "agents.newHolidays",
    label: () => t().newHolidays,
    icon: CalendarOff,
    menu: { place: "file", group: 1 },
    when: () => canAdd("holidays"),
    run: createHolidays,
  },
  {
    id: "agents.duplicate",
    label: () => t().duplicate,
    icon: Copy,
    shortcut: "CmdOrCtrl+D",
    menu: { place: "edit", group: 3 },
    when: () => canAdd("agents") && agentsStore.getState().chosen?.kind === "agent",
    run: () => {
      const { chosen } = agentsStore.getState();
      if (chosen) duplicateAgent(chosen.id);
    },
  },
  {
    id: "agents.remove",
    label: () => t().remove,
    icon: Trash2,
    menu: { place: "edit", group: 3 },
    when: () => agentsStore.getState().chosen !== undefined,
    run: removeChosen,
  },
];
