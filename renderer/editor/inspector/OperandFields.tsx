import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useSession } from "../session/useSession.ts";
import type { Operand } from "./attributeTest.ts";
import styles from "./ConditionBuilder.module.css";

type OperandFieldsProps = { readonly operand: Operand; readonly onChange: (operand: Operand) => void };

const units = ["days", "hours", "minutes"] as const;

/** The fields at the right of a comparison, as its operator needs them. */
export function OperandFields({ operand, onChange }: OperandFieldsProps) {
  const t = useTexts(inspectorTexts);
  const { document } = useSession();
  const field = (label: string, value: string, change: (text: string) => void, placeholder = "") => (
    <TextField
      label={label}
      labelHidden
      placeholder={placeholder}
      value={value}
      onChange={change}
      onBlur={document.seal}
    />
  );
  switch (operand.shape) {
    case "none":
      return null;
    case "list":
      return field(t.operand, operand.text, (text) => onChange({ ...operand, text }), t.listHint);
    case "point":
      return field(t.operand, operand.text, (text) => onChange({ ...operand, text }), t.operand);
    case "range":
      return (
        <div className={styles.pair}>
          {field(t.operand, operand.from, (from) => onChange({ ...operand, from }))}
          {field(t.operandTo, operand.to, (to) => onChange({ ...operand, to }), t.operandTo)}
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
