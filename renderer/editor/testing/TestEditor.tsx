import { Plus, Trash2 } from "lucide-react";
import type { ConversationTest, TestStep } from "#shared/dialogue/testing/conversationTest.ts";
import { flowsStore } from "../../flows/flowsStore.ts";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { languageName } from "../languageName.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { cardBefore } from "./cardBefore.ts";
import type { EditTest } from "./EditTest.ts";
import { failureText } from "./failureText.ts";
import { StepRow } from "./StepRow.tsx";
import styles from "./TestPanel.module.css";
import { TestWorld } from "./TestWorld.tsx";
import { useTests } from "./useTests.ts";

/** A test's name, language, steps and circumstances. Every edit is one of the document and can be undone. */
export function TestEditor({ test, index }: { readonly test: ConversationTest; readonly index: number }) {
  const t = useTexts(testsTexts);
  const studioLanguage = useLanguage();
  const { document } = useSession();
  const dialogue = useDialogue((whole) => whole);
  const flows = flowsStore((state) => state.flows);
  const result = useTests((state) => state.results.get(test));
  const failed = result?.ok === false ? result : undefined;

  const edit: EditTest = (recipe, field) => {
    const merge = field === undefined ? {} : { merge: `test ${index} ${field}` };
    document.apply(
      "editTests",
      (draft) => {
        const own = draft.tests[index];
        if (own) recipe(own);
      },
      merge,
    );
  };
  const setStep = (at: number, step: TestStep) =>
    edit((draft) => {
      draft.steps[at] = step;
    }, `step ${at}`);

  return (
    <div className={styles.editor}>
      <div className={styles.fields}>
        <TextField
          label={t.name}
          value={test.name}
          maxLength={200}
          onChange={(name) =>
            edit((draft) => {
              draft.name = name;
            }, "name")
          }
          onBlur={document.seal}
        />
        <SelectField
          label={t.language}
          value={test.language ?? ""}
          options={["", ...new Set([...dialogue.languages, ...(test.language ? [test.language] : [])])].map(
            (tag) => ({
              value: tag,
              label: tag === "" ? t.ownLanguage(dialogue.language) : languageName(tag, studioLanguage),
            }),
          )}
          onChange={(tag) =>
            edit((draft) => {
              if (tag === "") delete draft.language;
              else draft.language = tag;
            })
          }
        />
        <IconButton
          label={t.remove}
          icon={Trash2}
          onClick={() =>
            document.apply("editTests", (draft) => {
              draft.tests.splice(index, 1);
            })
          }
        />
      </div>
      {failed?.step === 0 && (
        <p className={styles.failure} role="status" data-selectable>
          {failureText(failed.failure, dialogue)}
        </p>
      )}
      {test.steps.length === 0 && <p className={styles.counts}>{t.noSteps}</p>}
      <ol className={styles.steps} aria-label={t.steps}>
        {test.steps.map((step, at) => (
          <StepRow
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity but their place
            key={at}
            step={step}
            before={cardBefore(test.steps, at, dialogue.nodes, flows)}
            number={at + 1}
            failure={failed?.step === at + 1 ? failureText(failed.failure, dialogue) : undefined}
            onChange={(next) => setStep(at, next)}
            onRemove={() => edit((draft) => void draft.steps.splice(at, 1))}
            onMoveUp={() =>
              edit((draft) => {
                const [moved] = draft.steps.splice(at, 1);
                if (moved) draft.steps.splice(Math.max(0, at - 1), 0, moved);
              })
            }
          />
        ))}
      </ol>
      <Button
        icon={Plus}
        look="quiet"
        onClick={() => edit((draft) => void draft.steps.push({ expect: { text: "" } }))}
      >
        {t.addStep}
      </Button>
      <TestWorld test={test} edit={edit} />
    </div>
  );
}
