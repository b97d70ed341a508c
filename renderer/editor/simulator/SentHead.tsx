import { cardOf } from "#shared/dialogue/flows/cardOf.ts";
import { type SentEvent, sentEvents } from "#shared/site/sentEvents.ts";
import { settingsTexts } from "../../i18n/areas/settingsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { cardTitle } from "../cardTitle.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useView } from "../session/useView.ts";
import { clockText } from "./clockText.ts";
import type { SentPart } from "./readSent.ts";
import styles from "./SentLog.module.css";
import { useSimulator } from "./useSimulator.ts";

type SentHeadProps = { readonly at: number; readonly parts: readonly SentPart[] };

/** What one line of the log is about: each event with its card, and when it was by the visitor's clock. */
export function SentHead({ at, parts }: SentHeadProps) {
  const { events } = useTexts(settingsTexts);
  const studioLanguage = useLanguage();
  const language = useView((view) => view.language);
  const dialogue = useDialogue((whole) => whole);
  const zone = useSimulator(({ who }) => who.timeZone) || Intl.DateTimeFormat().resolvedOptions().timeZone;
  const cardNamed = ({ node, dialogue: of }: SentPart) => {
    if (node === undefined || (of !== undefined && of !== dialogue.id)) return undefined;
    const card = cardOf(dialogue.nodes, node);
    return card && cardTitle(card, language, dialogue.language);
  };
  return (
    <span className={styles.head}>
      <span className={styles.parts}>
        {parts.map((part, index) => {
          const card = cardNamed(part);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was said once stays as it is
            <span key={index}>
              {part.event !== undefined && (isKnown(part.event) ? events[part.event] : part.event)}
              {card !== undefined && <span className={styles.card}>{card}</span>}
            </span>
          );
        })}
      </span>
      <time dateTime={new Date(at).toISOString()}>
        {clockText(at, studioLanguage, zone, { timeStyle: "medium" })}
      </time>
    </span>
  );
}

/** The page hears of some events that sinks are not told of. */
function isKnown(event: string): event is SentEvent {
  return Object.hasOwn(sentEvents, event);
}
