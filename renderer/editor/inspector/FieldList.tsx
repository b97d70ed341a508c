import { Plus } from "lucide-react";
import type { NodeData } from "#shared/nodes/nodeDataSchemas.ts";
import { cardFormsTexts } from "../../i18n/areas/cardFormsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useSession } from "../session/useSession.ts";
import styles from "./CaseList.module.css";
import { RowActions } from "./RowActions.tsx";
import type { NodeEdit } from "./useNodeEdit.ts";
import { ValueField } from "./ValueField.tsx";

type Field = NodeData<"webhook">["fields"][number];
type FieldListProps = { readonly fields: readonly Field[]; readonly edit: NodeEdit<"webhook"> };

/** What a webhook is sent: names and values. */
export function FieldList({ fields, edit }: FieldListProps) {
  const t = useTexts(cardFormsTexts);
  const { document } = useSession();

  function change(index: number, part: Partial<Pick<Field, "name" | "value">>, what: string): void {
    edit(
      (draft) => {
        const changed = draft.fields[index];
        if (changed) Object.assign(changed, part);
      },
      { name: "editText", field: `${what} ${index}` },
    );
  }

  return (
    <>
      <ol className={styles.list}>
        {fields.map(({ name, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: fields have no identity but their place
          <li key={index} className={styles.item}>
            <div className={styles.head}>
              <TextField
                labelHidden
                label={`${t.field(index + 1)}: ${t.fieldName}`}
                placeholder={t.field(index + 1)}
                maxLength={200}
                value={name}
                onBlur={document.seal}
                onChange={(next) => change(index, { name: next }, "name")}
              />
              <RowActions
                row={t.field(index + 1)}
                index={index}
                count={fields.length}
                onMove={(to) => edit((draft) => draft.fields.splice(to, 0, ...draft.fields.splice(index, 1)))}
                onRemove={() => edit((draft) => void draft.fields.splice(index, 1))}
              />
            </div>
            <ValueField value={value} onChange={(next) => change(index, { value: next }, "value")} />
          </li>
        ))}
      </ol>
      <Button icon={Plus} onClick={() => edit((draft) => void draft.fields.push({ name: "", value: "" }))}>
        {t.addField}
      </Button>
    </>
  );
}
