import { ArrowUp, Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { playedStatuses, type TestStep } from "#shared/dialogue/testing/conversationTest.ts";
import { flowsStore } from "../../flows/flowsStore.ts";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { cardTitle } from "../cardTitle.ts";
import { placeName } from "../placeName.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { answersAt } from "./answersAt.ts";
import { MomentField } from "./MomentField.tsx";
import { makeStep } from "./makeStep.ts";
import { stepKind, stepKinds } from "./stepKind.ts";
import { stepValue } from "./stepValue.ts";
import styles from "./TestPanel.module.css";

type StepRowProps = {
  readonly step: TestStep;
  /** The card at which the visitor stands then, as far as it is known. */
  readonly before: DialogueNode | undefined;
  /** Counted from 1. */
  readonly number: number;
  /** Why the test failed here. */
  readonly failure: string | undefined;
  readonly onChange: (step: TestStep) => void;
  readonly onRemove: () => void;
  readonly onMoveUp: () => void;
};

/** One step of a test: its sort, and what it is about. */
export function StepRow({ step, before, number, failure, onChange, onRemove, onMoveUp }: StepRowProps) {
  const t = useTexts(testsTexts);
  const kind = stepKind(step);
  const failed = failure !== undefined;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (failed) row.current?.scrollIntoView({ block: "nearest" });
  }, [failed]);
  return (
    <li ref={row} className={styles.step} data-failed={failed} aria-current={failed ? "step" : undefined}>
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      <SelectField
        label={t.step(number)}
        labelHidden
        value={kind}
        options={stepKinds.map((value) => ({ value, label: t.kinds[value] }))}
        onChange={(next) => onChange(makeStep(next, ""))}
      />
      <div className={styles.value}>
        <StepFields step={step} before={before} onChange={onChange} />
      </div>
      <IconButton
        size="small"
        label={t.moveUp(number)}
        icon={ArrowUp}
        disabled={number === 1}
        onClick={onMoveUp}
      />
      <IconButton size="small" label={t.removeStep(number)} icon={Trash2} onClick={onRemove} />
      {failed && (
        <p className={styles.reason} role="status" data-selectable>
          {failure}
        </p>
      )}
    </li>
  );
}

function StepFields({ step, before, onChange }: Pick<StepRowProps, "step" | "before" | "onChange">) {
  const t = useTexts(testsTexts);
  const { document } = useSession();
  const nodes = useDialogue((dialogue) => dialogue.nodes);
  const language = useDialogue((dialogue) => dialogue.language);
  const flows = flowsStore((state) => state.flows);
  const kind = stepKind(step);
  const value = stepValue(step);
  const answers = answersAt(before, language);
  const attribute = "expect" in step && "attribute" in step.expect ? step.expect.attribute : "";
  if (kind === "decline" || kind === "back" || kind === "restart") return null;
  if (kind === "at") {
    const cards = nodes.map((node) => ({ value: node.id, label: cardTitle(node, language, language) }));
    const known = cards.some((card) => card.value === value);
    return (
      <SelectField
        label={t.value}
        labelHidden
        value={value}
        options={
          known ? cards : [{ value, label: placeName(value, nodes, flows, language) || "–" }, ...cards]
        }
        onChange={(id) => onChange(makeStep(kind, id))}
      />
    );
  }
  if ("choose" in step && typeof step.choose === "string" && answers.length > 0) {
    const chosen = answers.find(({ id, label }) => value === id || isSameLabel(value, label));
    const options = answers.map(({ id, label }) => ({ value: id, label }));
    return (
      <SelectField
        label={t.value}
        labelHidden
        value={chosen?.id ?? value}
        options={chosen ? options : [{ value, label: value || "–" }, ...options]}
        onChange={(id) => onChange(makeStep(kind, id))}
      />
    );
  }
  if ("book" in step)
    return (
      <MomentField
        label={t.moment}
        labelHidden
        hint={t.bookHint}
        value={step.book}
        onChange={(moment) => onChange(makeStep(kind, moment))}
        onBlur={document.seal}
      />
    );
  if (kind === "status")
    return (
      <SelectField
        label={t.value}
        labelHidden
        value={value}
        options={playedStatuses.map((status) => ({ value: status, label: t.statuses[status] }))}
        onChange={(status) => onChange(makeStep(kind, status))}
      />
    );
  const written = kind === "say" && before?.kind === "capture" ? before.data.input : undefined;
  const hint =
    kind === "choose"
      ? t.chooseHint
      : written === "date" || written === "time"
        ? t.sayHints[written]
        : undefined;
  return (
    <>
      {kind === "attribute" && (
        <TextField
          label={t.attribute}
          labelHidden
          placeholder="lead.email"
          value={attribute}
          onChange={(name) => onChange(makeStep(kind, value, name))}
          onBlur={document.seal}
        />
      )}
      <TextField
        label={t.value}
        labelHidden
        placeholder={hint}
        value={value}
        onChange={(next) => onChange(makeStep(kind, next, attribute, step))}
        onBlur={document.seal}
      />
    </>
  );
}

/** As a test that names an answer by its words finds it. */
function isSameLabel(words: string, label: string): boolean {
  return words.trim().normalize().toUpperCase() === label.trim().normalize().toUpperCase();
}
