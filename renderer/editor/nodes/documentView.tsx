import { FileText } from "lucide-react";
import { cardFormsTexts } from "../../i18n/areas/cardFormsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { previewSegments } from "../canvas/previewSegments.ts";
import { AddressLine } from "../inspector/AddressLine.tsx";
import { CardText } from "../inspector/CardText.tsx";
import { DocumentFile } from "../inspector/DocumentFile.tsx";
import { TextLine } from "../inspector/TextLine.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import type { NodeFormProps, NodeView } from "./nodeView.ts";

/** Offers a document to read. */
export const documentView: NodeView<"document"> = {
  icon: FileText,
  content: (data, pick) => ({
    preview: previewSegments(pick(data.text) || pick(data.title)),
    meta: data.file?.name || data.url.replace(/^https?:\/\//, ""),
  }),
  Form,
};

function Form({ id, data }: NodeFormProps<"document">) {
  const own = useTexts(cardFormsTexts);
  const edit = useNodeEdit(id, "document");
  return (
    <>
      <CardText id={id} text={data.text} />
      <TextLine
        tokens
        label={own.docTitle}
        value={data.title}
        onChange={(title) =>
          edit(
            (draft) => {
              draft.title = title;
            },
            { name: "editText", field: "title" },
          )
        }
      />
      <DocumentFile
        file={data.file}
        onChange={(file) =>
          edit((draft) => {
            if (file) draft.file = file;
            else delete draft.file;
          })
        }
      />
      {!data.file && (
        <AddressLine
          label={own.docUrl}
          hint={own.docHint}
          placeholder={own.docUrlPlaceholder}
          value={data.url}
          edit={edit}
        />
      )}
    </>
  );
}
