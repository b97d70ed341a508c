import { ExternalLink } from "lucide-react";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { previewSegments } from "../canvas/previewSegments.ts";
import { AddressLine } from "../inspector/AddressLine.tsx";
import { CardText } from "../inspector/CardText.tsx";
import { TextLine } from "../inspector/TextLine.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import type { NodeFormProps, NodeView } from "./nodeView.ts";

/** Offers a page or a document. */
export const linkView: NodeView<"link"> = {
  icon: ExternalLink,
  content: (data, pick) => ({
    preview: previewSegments(pick(data.text) || pick(data.label)),
    meta: data.url.replace(/^https?:\/\//, ""),
  }),
  Form,
};

function Form({ id, data }: NodeFormProps<"link">) {
  const t = useTexts(inspectorTexts);
  const edit = useNodeEdit(id, "link");
  return (
    <>
      <CardText id={id} text={data.text} />
      <TextLine
        tokens
        label={t.linkLabel}
        value={data.label}
        onChange={(label) =>
          edit(
            (draft) => {
              draft.label = label;
            },
            { name: "editText", field: "label" },
          )
        }
      />
      <AddressLine label={t.url} placeholder={t.urlPlaceholder} value={data.url} edit={edit} />
      <SwitchField
        label={t.newTab}
        checked={data.newTab}
        onChange={(newTab) =>
          edit((draft) => {
            draft.newTab = newTab;
          })
        }
      />
    </>
  );
}
