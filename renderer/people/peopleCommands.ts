import { CirclePlay, Filter, UserX } from "lucide-react";
import { searchCommand } from "../app/searchCommand.ts";
import { toListCommand } from "../app/toListCommand.ts";
import type { Command } from "../commands/command.ts";
import { undoCommands } from "../commands/undoCommands.ts";
import { peopleTexts } from "../i18n/areas/peopleTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { forgetActive } from "./person/forgetActive.ts";
import { simulateActive } from "./person/simulateActive.ts";
import { activePerson } from "./view/activePerson.ts";
import { peopleHistory } from "./view/peopleHistory.ts";
import { peopleSearchId } from "./view/peopleSearchId.ts";
import { peopleStore } from "./view/peopleStore.ts";
import { takeStep } from "./view/takeStep.ts";
import { toggleFilter } from "./view/toggleFilter.ts";

const t = () => currentTexts(peopleTexts);

/** What can be done on the screen of people. */
export const peopleCommands: readonly Command[] = [
  toListCommand("people.back", () => t().back),
  ...undoCommands({
    area: "people",
    step: (direction) => {
      const step = peopleHistory.getState()[direction === "undo" ? "done" : "undone"].at(-1);
      return step && t().steps[step.kind];
    },
    take: takeStep,
    inFields: true,
  }),
  searchCommand({ id: "people.find", label: () => t().find, field: peopleSearchId }),
  {
    id: "people.filter",
    label: () => t().filter,
    icon: Filter,
    shortcut: "CmdOrCtrl+Alt+F",
    whileTyping: true,
    menu: { place: "view", group: 1 },
    run: toggleFilter,
  },
  {
    id: "people.simulate",
    label: () => t().simulate,
    icon: CirclePlay,
    shortcut: "CmdOrCtrl+Enter",
    menu: { place: "edit", group: 2 },
    when: () => peopleStore.getState().opened !== undefined || activePerson() !== undefined,
    run: () => void simulateActive(),
  },
  {
    id: "people.forget",
    label: () => t().forget,
    icon: UserX,
    shortcut: "Delete",
    alternatives: ["CmdOrCtrl+Backspace"],
    menu: { place: "edit", group: 3 },
    when: () => peopleStore.getState().opened !== undefined || activePerson() !== undefined,
    run: () => void forgetActive(),
  },
];
