import { Split } from "lucide-react";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { CaseList } from "../inspector/CaseList.tsx";
import { Section } from "../inspector/Section.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import type { NodeFormProps, NodeView } from "./nodeView.ts";

/** Goes on by the first case that holds. */
export const branchView: NodeView<"branch"> = {
  icon: Split,
  content: ({ cases }) => ({
    rows: [...cases.map(({ id, label }) => ({ id, label })), { id: "else", label: "" }],
  }),
  Form,
};

function Form({ id, data }: NodeFormProps<"branch">) {
  const t = useTexts(inspectorTexts);
  const edit = useNodeEdit(id, "branch");
  return (
    <Section title={t.cases} hint={t.casesHint}>
      <CaseList node={id} cases={data.cases} edit={edit} />
    </Section>
  );
}
