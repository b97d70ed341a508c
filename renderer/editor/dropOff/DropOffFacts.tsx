import { useStore } from "@xyflow/react";
import type { ReactNode } from "react";
import { dropOffTexts } from "../../i18n/areas/dropOffTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { isFarView } from "../canvas/far/isFarView.ts";
import { cardTitle } from "../cardTitle.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import styles from "./DropOff.module.css";
import { useDropOff } from "./useDropOff.ts";

/** `children`: what else is to be said of how many visits there were. */
type DropOffFactsProps = { readonly children: ReactNode };

/** In words what the canvas shows: how many visits there were, and where most of them stopped. */
export function DropOffFacts({ children }: DropOffFactsProps) {
  const t = useTexts(dropOffTexts);
  const { view } = useSession();
  const shown = useDropOff((state) => state.shown);
  const inLanguage = useView((state) => state.language);
  const fallback = useDialogue((dialogue) => dialogue.language);
  const most = useDropOff((state) => state.most);
  const card = useDialogue((dialogue) => dialogue.nodes.find(({ id }) => id === most));
  const cards = useDialogue((dialogue) => dialogue.nodes.length);
  const isFar = useStore((state) => isFarView(cards, state.transform[2]));
  if (shown === undefined) return null;
  return (
    <div className={styles.line} role="status">
      {children}
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
