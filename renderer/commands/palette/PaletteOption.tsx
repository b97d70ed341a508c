import { shortcutsTexts } from "../../i18n/areas/shortcutsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { formatShortcut } from "../formatShortcut.ts";
import { isMac } from "../isMac.ts";
import { shortcutsOf } from "../shortcutsOf.ts";
import styles from "./CommandPalette.module.css";
import type { RankedCommand } from "./rankCommands.ts";

type PaletteOptionProps = {
  readonly entry: RankedCommand;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
};

/** One line of the palette. The focus stays in the field; the keyboard is the field's. */
export function PaletteOption({ entry, active, onPoint, onChoose }: PaletteOptionProps) {
  const t = useTexts(shortcutsTexts);
  const { command, label, ready } = entry;
  const [shortcut] = shortcutsOf(command);
  const { icon: Icon } = command;
  return (
    <button
      type="button"
      id={`command-${command.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={!ready}
      className={styles.option}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles.icon}>{Icon && <Icon size={15} aria-hidden />}</span>
      <span className={styles.label}>{label}</span>
      {!ready && <span className={styles.notNow}>{t.notNow}</span>}
      {shortcut !== undefined && <kbd className={styles.keys}>{formatShortcut(shortcut, isMac)}</kbd>}
    </button>
  );
}
