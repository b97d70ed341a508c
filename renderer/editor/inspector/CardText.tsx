import type { Text } from "#shared/dialogue/text.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { setCardText } from "../document/operations/setCardText.ts";
import { useSession } from "../session/useSession.ts";
import { TextArea } from "./TextArea.tsx";

/** The words that a card says to the visitor, in the language at hand. */
export function CardText({ id, text }: { readonly id: string; readonly text: Text }) {
  const t = useTexts(inspectorTexts);
  const { document } = useSession();
  return (
    <TextArea
      label={t.text}
      value={text}
      onChange={(changed) =>
        document.apply("editText", (draft) => setCardText(draft, id, changed), { merge: `${id} text` })
      }
    />
  );
}
