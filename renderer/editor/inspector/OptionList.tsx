import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import type { Text } from "#shared/dialogue/text.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { keyboardTexts } from "../../i18n/areas/keyboardTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useSession } from "../session/useSession.ts";
import { DragGrip } from "./DragGrip.tsx";
import styles from "./OptionList.module.css";
import { Section } from "./Section.tsx";
import { TextLine } from "./TextLine.tsx";

/** An answer of a question, or an option of a list. */
export type Option = {
  readonly id: string;
  readonly label: Text;
  readonly value?: string | number | boolean | undefined;
};

/** What can be done to a list of options; each is one step of the history. */
export type OptionActions = {
  readonly add: () => void;
  readonly change: (index: number, change: { label?: Text; value?: string }) => void;
  readonly remove: (index: number) => void;
  readonly move: (index: number, to: number) => void;
};

type OptionListProps = {
  readonly title: string;
  readonly addLabel: string;
  readonly itemLabel: (number: number) => string;
  readonly options: readonly Option[];
  readonly actions: OptionActions;
};

/** An option on its way to another place in the list. */
type Dragged = { readonly from: number; readonly to: number };

/** Whether the dragged option would come above or below this one. */
function dropEdge(dragged: Dragged | undefined, index: number): "above" | "below" | undefined {
  if (!dragged || dragged.from === dragged.to || dragged.to !== index) return undefined;
  return dragged.to < dragged.from ? "above" : "below";
}

/** Answers or options: their labels, the values stored for them, their order. */
export function OptionList({ title, addLabel, itemLabel, options, actions }: OptionListProps) {
  const t = useTexts(inspectorTexts);
  const { document, view } = useSession();
  const { answerMoved } = useTexts(keyboardTexts);
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<Dragged>();

  function focusItem(index: number): void {
    requestAnimationFrame(() => list.current?.children[index]?.querySelector("input")?.focus());
  }

  /** Moves an option, says where it is now, and keeps the focus in its row. */
  function moveTo(index: number, to: number): void {
    if (to < 0 || to >= options.length) return;
    const { activeElement: before } = globalThis.document;
    actions.move(index, to);
    view.announce(answerMoved(itemLabel(index + 1), to + 1, options.length));
    requestAnimationFrame(() => {
      const row = list.current?.children[to];
      const isHere = before instanceof HTMLElement && row?.contains(before) && !before.matches(":disabled");
      (isHere ? before : row?.querySelector("input"))?.focus();
    });
  }

  /** In a row Alt and an arrow move it; Enter in a field goes on to the next answer, or makes one. */
  function pressKey(event: KeyboardEvent, index: number): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const inField = event.target instanceof HTMLInputElement;
    if (event.altKey && step !== undefined) moveTo(index, index + step);
    else if (
      event.key === "Enter" &&
      inField &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.nativeEvent.isComposing
    ) {
      if (index === options.length - 1) actions.add();
      focusItem(index + 1);
    } else return;
    event.preventDefault();
  }

  return (
    <Section title={title}>
      <ol ref={list} className={styles.list}>
        {options.map((option, index) => (
          <li
            key={option.id}
            className={styles.item}
            data-dragged={dragged?.from === index}
            data-drop={dropEdge(dragged, index)}
            onKeyDown={(event) => pressKey(event, index)}
          >
            <TextLine
              label={itemLabel(index + 1)}
              value={option.label}
              onChange={(label) => actions.change(index, { label })}
            />
            <div className={styles.below}>
              <DragGrip
                index={index}
                onDrag={(to) => setDragged(to === undefined ? undefined : { from: index, to })}
                onDrop={(to) => actions.move(index, to)}
              />
              <TextField
                label={t.value}
                labelHidden
                placeholder={t.valueHint}
                value={option.value === undefined ? "" : String(option.value)}
                onChange={(value) => actions.change(index, { value })}
                onBlur={document.seal}
              />
              <IconButton
                size="small"
                label={`${t.up}: ${itemLabel(index + 1)}`}
                icon={ArrowUp}
                disabled={index === 0}
                onClick={() => moveTo(index, index - 1)}
              />
              <IconButton
                size="small"
                label={`${t.down}: ${itemLabel(index + 1)}`}
                icon={ArrowDown}
                disabled={index === options.length - 1}
                onClick={() => moveTo(index, index + 1)}
              />
              <IconButton
                size="small"
                label={`${t.remove}: ${itemLabel(index + 1)}`}
                icon={X}
                onClick={() => {
                  actions.remove(index);
                  focusItem(Math.max(0, index - 1));
                }}
              />
            </div>
          </li>
        ))}
      </ol>
      <Button
        icon={Plus}
        onClick={() => {
          actions.add();
          focusItem(options.length);
        }}
      >
        {addLabel}
      </Button>
    </Section>
  );
}
