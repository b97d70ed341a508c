import { Plus } from "lucide-react";
import type { Condition } from "#shared/dialogue/condition.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import styles from "./ConditionBuilder.module.css";
import { type GroupMode, isTest, readGroup, writeGroup } from "./conditionGroup.ts";
import { KeptGroup } from "./KeptGroup.tsx";
import { TestRow } from "./TestRow.tsx";

type ConditionBuilderProps = {
  readonly condition: Condition;
  /** `field` names the field whose quick edits are one step. */
  readonly onChange: (condition: Condition, field?: string) => void;
};

const modes = ["all", "any", "none"] as const satisfies readonly GroupMode[];

/** Makes a condition of tests on attributes: all, one or none of them hold. */
export function ConditionBuilder({ condition, onChange }: ConditionBuilderProps) {
  const t = useTexts(inspectorTexts);
  const group = readGroup(condition);
  const { mode, members } = group;

  function replace(index: number, member: Condition | null, field?: string): void {
    const next = members.flatMap((old, at) => (at !== index ? [old] : member ? [member] : []));
    onChange(writeGroup({ mode, members: next }), field);
  }

  return (
    <div className={styles.builder}>
      <SelectField
        label={t.holds[mode]}
        labelHidden
        value={mode}
        options={modes.map((value) => ({ value, label: t.holds[value] }))}
        onChange={(next) => onChange(writeGroup({ ...group, mode: next }))}
      />
      {members.length === 0 && <p className={styles.empty}>{t.emptyCondition[mode]}</p>}
      {members.map((member, index) =>
        isTest(member) ? (
          <TestRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a condition's members are told apart by their place alone
            key={`${members.length} ${index}`}
            test={member}
            onChange={(test) => replace(index, test, `test ${index}`)}
            onRemove={() => replace(index, null)}
          />
        ) : (
          <KeptGroup
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            key={`${members.length} ${index}`}
            condition={member}
            onRemove={() => replace(index, null)}
          />
        ),
      )}
      <Button
        look="quiet"
        icon={Plus}
        onClick={() =>
          onChange(writeGroup({ mode, members: [...members, { attribute: "lead.email", isNotEmpty: true }] }))
        }
      >
        {t.addTest}
      </Button>
    </div>
  );
}
