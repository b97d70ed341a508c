import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import type { Condition } from "#shared/dialogue/condition.ts";
import { conditionsTexts } from "../../i18n/areas/conditionsTexts.ts";
import { problemsTexts } from "../../i18n/areas/problemsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { problemText } from "../problems/problemText.ts";
import { useProblems } from "../problems/useProblems.ts";
import { useSession } from "../session/useSession.ts";
import styles from "./ConditionBuilder.module.css";
import type { ConditionEdit } from "./conditionEdit.ts";
import { isTest, readGroup, writeGroup } from "./conditionGroup.ts";
import type { ConditionPath } from "./conditionPath.ts";
import { conditionWords } from "./conditionWords.ts";
import { GroupBox } from "./GroupBox.tsx";
import { movePart } from "./movePart.ts";

type ConditionBuilderProps = {
  readonly condition: Condition;
  /** Where it stands in the document, as problems tell it, and in which card. */
  readonly place: readonly (string | number)[];
  readonly node?: string;
  /** `field` names the field whose quick edits are one step. */
  readonly onChange: (condition: Condition, field?: string) => void;
};

/** Makes a condition: groups of tests on attributes, as deep as needed; below it what it means, in a sentence. */
export function ConditionBuilder({ condition, place, node, onChange }: ConditionBuilderProps) {
  const t = useTexts(conditionsTexts);
  const problems = useTexts(problemsTexts);
  const { view } = useSession();
  const all = useProblems((state) => state.all);
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<ConditionPath>(undefined);
  // a lone test is shown as a group of one, whose place in the document is the condition's own
  const lone = isTest(condition);
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
    view.announce(moved ? t.moved((moved.path.at(-1) ?? 0) + 1) : t.cannotMove);
    if (moved) change(moved.condition, { focus: moved.path });
  }

  function problemAt(path: ConditionPath): string | undefined {
    const where = lone ? place.join("/") : placeOf(whole, path, place).join("/");
    const found = all.find((problem) => problem.node === node && problem.path?.join("/") === where);
    return found && problemText(found, problems);
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
      <GroupBox edit={{ condition: whole, change, move, problemAt }} path={[]} group={whole} />
      {readGroup(whole).members.length > 0 && (
        <p className={styles.words}>
          <span className={styles.means}>{t.means}</span> {conditionWords(whole, t)}
        </p>
      )}
    </div>
  );
}

function placeOf(
  condition: Condition,
  path: ConditionPath,
  place: readonly (string | number)[],
): readonly (string | number)[] {
  const { mode, members } = readGroup(condition);
  const [first, ...rest] = path;
  const member = first === undefined ? undefined : members[first];
  if (first === undefined || !member) return place;
  return placeOf(member, rest, [...place, mode, first]);
}

function focusPart(root: HTMLElement | null, path: ConditionPath): void {
  const part = root?.querySelector(`[data-member="${path.join(".")}"]`);
  const control =
    part?.querySelector<HTMLElement>("input, [data-part-menu]") ??
    root?.querySelector<HTMLElement>(`[data-add="${path.join(".")}"]`);
  control?.focus();
}
