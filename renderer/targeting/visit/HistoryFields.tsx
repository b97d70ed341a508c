import { Plus, X } from "lucide-react";
import type { Candidate } from "#shared/targeting/candidate.ts";
import { explainTexts } from "../../i18n/areas/explainTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { visitDraft } from "../visitDraft.ts";
import { FormPart } from "./FormPart.tsx";
import type { Met } from "./met.ts";
import styles from "./VisitForm.module.css";
import { wallText } from "./wallText.ts";

const events = ["shown", "engaged", "completed"] as const;

/** `timeZone`: the site's. */
type HistoryFieldsProps = { readonly dialogues: readonly Candidate[]; readonly timeZone: string };

/** What the visitor met before: which dialogue, how far, and when. */
export function HistoryFields({ dialogues, timeZone }: HistoryFieldsProps) {
  const t = useTexts(explainTexts);
  const met = visitDraft((draft) => draft.met);
  const set = (next: readonly Met[]) => visitDraft.setState({ met: next });
  const change = (key: number, part: Partial<Met>) =>
    set(met.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const [first] = dialogues;
  const named = dialogues.map(({ id, name }) => ({ value: id, label: name || t.untitled }));
  return (
    <FormPart title={t.before} filled={met.length}>
      <ul className={styles.met}>
        {met.map(({ key, dialogue, event, at }, index) => (
          <li key={key}>
            <SelectField
              label={t.metDialogue(index + 1)}
              labelHidden
              value={dialogue}
              options={
                named.some(({ value }) => value === dialogue)
                  ? named
                  : [...named, { value: dialogue, label: dialogue }]
              }
              onChange={(next) => change(key, { dialogue: next })}
            />
            <IconButton
              size="small"
              label={t.forget(index + 1)}
              icon={X}
              onClick={() => set(met.filter((one) => one.key !== key))}
            />
            <SelectField
              label={t.metEvent(index + 1)}
              labelHidden
              value={event}
              options={events.map((value) => ({ value, label: t.metEvents[value] }))}
              onChange={(next) => change(key, { event: next })}
            />
            <TextField
              type="datetime-local"
              step={1}
              label={t.metAt(index + 1)}
              labelHidden
              value={at}
              onChange={(next) => change(key, { at: next })}
            />
          </li>
        ))}
      </ul>
      <Button
        look="quiet"
        icon={Plus}
        disabled={first === undefined}
        onClick={() =>
          first &&
          set([
            ...met,
            {
              key: (met.at(-1)?.key ?? 0) + 1,
              dialogue: first.id,
              event: "shown",
              at: wallText(Date.now(), timeZone),
            },
          ])
        }
      >
        {t.addMet}
      </Button>
    </FormPart>
  );
}
