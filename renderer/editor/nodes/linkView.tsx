import { ExternalLink } from "lucide-react";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { previewSegments } from "../canvas/previewSegments.ts";
import { CardText } from "../inspector/CardText.tsx";
import { TextLine } from "../inspector/TextLine.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import { useSession } from "../session/useSession.ts";
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
  const { document } = useSession();
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
      <TextField
        label={t.url}
        type="url"
        placeholder={t.urlPlaceholder}
        value={data.url}
        onBlur={document.seal}
        onChange={(url) =>
          edit(
            (draft) => {
              draft.url = url;
            },
            { field: "url" },
          )
        }
      />
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
