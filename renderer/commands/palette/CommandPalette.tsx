import { Dialog } from "@base-ui/react/dialog";
import { Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { shortcutsTexts } from "../../i18n/areas/shortcutsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import dialog from "../../ui/Dialog.module.css";
import { commandStore } from "../commandStore.ts";
import { runCommand } from "../runCommand.ts";
import { suspendShortcuts } from "../suspendShortcuts.ts";
import styles from "./CommandPalette.module.css";
import { PaletteOption } from "./PaletteOption.tsx";
import { rankCommands } from "./rankCommands.ts";

/** Every command by its name: type, choose with the arrows, Enter. */
export function CommandPalette() {
  const t = useTexts(shortcutsTexts);
  const commands = commandStore((state) => state.commands);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  useEffect(suspendShortcuts, []);
  const found = useMemo(
    () =>
      rankCommands(
        [...commands.values()].filter(({ id }) => id !== "app.palette"),
        query,
      ),
    [commands, query],
  );
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);

  function choose(index: number): void {
    const entry = found[index];
    if (!entry?.ready) return;
    closeOverlay();
    // once the focus is back where it was, which many commands act upon
    requestAnimationFrame(() => runCommand(entry.command.id));
  }

  function press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (event.key === "Enter" && !event.nativeEvent.isComposing) choose(active);
    else if (step !== undefined) setActive(Math.max(0, Math.min(found.length - 1, active + step)));
    else return;
    event.preventDefault();
  }

  return (
    <Dialog.Root open onOpenChange={(open) => !open && closeOverlay()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.backdrop} />
        <Dialog.Popup className={styles.popup} aria-label={t.paletteTitle}>
          <div className={styles.search}>
            <Search size={16} aria-hidden />
            <input
              role="combobox"
              aria-label={t.paletteSearch}
              aria-expanded
              aria-controls="command-palette"
              aria-activedescendant={found[active] && `command-${found[active].command.id}`}
              placeholder={t.paletteSearch}
              autoComplete="off"
              spellCheck={false}
              value={query}
              onChange={(event) => {
                setQuery(event.target.value);
                setActive(0);
              }}
              onKeyDown={press}
            />
          </div>
          <div
            ref={list}
            id="command-palette"
            role="listbox"
            aria-label={t.paletteTitle}
            className={styles.list}
          >
            {found.map((entry, index) => (
              <PaletteOption
                key={entry.command.id}
                entry={entry}
                active={index === active}
                onPoint={() => setActive(index)}
                onChoose={() => choose(index)}
              />
            ))}
          </div>
          {found.length === 0 && <p className={styles.none}>{t.paletteEmpty}</p>}
          <div role="status" className="visually-hidden">
            {query !== "" && t.found(found.length)}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
