import { Plus } from "lucide-react";
import type { NodeData } from "#shared/nodes/nodeDataSchemas.ts";
import { cardFormsTexts } from "../../i18n/areas/cardFormsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { AttributeField } from "./AttributeField.tsx";
import styles from "./CaseList.module.css";
import { convertValue } from "./convertValue.ts";
import { RowActions } from "./RowActions.tsx";
import type { EditOptions, NodeEdit } from "./useNodeEdit.ts";
import { ValueField } from "./ValueField.tsx";
import { valueKind, valueKinds } from "./valueKind.ts";

type Assignment = NodeData<"set">["assignments"][number];
type AssignmentListProps = { readonly assignments: readonly Assignment[]; readonly edit: NodeEdit<"set"> };

/** What a card sets: attributes, and of each the value and its kind, in the order in which they are set. */
export function AssignmentList({ assignments, edit }: AssignmentListProps) {
  const t = useTexts(cardFormsTexts);

  function change(
    index: number,
    part: Partial<Pick<Assignment, "attribute" | "value">>,
    options?: EditOptions,
  ) {
    edit((draft) => {
      const changed = draft.assignments[index];
      if (changed) Object.assign(changed, part);
    }, options);
  }

  return (
    <>
      <ol className={styles.list}>
        {assignments.map(({ attribute, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: assignments have no identity but their place
          <li key={index} className={styles.item}>
            <div className={styles.head}>
              <AttributeField
                writes
                labelHidden
                label={`${t.assignment(index + 1)}: ${t.setAttribute}`}
                placeholder="lead.source"
                value={attribute}
                onChange={(name) => change(index, { attribute: name }, { field: `set ${index}` })}
              />
              <RowActions
                row={t.assignment(index + 1)}
                index={index}
                count={assignments.length}
                onMove={(to) =>
                  edit((draft) => draft.assignments.splice(to, 0, ...draft.assignments.splice(index, 1)))
                }
                onRemove={() => edit((draft) => void draft.assignments.splice(index, 1))}
              />
            </div>
            <SelectField
              label={t.setType}
              value={valueKind(value)}
              options={valueKinds.map((kind) => ({ value: kind, label: t.setTypes[kind] }))}
              onChange={(kind) => change(index, { value: convertValue(value, kind) })}
            />
            <ValueField
              value={value}
              onChange={(next) =>
                change(index, { value: next }, { name: "editText", field: `value ${index}` })
              }
            />
          </li>
        ))}
      </ol>
      <Button
        icon={Plus}
        onClick={() => edit((draft) => void draft.assignments.push({ attribute: "", value: "" }))}
      >
        {t.addAssignment}
      </Button>
    </>
  );
}
