import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { useRef, useState } from "react";
import type { Text } from "#shared/dialogue/text.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
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
  const { document } = useSession();
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<Dragged>();

  function focusItem(index: number): void {
    requestAnimationFrame(() => list.current?.children[index]?.querySelector("input")?.focus());
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
                onClick={() => actions.move(index, index - 1)}
              />
              <IconButton
                size="small"
                label={`${t.down}: ${itemLabel(index + 1)}`}
                icon={ArrowDown}
                disabled={index === options.length - 1}
                onClick={() => actions.move(index, index + 1)}
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
