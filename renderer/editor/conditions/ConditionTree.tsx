import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import type { Condition } from "#shared/dialogue/condition.ts";
import { conditionsTexts } from "../../i18n/areas/conditionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "./ConditionBuilder.module.css";
import type { ConditionEdit, ConditionHost } from "./conditionEdit.ts";
import { readGroup, writeGroup } from "./conditionGroup.ts";
import type { ConditionPath } from "./conditionPath.ts";
import { conditionWords } from "./conditionWords.ts";
import { GroupBox } from "./GroupBox.tsx";
import { movePart } from "./movePart.ts";

type ConditionTreeProps = {
  readonly condition: Condition;
  readonly host: ConditionHost;
  /** `field` names the field whose quick edits are one step. */
  readonly onChange: (condition: Condition, field?: string) => void;
};

/** Makes a condition: groups of tests on attributes, as deep as needed; below it what it means, in a sentence. */
export function ConditionTree({ condition, host, onChange }: ConditionTreeProps) {
  const t = useTexts(conditionsTexts);
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<ConditionPath>(undefined);
  // a lone test is shown as a group of one
  const whole = writeGroup(readGroup(condition));

  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    focusPart(root.current, wanted.current);
    wanted.current = undefined;
  });

  function change(next: Condition, options: Parameters<ConditionEdit["change"]>[1] = {}): void {
    wanted.current = options.focus;
    onChange(next, options.field);
  }

  function move(path: ConditionPath, by: -1 | 1): void {
    const moved = movePart(whole, path, by);
    host.announce(moved ? t.moved((moved.path.at(-1) ?? 0) + 1) : t.cannotMove);
    if (moved) change(moved.condition, { focus: moved.path });
  }

  function key(event: KeyboardEvent): void {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : undefined;
    const part = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-member]") : null;
    if (!event.altKey || by === undefined || !part || !root.current?.contains(part)) return;
    event.preventDefault();
    event.stopPropagation();
    move((part.dataset.member ?? "").split(".").map(Number), by);
  }

  return (
    <div ref={root} className={styles.builder} onKeyDownCapture={key}>
      <GroupBox edit={{ ...host, condition: whole, change, move }} path={[]} group={whole} />
      {readGroup(whole).members.length > 0 && (
        <p className={styles.words}>
          <span className={styles.means}>{t.means}</span> {conditionWords(whole, t)}
        </p>
      )}
    </div>
  );
}

function focusPart(root: HTMLElement | null, path: ConditionPath): void {
  const part = root?.querySelector(`[data-member="${path.join(".")}"]`);
  const control =
    part?.querySelector<HTMLElement>("input, [data-part-menu]") ??
    root?.querySelector<HTMLElement>(`[data-add="${path.join(".")}"]`);
  control?.focus();
}
