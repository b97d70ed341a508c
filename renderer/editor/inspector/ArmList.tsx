import { Plus } from "lucide-react";
import type { NodeData } from "#shared/nodes/nodeDataSchemas.ts";
import { shares } from "#shared/nodes/split.ts";
import { cardFormsTexts } from "../../i18n/areas/cardFormsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { newId } from "../document/newId.ts";
import { percentText } from "../percentText.ts";
import { useSession } from "../session/useSession.ts";
import styles from "./CaseList.module.css";
import { NumberField } from "./NumberField.tsx";
import { RowActions } from "./RowActions.tsx";
import type { NodeEdit } from "./useNodeEdit.ts";

type ArmListProps = { readonly data: NodeData<"split">; readonly edit: NodeEdit<"split"> };

/** The arms of a split: what each is called, and how many visitors go by it. */
export function ArmList({ data, edit }: ArmListProps) {
  const t = useTexts(cardFormsTexts);
  const { document } = useSession();
  const parts = shares(data);
  return (
    <>
      <ol className={styles.list}>
        {data.arms.map((arm, index) => (
          <li key={arm.id} className={styles.item}>
            <div className={styles.head}>
              <TextField
                label={`${t.arm(index + 1)}: ${t.armName}`}
                labelHidden
                placeholder={t.arm(index + 1)}
                maxLength={500}
                value={arm.label}
                onBlur={document.seal}
                onChange={(label) =>
                  edit(
                    (draft) => {
                      const changed = draft.arms[index];
                      if (changed) changed.label = label;
                    },
                    { name: "editText", field: `arm ${arm.id}` },
                  )
                }
              />
              <RowActions
                row={t.arm(index + 1)}
                index={index}
                count={data.arms.length}
                onMove={(to) =>
                  edit((draft) => draft.arms.splice(to, 0, ...draft.arms.splice(index, 1)), {
                    name: "moveAnswer",
                  })
                }
                onRemove={() => edit((draft) => void draft.arms.splice(index, 1), { name: "removeAnswer" })}
              />
            </div>
            <NumberField
              label={t.weight}
              hint={t.share(percentText(parts[index] ?? 0))}
              min={0}
              max={1_000_000}
              value={arm.weight}
              onChange={(weight) =>
                edit(
                  (draft) => {
                    const changed = draft.arms[index];
                    if (changed) changed.weight = weight ?? 0;
                  },
                  { field: `weight ${arm.id}` },
                )
              }
            />
          </li>
        ))}
      </ol>
      <Button
        icon={Plus}
        onClick={() =>
          edit(
            (draft) => {
              const taken = new Set(draft.arms.map(({ id }) => id));
              const label = draft.arms.length < 26 ? String.fromCharCode(65 + draft.arms.length) : "";
              draft.arms.push({ id: newId("a", taken, Math.random), label, weight: 1 });
            },
            { name: "addAnswer" },
          )
        }
      >
        {t.addArm}
      </Button>
    </>
  );
}
