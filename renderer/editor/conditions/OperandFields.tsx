import type { AttributeInfo } from "#shared/dialogue/attributes/attributeEntry.ts";
import type { Operator } from "#shared/dialogue/condition.ts";
import { conditionsTexts } from "../../i18n/areas/conditionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ChipsField } from "../../ui/chips/ChipsField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { Operand } from "./attributeTest.ts";
import styles from "./ConditionBuilder.module.css";
import { readValues } from "./readValues.ts";

type OperandFieldsProps = {
  readonly operand: Operand;
  readonly operator: Operator;
  readonly info: AttributeInfo;
  readonly onChange: (operand: Operand) => void;
  /** See `ConditionHost`. */
  readonly seal: () => void;
};

const units = ["days", "hours", "minutes"] as const;
const day = /^(\d{4}-\d{2}-\d{2})?$/;

/** The fields at the right of a comparison, as its operator and the attribute's type need them. */
export function OperandFields({ operand, operator, info, onChange, seal }: OperandFieldsProps) {
  const t = useTexts(conditionsTexts);
  const isDate = info.type === "date" || operator === "before" || operator === "after";
  const field = (label: string, value: string, change: (text: string) => void, placeholder = label) => (
    <TextField
      label={label}
      labelHidden
      // a moment that no date field could show stays as it is written
      type={isDate && day.test(value) ? "date" : "text"}
      inputMode={info.type === "number" || operand.shape === "span" ? "decimal" : "text"}
      placeholder={placeholder}
      value={value}
      onChange={change}
      onBlur={seal}
    />
  );
  switch (operand.shape) {
    case "none":
      return null;
    case "list":
      return (
        <ChipsField
          label={t.operand}
          labelHidden
          placeholder={t.listHint}
          inputMode={info.type === "number" ? "decimal" : "text"}
          values={operand.values.map(String)}
          suggestions={info.values}
          read={readValues}
          onChange={(values) => onChange({ ...operand, values: kept(values, operand.values, info) })}
          onBlur={seal}
        />
      );
    case "point":
      return field(t.operand, operand.text, (text) => onChange({ ...operand, text }));
    case "range":
      return (
        <div className={styles.pair}>
          {field(t.operandFrom, operand.from, (from) => onChange({ ...operand, from }))}
          {field(t.operandTo, operand.to, (to) => onChange({ ...operand, to }))}
        </div>
      );
    case "span":
      return (
        <div className={styles.pair}>
          {field(t.operand, operand.amount, (amount) => onChange({ ...operand, amount }))}
          <SelectField
            label={t.unit}
            labelHidden
            value={operand.unit}
            options={units.map((value) => ({ value, label: t.units[value] }))}
            onChange={(unit) => onChange({ ...operand, unit })}
          />
        </div>
      );
  }
}

type Values = Extract<Operand, { shape: "list" }>["values"];

/** What was there keeps its type; what is new is a number where the attribute holds numbers. */
function kept(texts: readonly string[], before: Values, { type }: AttributeInfo): Values {
  return texts.map((text) => {
    const old = before.find((value) => String(value) === text);
    if (old !== undefined) return old;
    const number = Number(text);
    return type === "number" && Number.isFinite(number) ? number : text;
  });
}
