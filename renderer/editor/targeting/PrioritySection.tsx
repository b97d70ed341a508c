import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { setDetails } from "../document/operations/setDetails.ts";
import { NumberField } from "../inspector/NumberField.tsx";
import { Section } from "../inspector/Section.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import styles from "./TargetingView.module.css";

/** Which dialogue goes first where several fit. */
export function PrioritySection() {
  const t = useTexts(targetingTexts);
  const { document } = useSession();
  const priority = useDialogue((dialogue) => dialogue.priority);
  return (
    <Section title={t.priority}>
      <div className={styles.pair}>
        <NumberField
          label={t.priorityNumber}
          hint={t.priorityHint}
          min={1}
          max={1000}
          whole
          value={priority}
          onChange={(next) =>
            next !== undefined &&
            document.apply("editDetails", (draft) => setDetails(draft, { priority: next }), {
              merge: "priority",
            })
          }
        />
      </div>
    </Section>
  );
}
