import { Shuffle } from "lucide-react";
import { shares } from "#shared/nodes/split.ts";
import { cardFormsTexts } from "../../i18n/areas/cardFormsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ArmList } from "../inspector/ArmList.tsx";
import { Section } from "../inspector/Section.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import type { NodeFormProps, NodeView } from "./nodeView.ts";

/** Shares visitors out by chance. */
export const splitView: NodeView<"split"> = {
  icon: Shuffle,
  content(data) {
    const parts = shares(data);
    return {
      rows: data.arms.map(({ id, label }, index) => ({
        id,
        label: label && `${label} · ${Math.round((parts[index] ?? 0) * 100)}%`,
      })),
    };
  },
  Form,
};

function Form({ id, data }: NodeFormProps<"split">) {
  const t = useTexts(cardFormsTexts);
  const edit = useNodeEdit(id, "split");
  return (
    <Section title={t.arms} hint={t.armsHint}>
      <ArmList data={data} edit={edit} />
    </Section>
  );
}
