import { MessageCircleQuestionMark } from "lucide-react";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { previewSegments } from "../canvas/previewSegments.ts";
import { previewText } from "../canvas/previewText.ts";
import { CardText } from "../inspector/CardText.tsx";
import { OptionList } from "../inspector/OptionList.tsx";
import { optionActions } from "../inspector/optionActions.ts";
import { StoredIn } from "../inspector/StoredIn.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import type { NodeFormProps, NodeView } from "./nodeView.ts";

/** Offers answers; each leads its own way. */
export const questionView: NodeView<"question"> = {
  icon: MessageCircleQuestionMark,
  content: (data, pick) => ({
    preview: previewSegments(pick(data.text)),
    rows: data.answers.map(({ id, label }) => ({ id, label: previewText(pick(label)) })),
  }),
  Form,
};

function Form({ id, data }: NodeFormProps<"question">) {
  const t = useTexts(inspectorTexts);
  const edit = useNodeEdit(id, "question");
  return (
    <>
      <CardText id={id} text={data.text} />
      <OptionList
        title={t.answers}
        addLabel={t.addAnswer}
        itemLabel={t.answer}
        options={data.answers}
        actions={optionActions((recipe, options) => edit((draft) => recipe(draft.answers), options))}
      />
      <StoredIn label={t.storeIn} hint={t.storeInHint} value={data.attribute} edit={edit} />
      <SwitchField
        label={t.multiple}
        hint={t.multipleHint}
        checked={data.multiple ?? false}
        onChange={(multiple) =>
          edit((draft) => {
            draft.multiple = multiple;
          })
        }
      />
    </>
  );
}
