import { MessageSquare } from "lucide-react";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { previewSegments } from "../canvas/previewSegments.ts";
import { CardText } from "../inspector/CardText.tsx";
import { NumberField } from "../inspector/NumberField.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import type { NodeFormProps, NodeView } from "./nodeView.ts";

/** Says something. */
export const messageView: NodeView<"message"> = {
  icon: MessageSquare,
  content: (data, pick) => ({ preview: previewSegments(pick(data.text)) }),
  Form,
};

function Form({ id, data }: NodeFormProps<"message">) {
  const t = useTexts(inspectorTexts);
  const edit = useNodeEdit(id, "message");
  return (
    <>
      <CardText id={id} text={data.text} />
      <NumberField
        label={t.delay}
        min={0}
        max={60}
        value={data.delay}
        onChange={(delay) =>
          edit(
            (draft) => {
              if (delay === undefined) delete draft.delay;
              else draft.delay = delay;
            },
            { field: "delay" },
          )
        }
      />
    </>
  );
}
