import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import type { NodeData } from "#shared/nodes/nodeDataSchemas.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { ConditionBuilder } from "../conditions/ConditionBuilder.tsx";
import { newId } from "../document/newId.ts";
import { useSession } from "../session/useSession.ts";
import styles from "./CaseList.module.css";
import type { NodeEdit } from "./useNodeEdit.ts";

type CaseListProps = {
  /** The id of the card. */
  readonly node: string;
  readonly cases: NodeData<"branch">["cases"];
  readonly edit: NodeEdit<"branch">;
};

/** The cases of a branch, in the order in which they are tried. */
export function CaseList({ node, cases, edit }: CaseListProps) {
  const t = useTexts(inspectorTexts);
  const { document } = useSession();

  function move(index: number, to: number): void {
    edit((draft) => draft.cases.splice(to, 0, ...draft.cases.splice(index, 1)), { name: "moveAnswer" });
  }

  return (
    <>
      <ol className={styles.list}>
        {cases.map((one, index) => (
          <li key={one.id} className={styles.item}>
            <div className={styles.head}>
              <TextField
                label={t.caseLabel}
                labelHidden
                placeholder={t.case(index + 1)}
                maxLength={500}
                value={one.label}
                onBlur={document.seal}
                onChange={(label) =>
                  edit(
                    (draft) => {
                      const changed = draft.cases[index];
                      if (changed) changed.label = label;
                    },
                    { name: "editText", field: `case ${one.id}` },
                  )
                }
              />
              <IconButton
                size="small"
                label={`${t.up}: ${t.case(index + 1)}`}
                icon={ArrowUp}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              />
              <IconButton
                size="small"
                label={`${t.down}: ${t.case(index + 1)}`}
                icon={ArrowDown}
                disabled={index === cases.length - 1}
                onClick={() => move(index, index + 1)}
              />
              <IconButton
                size="small"
                label={`${t.remove}: ${t.case(index + 1)}`}
                icon={X}
                onClick={() => edit((draft) => void draft.cases.splice(index, 1), { name: "removeAnswer" })}
              />
            </div>
            <ConditionBuilder
              condition={one.when}
              place={["cases", index, "when"]}
              node={node}
              onChange={(when, field) =>
                edit(
                  (draft) => {
                    const changed = draft.cases[index];
                    if (changed) changed.when = when;
                  },
                  field === undefined ? {} : { field: `case ${one.id} ${field}` },
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
              const taken = new Set(draft.cases.map(({ id }) => id));
              draft.cases.push({
                id: newId("c", taken, Math.random),
                label: "",
                when: { all: [{ attribute: "lead.email", isNotEmpty: true }] },
              });
            },
            { name: "addAnswer" },
          )
        }
      >
        {t.addCase}
      </Button>
    </>
  );
}
