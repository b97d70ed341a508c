import { RotateCcw } from "lucide-react";
import { shortcutsTexts } from "../../i18n/areas/shortcutsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { preferencesStore } from "../../settings/preferencesStore.ts";
import { savePreferences } from "../../settings/savePreferences.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import type { Command } from "../command.ts";
import { formatShortcut } from "../formatShortcut.ts";
import { isMac } from "../isMac.ts";
import { shortcutsOf } from "../shortcutsOf.ts";
import { ShortcutRecorder } from "./ShortcutRecorder.tsx";
import styles from "./ShortcutSheet.module.css";

type ShortcutRowProps = {
  readonly command: Command;
  readonly changing: boolean;
  /** Which command's shortcut is being changed from now on. */
  readonly onChange: (id: string | undefined) => void;
};

/** One command and its shortcuts; choosing them asks for another. */
export function ShortcutRow({ command, changing, onChange }: ShortcutRowProps) {
  const t = useTexts(shortcutsTexts);
  const isOwn = preferencesStore(({ shortcuts }) => Object.hasOwn(shortcuts, command.id));
  const label = command.label();
  const shown = shortcutsOf(command).map((shortcut) => formatShortcut(shortcut, isMac));
  return (
    <li className={styles.row}>
      <span className={styles.label}>{label}</span>
      {changing ? (
        <ShortcutRecorder command={command} onDone={() => onChange(undefined)} />
      ) : (
        <>
          {isOwn && (
            <IconButton
              size="small"
              icon={RotateCcw}
              label={t.reset(label)}
              onClick={() => {
                const { [command.id]: _, ...shortcuts } = preferencesStore.getState().shortcuts;
                void savePreferences({ shortcuts });
              }}
            />
          )}
          <button type="button" className={styles.keys} onClick={() => onChange(command.id)}>
            <span className="visually-hidden">{t.changeOf(label)} </span>
            {shown.length === 0 ? (
              <span className={styles.noKeys}>{t.none}</span>
            ) : (
              shown.map((shortcut) => <kbd key={shortcut}>{shortcut}</kbd>)
            )}
          </button>
        </>
      )}
    </li>
  );
}
