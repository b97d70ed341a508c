import { CircleStop } from "lucide-react";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import { flowsTexts } from "../../i18n/areas/flowsTexts.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { previewSegments } from "../canvas/previewSegments.ts";
import { CardText } from "../inspector/CardText.tsx";
import { Note } from "../inspector/Note.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import { useDialogue } from "../session/useDialogue.ts";
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
  const own = useTexts(flowsTexts);
  const edit = useNodeEdit(id, "end");
  const inFlow = useDialogue(isFlow);
  return (
    <>
      <CardText id={id} text={data.text} />
      {inFlow ? (
        <Note>{own.endHint}</Note>
      ) : (
        <SwitchField
          label={t.restart}
          checked={data.restart}
          onChange={(restart) =>
            edit((draft) => {
              draft.restart = restart;
            })
          }
        />
      )}
    </>
  );
}
