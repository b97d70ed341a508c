import { CircleStop } from "lucide-react";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { previewSegments } from "../canvas/previewSegments.ts";
import { TextArea } from "../inspector/TextArea.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import type { NodeFormProps, NodeView } from "./nodeView.ts";

/** Closes the conversation, with a last word if there is one. */
export const endView: NodeView<"end"> = {
  icon: CircleStop,
  content: (data, pick) => {
    const words = pick(data.text);
    return words === "" ? {} : { preview: previewSegments(words) };
  },
  Form,
};

function Form({ id, data }: NodeFormProps<"end">) {
  const t = useTexts(inspectorTexts);
  const edit = useNodeEdit(id, "end");
  return (
    <>
      <TextArea
        label={t.text}
        value={data.text}
        onChange={(text) =>
          edit(
            (draft) => {
              draft.text = text;
            },
            { name: "editText", field: "text" },
          )
        }
      />
      <SwitchField
        label={t.restart}
        checked={data.restart}
        onChange={(restart) =>
          edit((draft) => {
            draft.restart = restart;
          })
        }
      />
    </>
  );
}
