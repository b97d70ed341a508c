import { useMemo, useState } from "react";
import { useStore } from "zustand";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { useCommands } from "../../commands/useCommands.ts";
import { requestsTexts } from "../../i18n/areas/requestsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import page from "../page.module.css";
import { SaveLine } from "../site/SaveLine.tsx";
import { siteCommands } from "../site/siteCommands.ts";
import type { SiteSession } from "../site/siteSession.ts";
import type { SiteStepName } from "../site/siteStepName.ts";

const minutes = [5, 15, 30, 60, 240];
const hours = [4, 12, 24, 72, 168];

/** Whether and how often the times on the site are renewed, and for how long they hold. */
export function TimesFields({ session }: { readonly session: SiteSession }) {
  const t = useTexts(requestsTexts);
  const { store, change } = session;
  const { meetings } = useStore(store, ({ content }) => content.settings);
  const [said, setSaid] = useState("");
  useCommands(useMemo(() => siteCommands(session, setSaid), [session]));
  const { renew, everyMinutes, validHours } = meetings;
  const set = (step: SiteStepName, part: Partial<SiteSettings["meetings"]>) =>
    change(step, { meetings: { ...meetings, ...part } });
  const every = (count: number) => (count < 60 ? t.minutes(count) : t.hours(count / 60));
  const valid = (count: number) => (count < 24 ? t.validHours(count) : t.validDays(count / 24));
  return (
    <>
      <SwitchField
        label={t.renew}
        hint={t.renewHint}
        checked={renew}
        onChange={(on) => set("renewTimes", { renew: on })}
      />
      <div className={page.two}>
        <SelectField
          label={t.every}
          disabled={!renew}
          value={String(everyMinutes)}
          options={optionsOf(minutes, everyMinutes, every)}
          onChange={(count) => set("timesEvery", { everyMinutes: Number(count) })}
        />
        <SelectField
          label={t.valid}
          hint={t.validHint}
          disabled={!renew}
          value={String(validHours)}
          options={optionsOf(hours, validHours, valid)}
          onChange={(count) => set("timesValid", { validHours: Number(count) })}
        />
      </div>
      <SaveLine session={session} />
      <div className="visually-hidden" role="status">
        {said}
      </div>
    </>
  );
}

/** What can be chosen, and what a site that comes from elsewhere may say besides. */
function optionsOf(usual: readonly number[], now: number, words: (count: number) => string) {
  const all = [...new Set([...usual, now])].sort((a, b) => a - b);
  return all.map((count) => ({ value: String(count), label: words(count) }));
}
