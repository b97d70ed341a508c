import { useMemo, useState } from "react";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { shortcutsTexts } from "../../i18n/areas/shortcutsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ChoiceDialog } from "../../ui/ChoiceDialog.tsx";
import { commandStore } from "../commandStore.ts";
import { formatShortcut } from "../formatShortcut.ts";
import { isMac } from "../isMac.ts";
import { runCommand } from "../runCommand.ts";
import { shortcutsOf } from "../shortcutsOf.ts";
import { rankCommands } from "./rankCommands.ts";

/** Every command by its name. */
export function CommandPalette() {
  const t = useTexts(shortcutsTexts);
  const commands = commandStore((state) => state.commands);
  const [query, setQuery] = useState("");
  const found = useMemo(
    () =>
      rankCommands(
        [...commands.values()].filter(({ id }) => id !== "app.palette"),
        query,
      ).map(({ command, label, ready }) => {
        const [shortcut] = shortcutsOf(command);
        return {
          id: command.id,
          label,
          icon: command.icon,
          note: ready ? undefined : t.notNow,
          keys: shortcut === undefined ? undefined : formatShortcut(shortcut, isMac),
          disabled: !ready,
        };
      }),
    [commands, query, t],
  );
  return (
    <ChoiceDialog
      title={t.paletteTitle}
      search={t.paletteSearch}
      query={query}
      onQuery={setQuery}
      choices={found}
      onChoose={(id) => {
        closeOverlay();
        // once the focus is back where it was, which many commands act upon
        requestAnimationFrame(() => runCommand(id));
      }}
      onClose={closeOverlay}
      none={t.paletteEmpty}
      count={t.found}
    />
  );
}
