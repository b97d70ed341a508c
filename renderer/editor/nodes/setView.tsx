import { PencilLine } from "lucide-react";
import { valueText } from "#shared/dialogue/valueText.ts";
import { cardFormsTexts } from "../../i18n/areas/cardFormsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { AssignmentList } from "../inspector/AssignmentList.tsx";
import { Section } from "../inspector/Section.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import type { NodeFormProps, NodeView } from "./nodeView.ts";

const shown = 4;

/** Writes values into attributes, unseen. */
export const setView: NodeView<"set"> = {
  icon: PencilLine,
  content({ assignments }) {
    const named = assignments.filter(({ attribute }) => attribute !== "");
    if (named.length === 0) return { meta: "" };
    return {
      rows: named.slice(0, shown).map(({ attribute, value }, index) => ({
        id: `set${index}`,
        label: `${attribute} = ${value === null ? "∅" : valueText(value).slice(0, 60)}`,
      })),
    };
  },
  Form,
};

function Form({ id, data }: NodeFormProps<"set">) {
  const t = useTexts(cardFormsTexts);
  const edit = useNodeEdit(id, "set");
  return (
    <Section title={t.assignments} hint={t.assignmentsHint}>
      <AssignmentList assignments={data.assignments} edit={edit} />
    </Section>
  );
}
