import { appStore } from "../app/appStore.ts";
import { calendarsTexts } from "../i18n/areas/calendarsTexts.ts";
import { meetingsTexts } from "../i18n/areas/meetingsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { fewNames } from "./fewNames.ts";
import own from "./MeetingsScreen.module.css";
import { meetingsStore } from "./view/meetingsStore.ts";

/** Which calendars could not be read, so that what is shown of their meetings may be old. */
export function UnreadNotice() {
  const t = useTexts(meetingsTexts);
  const { problems } = useTexts(calendarsTexts);
  const unread = meetingsStore(({ followed }) => followed?.unread);
  const language = useLanguage();
  if (!unread?.length) return null;
  return (
    <section className={own.notice} aria-label={t.unread}>
      <div>
        <strong>{t.unread}</strong>
        <ul>
          {unread.map(({ name, agents, problem }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: accounts that were removed have no name to tell them apart
            <li key={index}>
              {[fewNames(agents, language, t.others), name || t.removedAccount].filter(Boolean).join(" · ")}:{" "}
              {problems[problem.code]}
            </li>
          ))}
        </ul>
      </div>
      <Button onClick={() => appStore.setState({ overlay: { kind: "settings", page: "calendars" } })}>
        {t.toCalendars}
      </Button>
    </section>
  );
}
