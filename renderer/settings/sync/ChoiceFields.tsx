import type { SyncOffer } from "#shared/marketo/syncOffer.ts";
import { connectionsTexts } from "../../i18n/areas/connectionsTexts.ts";
import { syncTexts } from "../../i18n/areas/syncTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { TextField } from "../../ui/TextField.tsx";
import page from "../page.module.css";
import { CheckList } from "./CheckList.tsx";
import type { ChoiceProblems } from "./choiceProblems.ts";
import { ListField } from "./ListField.tsx";
import { syncErrorWords } from "./syncErrorWords.ts";
import type { TypedChoice } from "./typedChoice.ts";

type ChoiceFieldsProps = {
  readonly offer: SyncOffer;
  readonly typed: TypedChoice;
  /** Undefined: not to be shown yet. */
  readonly problems: ChoiceProblems | undefined;
  readonly onChange: (part: Partial<TypedChoice>) => void;
};

/** The fields of what to sync. */
export function ChoiceFields({ offer, typed, problems, onChange }: ChoiceFieldsProps) {
  const t = useTexts(syncTexts);
  const errors = useTexts(connectionsTexts);
  const before = new Set(offer.choice.fields);
  const isMore = before.size > 0 && [...typed.fields].some((name) => !before.has(name));
  return (
    <>
      {offer.error !== undefined && (
        <p className={page.notice} role="status">
          {offer.error.code === "other-subscription"
            ? syncErrorWords(offer.error, { t, errors })
            : t.known(syncErrorWords(offer.error, { t, errors }))}
        </p>
      )}
      <CheckList
        label={t.fields}
        hint={isMore ? t.again : t.fieldsHint}
        error={problems?.fields ? t.fieldsNone : undefined}
        options={offer.fields.map(({ name, label }) => ({ value: name, label, facts: name }))}
        chosen={typed.fields}
        onChange={(fields) => onChange({ fields })}
      />
      <div className={page.two}>
        <TextField
          type="date"
          label={t.since}
          hint={t.sinceHint}
          error={problems?.since ? t.sinceWrong : undefined}
          value={typed.since}
          disabled={typed.list !== null}
          onChange={(since) => onChange({ since })}
        />
        <ListField lists={offer.lists} list={typed.list} onChange={(list) => onChange({ list })} />
      </div>
      <div className={page.two}>
        <TextField
          inputMode="numeric"
          label={t.keepDays}
          hint={t.keepDaysHint}
          error={problems?.keepDays ? t.keepDaysWrong : undefined}
          value={typed.keepDays}
          onChange={(keepDays) => onChange({ keepDays })}
        />
      </div>
      <CheckList
        label={t.types}
        hint={offer.types.length === 0 ? t.typesUnknown : t.typesHint}
        options={offer.types.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={typed.types}
        onChange={(types) => onChange({ types })}
      />
    </>
  );
}
