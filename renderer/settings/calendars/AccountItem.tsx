import type { CalendarAccount } from "#shared/calendars/calendarAccount.ts";
import { formatWhen } from "../../dialogues/formatWhen.ts";
import { useNow } from "../../dialogues/useNow.ts";
import { calendarsTexts } from "../../i18n/areas/calendarsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import rows from "../../ui/rows.module.css";
import { SelectField } from "../../ui/SelectField.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import styles from "./calendars.module.css";
import { calendarsStore } from "./calendarsStore.ts";
import { checkCalendars } from "./checkCalendars.ts";
import { chooseCalendars } from "./chooseCalendars.ts";
import { problemWords } from "./problemWords.ts";

type AccountItemProps = {
  readonly account: CalendarAccount;
  readonly onReconnect: () => void;
  readonly onRemove: () => void;
};

/** No calendar has such an id. */
const nowhere = "";

/** An account: whether it works, which of its calendars are looked at, and where meetings go. */
export function AccountItem({ account, onReconnect, onRemove }: AccountItemProps) {
  const t = useTexts(calendarsTexts);
  const language = useLanguage();
  const now = useNow();
  const isChecking = calendarsStore(({ checking }) => checking.has(account.id));
  const { id, name, provider, calendars, problem, checkedAt, writesTo } = account;
  const look = (calendar: string, looked: boolean) =>
    chooseCalendars(id, (latest) => ({
      ...latest,
      calendars: latest.calendars.map((one) => (one.id === calendar ? { ...one, looked } : one)),
    }));
  const writeTo = (target: string) =>
    chooseCalendars(id, ({ writesTo: _, ...latest }) =>
      target === nowhere ? latest : { ...latest, writesTo: target },
    );
  const writable = calendars.filter((one) => one.canWrite || one.id === writesTo);
  const target = calendars.find((one) => one.id === writesTo);
  const state = checkedAt === undefined ? [] : [t.checked(formatWhen(checkedAt, now, language))];
  return (
    <li className={styles.account} aria-label={name}>
      <div className={styles.head}>
        <div className={rows.what}>
          <span className={rows.name}>{name}</span>
          <span className={rows.facts} role="status">
            {[
              t.providers[provider],
              ...(isChecking ? [t.checking] : problem === undefined ? state : []),
            ].join(" · ")}
          </span>
        </div>
        <Button aria-label={t.checkOf(name)} disabled={isChecking} onClick={() => void checkCalendars(id)}>
          {t.check}
        </Button>
        <Button
          look={
            problem?.code === "sign-in" || problem?.code === "missing-permission" ? "primary" : "secondary"
          }
          aria-label={t.reconnectOf(name)}
          onClick={onReconnect}
        >
          {t.reconnect}
        </Button>
        <Button aria-label={t.removeOf(name)} onClick={onRemove}>
          {t.remove}
        </Button>
      </div>
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problemWords(problem, t)}
        </p>
      )}
      <fieldset className={styles.looked} aria-label={t.lookedOf(name)}>
        <legend>{t.looked}</legend>
        {calendars.map((calendar) => (
          <SwitchField
            key={calendar.id}
            label={calendar.name}
            checked={calendar.looked}
            onChange={(looked) => void look(calendar.id, looked)}
          />
        ))}
      </fieldset>
      <SelectField
        label={t.writesTo}
        hint={target?.invites === false ? t.noInvitations : undefined}
        value={writesTo ?? nowhere}
        options={[
          { value: nowhere, label: t.nowhere },
          ...writable.map((one) => ({ value: one.id, label: one.name })),
        ]}
        onChange={(chosen) => void writeTo(chosen)}
      />
    </li>
  );
}
