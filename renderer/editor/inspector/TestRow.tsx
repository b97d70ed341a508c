import { X } from "lucide-react";
import { useState } from "react";
import type { AttributeTest, Operator } from "#shared/dialogue/condition.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { AttributeField } from "./AttributeField.tsx";
import { makeTest, type Operand, operandFor, operandOf, operandShapes, operatorOf } from "./attributeTest.ts";
import styles from "./ConditionBuilder.module.css";
import { OperandFields } from "./OperandFields.tsx";

type TestRowProps = {
  readonly test: AttributeTest;
  readonly onChange: (test: AttributeTest) => void;
  readonly onRemove: () => void;
};

const operators = Object.keys(operandShapes) as Operator[];

type Typing = { readonly attribute: string; readonly operator: Operator; readonly operand: Operand };

/** One test on an attribute. What is typed is kept here until it makes a whole test; then it goes into the document. */
export function TestRow({ test, onChange, onRemove }: TestRowProps) {
  const t = useTexts(inspectorTexts);
  const [typing, setTyping] = useState<{ readonly of: AttributeTest; readonly row: Typing }>();
  const stored: Typing = { attribute: test.attribute, operator: operatorOf(test), operand: operandOf(test) };
  const row = typing && typing.of === test ? typing.row : stored;

  function change(part: Partial<Typing>): void {
    const next = { ...row, ...part };
    const made = makeTest(next.attribute, next.operator, next.operand);
    setTyping({ of: made ?? test, row: next });
    if (made) onChange(made);
  }

  return (
    <div className={styles.test}>
      <AttributeField
        label={t.testAttribute}
        labelHidden
        value={row.attribute}
        onChange={(attribute) => change({ attribute })}
      />
      <IconButton size="small" label={t.removeTest} icon={X} onClick={onRemove} />
      <div className={styles.wide}>
        <SelectField
          label={t.operator}
          labelHidden
          value={row.operator}
          options={operators.map((value) => ({ value, label: t.operators[value] }))}
          onChange={(operator) => change({ operator, operand: operandFor(operator, row.operand) })}
        />
      </div>
      {row.operand.shape !== "none" && (
        <div className={styles.wide}>
          <OperandFields operand={row.operand} onChange={(operand) => change({ operand })} />
        </div>
      )}
    </div>
  );
}
