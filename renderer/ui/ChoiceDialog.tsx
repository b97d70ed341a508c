import { Dialog } from "@base-ui/react/dialog";
import { Search } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { suspendShortcuts } from "../commands/suspendShortcuts.ts";
import styles from "./ChoiceDialog.module.css";
import { ChoiceLine } from "./ChoiceLine.tsx";
import type { Choice } from "./choice.ts";
import dialog from "./Dialog.module.css";

type ChoiceDialogProps = {
  readonly title: string;
  /** What the field is called, and says while it is empty. */
  readonly search: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Those that fit the query, best first. */
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
  /** Said when nothing fits. */
  readonly none: string;
  /** How many fit, for those who do not see them. */
  readonly count: (count: number) => string;
  /** Between the field and the list. */
  readonly children?: ReactNode;
};

/** One of many by its name: type, choose with the arrows, Enter. */
export function ChoiceDialog(props: ChoiceDialogProps) {
  const { title, search, query, onQuery, choices, onChoose, onClose, none, count, children } = props;
  const id = useId();
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  useEffect(suspendShortcuts, []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const lineId = (choice: Choice) => `${id}-${choice.id}`;
  const chosen = choices[active];

  function choose(choice: Choice | undefined): void {
    if (choice && choice.disabled !== true) onChoose(choice.id);
  }

  function press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (event.key === "Enter" && !event.nativeEvent.isComposing) choose(chosen);
    else if (step !== undefined) setActive(Math.max(0, Math.min(choices.length - 1, active + step)));
    else return;
    event.preventDefault();
  }

  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.backdrop} />
        <Dialog.Popup className={styles.popup} aria-label={title}>
          <div className={styles.search}>
            <Search size={16} aria-hidden />
            <input
              role="combobox"
              aria-label={search}
              aria-expanded
              aria-controls={id}
              aria-activedescendant={chosen && lineId(chosen)}
              placeholder={search}
              autoComplete="off"
              spellCheck={false}
              value={query}
              onChange={(event) => {
                onQuery(event.target.value);
                setActive(0);
              }}
              onKeyDown={press}
            />
          </div>
          {children}
          <div ref={list} id={id} role="listbox" aria-label={title} className={styles.list}>
            {choices.map((choice, index) => (
              <ChoiceLine
                key={choice.id}
                id={lineId(choice)}
                choice={choice}
                active={index === active}
                onPoint={() => setActive(index)}
                onChoose={() => choose(choice)}
              />
            ))}
          </div>
          {choices.length === 0 && <p className={styles.none}>{none}</p>}
          <div role="status" className="visually-hidden">
            {query !== "" && count(choices.length)}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
