import { useEffect } from "react";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import type { CalendarRef } from "#shared/scheduling/setup/calendarRef.ts";
import { appStore } from "../../app/appStore.ts";
import { Section } from "../../editor/inspector/Section.tsx";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { calendarsTexts } from "../../i18n/areas/calendarsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { calendarsStore } from "../../settings/calendars/calendarsStore.ts";
import { loadCalendars } from "../../settings/calendars/loadCalendars.ts";
import { problemWords } from "../../settings/calendars/problemWords.ts";
import { Button } from "../../ui/Button.tsx";
import callout from "../../ui/callout.module.css";
import { SelectField } from "../../ui/SelectField.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import styles from "../AgentsScreen.module.css";
import { isSameCalendar } from "./isSameCalendar.ts";

type CalendarsSectionProps = {
  readonly agent: AgentProfile;
  readonly onChange: (part: Pick<AgentProfile, "looksAt" | "writesTo">) => void;
};

/** No calendar has such a key. */
const nowhere = "";
const keyOf = (ref: CalendarRef) => JSON.stringify([ref.account, ref.calendar]);

/** Which calendars of the connected accounts keep the agent's time, and which his meetings go into. */
export function CalendarsSection({ agent, onChange }: CalendarsSectionProps) {
  const t = useTexts(agentsTexts);
  const calendars = useTexts(calendarsTexts);
  const accounts = calendarsStore(({ known }) => known?.accounts);
  useEffect(() => void loadCalendars(), []);
  if (accounts === undefined) return null;
  const { looksAt, writesTo } = agent;
  const known = accounts.flatMap((account) =>
    account.calendars.map((calendar) => ({
      ref: { account: account.id, calendar: calendar.id },
      name: accounts.length > 1 ? `${calendar.name} (${account.name})` : calendar.name,
      calendar,
    })),
  );
  const used = writesTo === null ? looksAt : [...looksAt, writesTo];
  const isKnown = (ref: CalendarRef) => known.some((one) => isSameCalendar(one.ref, ref));
  const lost = used.filter(
    (ref, at) => !isKnown(ref) && used.findIndex((one) => isSameCalendar(one, ref)) === at,
  );
  const troubled = accounts.filter(
    ({ id, problem }) => problem !== undefined && used.some(({ account }) => account === id),
  );
  const target = known.find(({ ref }) => writesTo !== null && isSameCalendar(ref, writesTo));
  const look = (ref: CalendarRef, looked: boolean) =>
    onChange({
      writesTo,
      looksAt: looked ? [...looksAt, ref] : looksAt.filter((one) => !isSameCalendar(one, ref)),
    });
  const openSettings = () => appStore.setState({ overlay: { kind: "settings", page: "calendars" } });
  return (
    <Section title={t.calendars} hint={known.length === 0 ? t.noCalendars : t.calendarsHint}>
      {troubled.map(({ id, name, problem }) => (
        <p key={id} className={callout.caution} role="alert">
          {t.reconnect(name)} {problem && problemWords(problem, calendars)}
        </p>
      ))}
      {known.map(({ ref, name }) => (
        <SwitchField
          key={keyOf(ref)}
          label={name}
          checked={looksAt.some((one) => isSameCalendar(one, ref))}
          onChange={(looked) => look(ref, looked)}
        />
      ))}
      {lost.map((ref) => (
        <div key={keyOf(ref)} className={styles.line}>
          <span className={styles.bad}>{t.lostCalendar(ref.calendar)}</span>
          <Button
            onClick={() =>
              onChange({
                looksAt: looksAt.filter((one) => !isSameCalendar(one, ref)),
                writesTo: writesTo && isSameCalendar(writesTo, ref) ? null : writesTo,
              })
            }
          >
            {t.forget}
          </Button>
        </div>
      ))}
      {known.length > 0 && (
        <SelectField
          label={calendars.writesTo}
          hint={target?.calendar.invites === false ? calendars.noInvitations : undefined}
          value={target ? keyOf(target.ref) : nowhere}
          options={[
            { value: nowhere, label: calendars.nowhere },
            ...known
              .filter(({ calendar }) => calendar.canWrite)
              .map(({ ref, name }) => ({ value: keyOf(ref), label: name })),
          ]}
          onChange={(key) =>
            onChange({ looksAt, writesTo: known.find(({ ref }) => keyOf(ref) === key)?.ref ?? null })
          }
        />
      )}
      <div>
        <Button onClick={openSettings}>{known.length === 0 ? t.connectCalendar : t.manageCalendars}</Button>
      </div>
    </Section>
  );
}
