import { useEffect, useRef } from "react";
import type { EngagementView } from "#shared/marketo/engagement.ts";
import type { MarketoProfile } from "#shared/marketo/marketoProfile.ts";
import { errorText } from "../../app/errorText.ts";
import { formatWhen } from "../../dialogues/formatWhen.ts";
import { useNow } from "../../dialogues/useNow.ts";
import { connectionsTexts } from "../../i18n/areas/connectionsTexts.ts";
import { engagementTexts } from "../../i18n/areas/engagementTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/classNames.ts";
import { SwitchField } from "../../ui/SwitchField.tsx";
import styles from "../connections/connections.module.css";
import { errorWords } from "../connections/errorWords.ts";
import form from "../form.module.css";
import page from "../page.module.css";
import { EventList } from "./EventList.tsx";
import { ProgramFields } from "./ProgramFields.tsx";
import { useEngagement } from "./useEngagement.ts";

type EngagementFormProps = { readonly profile: MarketoProfile; readonly onClose: () => void };

/** How conversations go back to Marketo: whether they do, what would be written, what was not taken. */
export function EngagementForm({ profile: { id, name }, onClose }: EngagementFormProps) {
  const t = useTexts(engagementTexts);
  const errors = useTexts(connectionsTexts);
  const { view, failed, progress, isRunning, save, run, stop } = useEngagement(id);
  const heading = useRef<HTMLHeadingElement>(null);
  // what was clicked to come here is gone
  useEffect(() => heading.current?.focus(), []);
  const refused = view?.error;
  const isReady = view !== undefined && view.payloadField !== "";
  return (
    <div className={form.form}>
      <h3 ref={heading} tabIndex={-1} className={classNames(page.heading, styles.heading)}>
        {t.title(name)}
      </h3>
      <p className={page.intro}>{t.text}</p>
      <p className={page.intro}>{t.needs}</p>
      {view !== undefined && (
        <>
          <p className={isReady ? page.intro : page.notice}>
            {isReady ? t.field(view.payloadField) : t.noField}
          </p>
          <SwitchField
            label={t.hourly}
            hint={t.hourlyHint}
            checked={view.settings.on}
            onChange={(on) => void save({ ...view.settings, on })}
          />
          <ProgramFields id={id} settings={view.settings} onChange={(settings) => void save(settings)} />
          <Counts view={view} />
          <EventList title={t.failedList} events={view.failed} total={view.counts.failed} />
          {view.counts.failed + view.members.failed > 0 && (
            <div>
              <Button disabled={!isReady || isRunning} onClick={() => void run({ again: true })}>
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
            {failed && Object.values(errorText(failed)).join(". ")}
            {refused &&
              refused.code !== "cancelled" &&
              (refused.code === "no-field" ? t.noFieldThere : errorWords(refused, errors))}{" "}
            {refused?.unsure && t.unsure}
          </span>
        )}
        {isRunning ? (
          <Button onClick={stop}>{t.stop}</Button>
        ) : (
          <>
            <Button disabled={!isReady} onClick={() => void run({ onlyRead: true })}>
              {t.look}
            </Button>
            <Button disabled={!isReady} onClick={() => void run()}>
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
