import { useId } from "react";
import type { EngagementEvent } from "#shared/marketo/engagement.ts";
import { formatWhen } from "../../dialogues/formatWhen.ts";
import { useNow } from "../../dialogues/useNow.ts";
import { engagementTexts } from "../../i18n/areas/engagementTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import rows from "../../ui/rows.module.css";
import page from "../page.module.css";

type EventListProps = {
  readonly title: string;
  readonly events: readonly EngagementEvent[];
  /** How many there are of which these are the first. */
  readonly total: number;
};

/** Things that people did in the chat, each with why Marketo has not taken it. */
export function EventList({ title, events, total }: EventListProps) {
  const t = useTexts(engagementTexts);
  const language = useLanguage();
  const now = useNow();
  const heading = useId();
  if (events.length === 0) return null;
  const whose = (what: EngagementEvent["what"], lead: number) => {
    if (what === "person") return t.known;
    return lead === 0 ? t.nobody : t.person(lead);
  };
  return (
    <section aria-labelledby={heading}>
      <h4 id={heading} className={page.heading}>
        {title}
      </h4>
      {total > events.length && <p className={page.intro}>{t.first(String(events.length))}</p>}
      <ul className={rows.list}>
        {events.map(({ lead, what, at, dialogue, detail, reason }) => (
          <li key={`${lead} ${what} ${at} ${dialogue} ${detail}`} className={rows.row}>
            <div className={rows.what}>
              <span>{[t.events[what], detail].filter((part) => part !== "").join(": ")}</span>
              <span className={rows.facts}>
                {[whose(what, lead), dialogue, formatWhen(at, now, language), reason]
                  .filter((part) => part !== "")
                  .join(" · ")}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
