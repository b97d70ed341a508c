import { Play } from "lucide-react";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import { flowsTexts } from "../../i18n/areas/flowsTexts.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { Note } from "../inspector/Note.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import { useDialogue } from "../session/useDialogue.ts";
import type { NodeFormProps, NodeView } from "./nodeView.ts";

/** Where every conversation begins. */
export const startView: NodeView<"start"> = { icon: Play, content: () => ({}), Form };

function Form({ id, data }: NodeFormProps<"start">) {
  const t = useTexts(inspectorTexts);
  const own = useTexts(flowsTexts);
  const edit = useNodeEdit(id, "start");
  const inFlow = useDialogue(isFlow);
  if (inFlow) return <Note>{own.startHint}</Note>;
  return (
    <>
      <Note>{t.startHint}</Note>
      <SwitchField
        label={t.poke}
        checked={data.poke.on}
        onChange={(on) =>
          edit((draft) => {
            draft.poke.on = on;
          })
        }
      />
      <SwitchField
        label={t.pokeMobile}
        checked={data.poke.mobile}
        disabled={!data.poke.on}
        onChange={(mobile) =>
          edit((draft) => {
            draft.poke.mobile = mobile;
          })
        }
      />
    </>
  );
}
