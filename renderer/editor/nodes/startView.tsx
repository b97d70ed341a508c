import { Play } from "lucide-react";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { Note } from "../inspector/Note.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import type { NodeFormProps, NodeView } from "./nodeView.ts";

/** Where every conversation begins. */
export const startView: NodeView<"start"> = { icon: Play, content: () => ({}), Form };

function Form({ id, data }: NodeFormProps<"start">) {
  const t = useTexts(inspectorTexts);
  const edit = useNodeEdit(id, "start");
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
