import { Flag } from "lucide-react";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import { useSession } from "../session/useSession.ts";
import type { NodeFormProps, NodeView } from "./nodeView.ts";

const scores = ["none", "0", "1", "2", "3"] as const;

/** A milestone that the visitor does not see. */
export const goalView: NodeView<"goal"> = {
  icon: Flag,
  content: ({ name }) => ({ preview: name === "" ? [] : [{ text: name }] }),
  Form,
};

function Form({ id, data }: NodeFormProps<"goal">) {
  const t = useTexts(inspectorTexts);
  const { document } = useSession();
  const edit = useNodeEdit(id, "goal");
  return (
    <>
      <TextField
        label={t.goalName}
        placeholder={t.goalNamePlaceholder}
        maxLength={200}
        value={data.name}
        onBlur={document.seal}
        onChange={(name) =>
          edit(
            (draft) => {
              draft.name = name;
            },
            { name: "editText", field: "name" },
          )
        }
      />
      <SelectField
        label={t.score}
        value={scores.find((score) => score === String(data.score ?? "none")) ?? "none"}
        options={scores.map((value) => ({ value, label: t.scores[value] }))}
        onChange={(score) =>
          edit((draft) => {
            if (score === "none") delete draft.score;
            else draft.score = Number(score);
          })
        }
      />
    </>
  );
}
