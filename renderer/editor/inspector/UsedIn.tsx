import { openDialogue } from "../../dialogues/actions/openDialogue.ts";
import { flowsStore } from "../../flows/flowsStore.ts";
import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { flowsTexts } from "../../i18n/areas/flowsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Note } from "./Note.tsx";
import { Section } from "./Section.tsx";
import styles from "./UsedIn.module.css";

/** The dialogues and flows that call the flow at hand; choosing one opens it. */
export function UsedIn() {
  const t = useTexts(flowsTexts);
  const { untitled } = useTexts(dialoguesTexts);
  const uses = flowsStore((state) => state.uses);
  if (uses.length === 0)
    return (
      <Section title={t.usedIn}>
        <Note>{t.unused}</Note>
      </Section>
    );
  return (
    <Section title={t.usedIn} hint={t.usedInHint}>
      <ul className={styles.list}>
        {uses.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.user}
              aria-label={t.openUser(name || untitled)}
              onClick={() => void openDialogue(id)}
            >
              {name || untitled}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
