import { type KeyboardEvent, useState } from "react";
import { shortcutsTexts } from "../../i18n/areas/shortcutsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { changeShortcut } from "../changeShortcut.ts";
import type { Command } from "../command.ts";
import { commandStore } from "../commandStore.ts";
import { conflictOf } from "../conflictOf.ts";
import { formatShortcut } from "../formatShortcut.ts";
import { isMac } from "../isMac.ts";
import { isReserved } from "../isReserved.ts";
import { strokeShortcut } from "../strokeShortcut.ts";
import styles from "./ShortcutSheet.module.css";

type ShortcutRecorderProps = { readonly command: Command; readonly onDone: () => void };

/** Waits for the new keys. One that another command has is told, and only taken from it when that is wanted. */
export function ShortcutRecorder({ command, onDone }: ShortcutRecorderProps) {
  const t = useTexts(shortcutsTexts);
  const [refused, setRefused] = useState<string>();
  const [wanted, setWanted] = useState<{ readonly shortcut: string; readonly owner: Command }>();

  function keep(shortcut: string): void {
    changeShortcut(command.id, shortcut);
    onDone();
  }

  function ask(shortcut: string): void {
    setRefused(isReserved(shortcut) ? shortcut : undefined);
    if (isReserved(shortcut)) return;
    const owner = conflictOf(commandStore.getState().commands.values(), command.id, shortcut);
    if (owner) setWanted({ shortcut, owner });
    else keep(shortcut);
  }

  function press(event: KeyboardEvent): void {
    if (event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    const shortcut = strokeShortcut(event, isMac);
    if (event.key === "Escape") onDone();
    else if (shortcut === "Backspace") keep("");
    else if (shortcut !== undefined) ask(shortcut);
  }

  if (wanted)
    return (
      <span className={styles.conflict} role="alert">
        {t.taken(formatShortcut(wanted.shortcut, isMac), wanted.owner.label())}
        <Button look="primary" onClick={() => keep(wanted.shortcut)}>
          {t.take}
        </Button>
        <Button ref={(button) => button?.focus()} onClick={onDone}>
          {t.leave}
        </Button>
      </span>
    );
  return (
    <button
      type="button"
      ref={(button) => button?.focus()}
      className={styles.recorder}
      aria-label={`${t.press} ${t.pressHelp}`}
      data-tooltip={t.pressHelp}
      onKeyDown={press}
      onBlur={onDone}
    >
      {refused === undefined ? t.press : t.reserved(formatShortcut(refused, isMac))}
      <span role="alert" className="visually-hidden">
        {refused !== undefined && t.reserved(formatShortcut(refused, isMac))}
      </span>
    </button>
  );
}
