import { Webhook } from "lucide-react";
import { cardFormsTexts } from "../../i18n/areas/cardFormsTexts.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { AddressLine } from "../inspector/AddressLine.tsx";
import { FieldList } from "../inspector/FieldList.tsx";
import { Section } from "../inspector/Section.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import type { NodeFormProps, NodeView } from "./nodeView.ts";

/** Calls an endpoint of the site. */
export const webhookView: NodeView<"webhook"> = {
  icon: Webhook,
  content: ({ url }) => ({
    meta: url.replace(/^https?:\/\//, ""),
    rows: ["ok", "failed"].map((id) => ({ id, label: "" })),
  }),
  Form,
};

function Form({ id, data }: NodeFormProps<"webhook">) {
  const t = useTexts(inspectorTexts);
  const own = useTexts(cardFormsTexts);
  const edit = useNodeEdit(id, "webhook");
  return (
    <>
      <AddressLine
        label={own.webhookUrl}
        hint={own.webhookUrlHint}
        placeholder={t.urlPlaceholder}
        value={data.url}
        edit={edit}
      />
      <Section title={own.fields}>
        <FieldList fields={data.fields} edit={edit} />
      </Section>
    </>
  );
}
