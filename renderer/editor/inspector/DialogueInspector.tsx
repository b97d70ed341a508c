import { Crosshair, MessagesSquare, Workflow } from "lucide-react";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import { flowsTexts } from "../../i18n/areas/flowsTexts.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { type Details, setDetails } from "../document/operations/setDetails.ts";
import type { StepName } from "../document/stepName.ts";
import { LookSection } from "../look/LookSection.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { toggleTargeting } from "../targeting/toggleTargeting.ts";
import styles from "./Inspector.module.css";
import { LanguageList } from "./LanguageList.tsx";
import { NumberField } from "./NumberField.tsx";
import { PagePatterns } from "./PagePatterns.tsx";
import { Section } from "./Section.tsx";
import { UsedIn } from "./UsedIn.tsx";

const statuses = ["draft", "live", "paused"] as const;

/** The form of the dialogue itself: what it is called, who sees it (of a flow: who calls it), in which languages. */
export function DialogueInspector() {
  const t = useTexts(inspectorTexts);
  const { details } = useTexts(flowsTexts);
  const { edit } = useTexts(targetingTexts);
  const session = useSession();
  const { document } = session;
  const inFlow = useDialogue(isFlow);
  const name = useDialogue((dialogue) => dialogue.name);
  const description = useDialogue((dialogue) => dialogue.description);
  const status = useDialogue((dialogue) => dialogue.status);
  const priority = useDialogue((dialogue) => dialogue.priority);
  const requireConsent = useDialogue((dialogue) => dialogue.requireConsent ?? false);

  const Icon = inFlow ? Workflow : MessagesSquare;

  function set(details: Details, step: StepName = "editDetails"): void {
    document.apply(step, (draft) => setDetails(draft, details), { merge: Object.keys(details).join(" ") });
  }

  return (
    <>
      <header className={styles.head}>
        <span className={styles.icon} data-hue={inFlow ? "flow" : "start"}>
          <Icon size={15} strokeWidth={2.1} aria-hidden />
        </span>
        <h2 className={styles.title}>{inFlow ? details : t.dialogueTitle}</h2>
      </header>
      <div className={styles.form}>
        <div className={styles.fields} data-form>
          <TextField
            label={t.name}
            maxLength={200}
            value={name}
            onBlur={document.seal}
            onChange={(next) => set({ name: next }, "rename")}
          />
          <TextAreaField
            label={t.description}
            placeholder={t.descriptionPlaceholder}
            maxLength={5000}
            value={description}
            onBlur={document.seal}
            onChange={(next) => set({ description: next })}
          />
          {!inFlow && (
            <>
              <SelectField
                label={t.status}
                hint={t.statusHint}
                value={status}
                options={statuses.map((value) => ({ value, label: t.statuses[value] }))}
                onChange={(next) => set({ status: next })}
              />
              <NumberField
                label={t.priority}
                hint={t.priorityHint}
                min={1}
                max={1000}
                whole
                value={priority}
                onChange={(next) => next !== undefined && set({ priority: next })}
              />
              <SwitchField
                label={t.requireConsent}
                hint={t.requireConsentHint}
                checked={requireConsent}
                onChange={(next) => set({ requireConsent: next })}
              />
            </>
          )}
        </div>
        {inFlow ? (
          <UsedIn />
        ) : (
          <Section title={t.pages} hint={t.pagesHint}>
            <PagePatterns list="include" label={t.include} />
            <PagePatterns list="exclude" label={t.exclude} />
            <Button icon={Crosshair} onClick={() => toggleTargeting(session)}>
              {edit}
            </Button>
          </Section>
        )}
        {!inFlow && <LookSection />}
        <LanguageList />
      </div>
    </>
  );
}
