import { Plus, X } from "lucide-react";
import type { Targeting } from "#shared/dialogue/targeting.ts";
import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { NumberField } from "../inspector/NumberField.tsx";
import { Section } from "../inspector/Section.tsx";
import { SelectorField } from "./SelectorField.tsx";
import styles from "./TargetingView.module.css";
import { useTargeting } from "./useTargeting.ts";

type Event = Targeting["events"][number];

/** A new event of each type, with what is usual. */
const fresh: readonly Event[] = [
  { type: "timeOnPage", atLeast: 20 },
  { type: "timeOnSite", atLeast: 60 },
  { type: "scrollPercent", atLeast: 50 },
  { type: "pageViews", atLeast: 2 },
  { type: "inactivity", atLeast: 30 },
  { type: "exitIntent" },
  { type: "clicked", selector: "#chat" },
];

/** What must have happened before the dialogue is shown. */
export function EventsSection() {
  const t = useTexts(targetingTexts);
  const [events, set] = useTargeting("events");
  const change = (index: number, event: Event) =>
    set(
      events.map((old, at) => (at === index ? event : old)),
      `event ${index}`,
    );

  return (
    <Section title={t.events} hint={events.length === 0 ? t.noEvents : t.eventsHint}>
      <ul className={styles.rows}>
        {events.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events have no identity but their place
          <li key={`${events.length} ${index}`} className={styles.row}>
            {event.type === "exitIntent" ? (
              <div>
                <div className={styles.label}>{t.eventNames.exitIntent}</div>
                <p className={styles.none}>{t.eventHints.exitIntent}</p>
              </div>
            ) : event.type === "clicked" ? (
              <SelectorField
                value={event.selector}
                onChange={(selector) => change(index, { ...event, selector })}
              />
            ) : (
              <NumberField
                label={t.eventNames[event.type]}
                hint={t.eventHints[event.type]}
                min={0}
                max={event.type === "scrollPercent" ? 100 : 1_000_000}
                whole={event.type === "pageViews"}
                value={event.atLeast}
                onChange={(atLeast) => atLeast !== undefined && change(index, { ...event, atLeast })}
              />
            )}
            <IconButton
              size="small"
              icon={X}
              label={t.removeEvent(t.eventNames[event.type])}
              onClick={() => set(events.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      <div className={styles.add}>
        <MenuButton
          align="start"
          trigger={
            <Button look="quiet" icon={Plus}>
              {t.addEvent}
            </Button>
          }
          entries={fresh.map((event) => ({
            id: event.type,
            label: t.eventNames[event.type],
            disabled: event.type !== "clicked" && events.some(({ type }) => type === event.type),
            onSelect: () => set([...events, event]),
          }))}
        />
      </div>
    </Section>
  );
}
