import { useStore } from "@xyflow/react";
import { dropOffTexts } from "../../i18n/areas/dropOffTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { isFarView } from "../canvas/far/isFarView.ts";
import { cardTitle } from "../cardTitle.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import styles from "./DropOff.module.css";
import { mostStopped } from "./mostStopped.ts";
import { useDropOff } from "./useDropOff.ts";

/** In words what the canvas shows: how many visits there were, and where most of them stopped. */
export function DropOffFacts({ visits }: { readonly visits: number }) {
  const t = useTexts(dropOffTexts);
  const language = useLanguage();
  const { view } = useSession();
  const shown = useDropOff((state) => state.shown);
  const inLanguage = useView((state) => state.language);
  const fallback = useDialogue((dialogue) => dialogue.language);
  const most = shown && mostStopped(shown);
  const card = useDialogue((dialogue) => dialogue.nodes.find(({ id }) => id === most));
  const cards = useDialogue((dialogue) => dialogue.nodes.length);
  const isFar = useStore((state) => isFarView(cards, state.transform[2]));
  if (shown === undefined) return null;
  return (
    <div className={styles.line} role="status">
      <p>{t.visits(visits.toLocaleString(language), visits === 1)}</p>
      {shown.begun === 0 && <p>{t.older}</p>}
      {shown.begun > 0 && !card && <p>{t.nobody}</p>}
      {card && (
        <p>
          {t.most}{" "}
          <button type="button" className={styles.card} onClick={() => view.select([card.id])}>
            {cardTitle(card, inLanguage, fallback)}
          </button>
        </p>
      )}
      {shown.lost > 0 && <p>{t.lost(shown.lost)}</p>}
      {isFar && <p>{t.far}</p>}
    </div>
  );
}
