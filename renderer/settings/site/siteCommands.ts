import type { Command } from "../../commands/command.ts";
import { undoCommands } from "../../commands/undoCommands.ts";
import { historyTexts } from "../../i18n/areas/historyTexts.ts";
import { settingsTexts } from "../../i18n/areas/settingsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { SiteSession } from "./siteSession.ts";

/** What can be done on the page of the site's settings. `say`: tells what was just taken back or done again. */
export function siteCommands({ store }: SiteSession, say: (text: string) => void): readonly Command[] {
  return undoCommands({
    area: "site",
    step: (direction) => {
      const name = store.getState().history[direction].at(-1)?.name;
      return name && currentTexts(settingsTexts).steps[name];
    },
    take: (direction) => {
      const step = store[direction]();
      const t = currentTexts(historyTexts);
      const said = direction === "undo" ? t.undone : t.redone;
      if (step) say(said(currentTexts(settingsTexts).steps[step.name]));
    },
    inFields: true,
    inDialog: true,
  });
}
