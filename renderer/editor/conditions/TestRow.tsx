import { useState } from "react";
import type { AttributeTest, Operator } from "#shared/dialogue/condition.ts";
import { conditionsTexts } from "../../i18n/areas/conditionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { makeTest, type Operand, operandFor, operandOf, operatorOf, operatorsOf } from "./attributeTest.ts";
import styles from "./ConditionBuilder.module.css";
import type { ConditionEdit } from "./conditionEdit.ts";
import type { ConditionPath } from "./conditionPath.ts";
import { OperandFields } from "./OperandFields.tsx";
import { PartMenu } from "./PartMenu.tsx";
import { replacePart } from "./replacePart.ts";

type TestRowProps = {
  readonly edit: ConditionEdit;
  readonly path: ConditionPath;
  readonly test: AttributeTest;
};

type Typing = { readonly attribute: string; readonly operator: Operator; readonly operand: Operand };

/** One test on an attribute. What is typed is kept here until it makes a whole test; then it goes into the document. */
export function TestRow({ edit, path, test }: TestRowProps) {
  const t = useTexts(conditionsTexts);
  const [typing, setTyping] = useState<{ readonly of: AttributeTest; readonly row: Typing }>();
  const stored: Typing = { attribute: test.attribute, operator: operatorOf(test), operand: operandOf(test) };
  const row = typing && typing.of === test ? typing.row : stored;
  const info = edit.infoOf(row.attribute);
  const fitting = operatorsOf[info.type];
  const operators = fitting.includes(row.operator) ? fitting : [...fitting, row.operator];
  const unfinished = makeTest(row.attribute, row.operator, row.operand) === null;
  const problem = edit.problemAt(path);

  function change(part: Partial<Typing>): void {
    const next = { ...row, ...part };
    const made = makeTest(next.attribute, next.operator, next.operand);
    setTyping({ of: made ?? test, row: next });
    if (made) edit.change(replacePart(edit.condition, path, [made]), { field: `test ${path.join(".")}` });
  }

  function choose(attribute: string): void {
    const fits = operatorsOf[edit.infoOf(attribute).type];
    const operator = fits.includes(row.operator) ? row.operator : (fits[0] ?? row.operator);
    change({ attribute, operator, operand: operandFor(operator, row.operand) });
  }

  return (
    <div className={styles.test}>
      <div className={styles.attribute}>
        {edit.attributeField({ label: t.attribute, value: row.attribute, onChange: choose })}
      </div>
      <div className={styles.operator}>
        <SelectField
          label={t.operator}
          labelHidden
          value={row.operator}
          options={operators.map((value) => ({ value, label: t.operators[value] }))}
          onChange={(operator) => change({ operator, operand: operandFor(operator, row.operand) })}
        />
      </div>
      {row.operand.shape !== "none" && (
        <div className={styles.operand}>
          <OperandFields
            operand={row.operand}
            operator={row.operator}
            info={info}
            onChange={(operand) => change({ operand })}
            seal={edit.seal}
          />
        </div>
      )}
      <div className={styles.menu}>
        <PartMenu edit={edit} path={path} part={test} name={row.attribute} />
      </div>
      {unfinished ? (
        <p className={styles.unfinished}>{t.unfinished}</p>
      ) : (
        problem && <p className={styles.problem}>{problem}</p>
      )}
    </div>
  );
}
