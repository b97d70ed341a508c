import { useEffect, useRef } from "react";
import type { EngagementView } from "#shared/marketo/engagement.ts";
import type { MarketoProfile } from "#shared/marketo/marketoProfile.ts";
import { errorText } from "../../app/errorText.ts";
import { formatWhen } from "../../dialogues/formatWhen.ts";
import { useNow } from "../../dialogues/useNow.ts";
import { connectionsTexts } from "../../i18n/areas/connectionsTexts.ts";
import { engagementTexts } from "../../i18n/areas/engagementTexts.ts";
import { syncTexts } from "../../i18n/areas/syncTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/classNames.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import styles from "../connections/connections.module.css";
import form from "../form.module.css";
import page from "../page.module.css";
import { EventList } from "./EventList.tsx";
import { ProgramFields } from "./ProgramFields.tsx";
import { refusalWords } from "./refusalWords.ts";
import { useEngagement } from "./useEngagement.ts";

type EngagementFormProps = { readonly profile: MarketoProfile; readonly onClose: () => void };

/** How conversations go back to Marketo: whether they do, what would be written, what was not taken. */
export function EngagementForm({ profile: { id, name }, onClose }: EngagementFormProps) {
  const t = useTexts(engagementTexts);
  const errors = useTexts(connectionsTexts);
  const sync = useTexts(syncTexts);
  const language = useLanguage();
  const now = useNow();
  const { view, failed, progress, isRunning, save, run, stop } = useEngagement(id);
  const heading = useRef<HTMLHeadingElement>(null);
  // what was clicked to come here is gone
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={form.form}>
      <h3 ref={heading} tabIndex={-1} className={classNames(page.heading, styles.heading)}>
        {t.title(name)}
      </h3>
      <p className={page.intro}>{t.text}</p>
      <p className={page.intro}>{t.needs}</p>
      {view !== undefined && (
        <>
          <p className={page.intro}>{view.payloadField === "" ? t.noField : t.field(view.payloadField)}</p>
          <SwitchField
            label={t.hourly}
            hint={t.hourlyHint}
            checked={view.settings.on}
            onChange={(on) => void save({ ...view.settings, on })}
          />
          <SelectField
            label={t.types}
            hint={t.typesHint}
            value={view.settings.types}
            options={(["one", "four"] as const).map((value) => ({ value, label: t.typeNames[value] }))}
            onChange={(types) => void save({ ...view.settings, types })}
          />
          <SwitchField
            label={t.people}
            hint={t.peopleHint}
            checked={view.settings.people}
            onChange={(people) => void save({ ...view.settings, people })}
          />
          <ProgramFields id={id} settings={view.settings} onChange={(settings) => void save(settings)} />
          <Counts view={view} />
          <EventList title={t.failedList} events={view.failed} total={view.counts.failed} />
          {view.counts.failed + view.members.failed > 0 && (
            <div>
              <Button disabled={isRunning} onClick={() => void run({ again: true })}>
                {t.again}
              </Button>
            </div>
          )}
          <EventList title={t.openList} events={view.open} total={view.counts.open} />
        </>
      )}
      <div className={form.actions}>
        {isRunning ? (
          <span className={styles.running} role="status">
            {t.steps[progress?.step ?? "read"]} {progress && t.progress(progress.done, progress.of)}
          </span>
        ) : (
          <span className={styles.said} role="alert">
            {failed && Object.values(errorText(failed)).join(". ")}{" "}
            {view && refusalWords(view, { t, errors, sync }, { now, language })}
          </span>
        )}
        {isRunning ? (
          <Button onClick={stop}>{t.stop}</Button>
        ) : (
          <>
            <Button disabled={view === undefined} onClick={() => void run({ onlyRead: true })}>
              {t.look}
            </Button>
            <Button disabled={view === undefined} onClick={() => void run()}>
              {t.write}
            </Button>
          </>
        )}
        <Button look="primary" onClick={onClose}>
          {t.done}
        </Button>
      </div>
    </div>
  );
}

function Counts({ view: { counts, members, readAt } }: { readonly view: EngagementView }) {
  const t = useTexts(engagementTexts);
  const language = useLanguage();
  const now = useNow();
  if (readAt === undefined) return null;
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const { open, done, failed } = members;
  return (
    <p role="status">
      {t.counts(number(counts.open), number(counts.done), number(counts.failed))}
      {open + done + failed > 0 && `. ${t.members(number(open), number(done), number(failed))}`}.{" "}
      {t.readAt(formatWhen(readAt, now, language))}.
    </p>
  );
}
