import { useState } from "react";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { commandTexts } from "../../i18n/areas/commandTexts.ts";
import { shortcutsTexts } from "../../i18n/areas/shortcutsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { preferencesStore } from "../../settings/preferencesStore.ts";
import { savePreferences } from "../../settings/savePreferences.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { commandStore } from "../commandStore.ts";
import { fuzzyScore } from "../fuzzyScore.ts";
import { commandGroups } from "./commandGroups.ts";
import { ShortcutRow } from "./ShortcutRow.tsx";
import styles from "./ShortcutSheet.module.css";

/** Every command of the screen with its shortcut, which can be changed here. */
export function ShortcutSheet() {
  const t = useTexts(shortcutsTexts);
  const { menus } = useTexts(commandTexts);
  const commands = commandStore((state) => state.commands);
  const isChanged = preferencesStore(({ shortcuts }) => Object.keys(shortcuts).length > 0);
  const [query, setQuery] = useState("");
  const [changing, setChanging] = useState<string>();
  const fitting = [...commands.values()].filter((command) => fuzzyScore(query, command.label()) !== null);
  return (
    <Dialog
      size="large"
      title={t.sheetTitle}
      description={t.sheetText}
      onClose={closeOverlay}
      footer={
        <Button disabled={!isChanged} onClick={() => void savePreferences({ shortcuts: {} })}>
          {t.resetAll}
        </Button>
      }
    >
      <TextField
        label={t.sheetSearch}
        labelHidden
        placeholder={t.sheetSearch}
        value={query}
        onChange={setQuery}
      />
      <div className={styles.groups}>
        {commandGroups(fitting).map((group) => (
          <section key={group.place} className={styles.group}>
            <h3 className={styles.title}>{group.place === "others" ? t.others : menus[group.place]}</h3>
            <ul>
              {group.commands.map((command) => (
                <ShortcutRow
                  key={command.id}
                  command={command}
                  changing={changing === command.id}
                  onChange={setChanging}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {fitting.length === 0 && <p className={styles.none}>{t.paletteEmpty}</p>}
    </Dialog>
  );
}
