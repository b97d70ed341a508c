import { useState } from "react";
import type { FoundDialogue } from "#shared/ipc/search.ts";
import { HitLine } from "../editor/find/HitLine.tsx";
import { testName } from "../editor/testing/testName.ts";
import { findTexts } from "../i18n/areas/findTexts.ts";
import { nodesTexts } from "../i18n/areas/nodesTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./FindAllDialog.module.css";
import { showPlace } from "./showPlace.ts";

type FoundDialoguesProps = {
  readonly dialogues: readonly FoundDialogue[];
  /** What was previewed to take the place of what was found. */
  readonly replacement: string | undefined;
  /** Ids of those that a replacement leaves out. */
  readonly left: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
};

/** So many dialogues are listed at first, and more at each asking. */
const atOnce = 50;

/** The places that were found, dialogue by dialogue, each with what a replacement makes of it. */
export function FoundDialogues({ dialogues, replacement, left, onToggle }: FoundDialoguesProps) {
  const t = useTexts(findTexts);
  const { kinds } = useTexts(nodesTexts);
  const [most, setMost] = useState(atOnce);
  const replacing = replacement !== undefined;
  return (
    <>
      {dialogues.slice(0, most).map(({ id, name, count, places }) => (
        <section key={id} className={styles.dialogue} aria-label={name || t.untitled}>
          <h3 className={styles.name}>
            {replacing ? (
              <label>
                <input type="checkbox" checked={!left.has(id)} onChange={() => onToggle(id)} />
                {name || t.untitled}
              </label>
            ) : (
              name || t.untitled
            )}
            <span className={styles.places}>{t.count(0, count)}</span>
          </h3>
          <ul data-left={replacing && left.has(id)} className={styles.hits}>
            {places.map((place) => (
              <li key={`${place.node} ${place.path.join("/")}`}>
                <HitLine
                  hit={place}
                  where={place.kind ? kinds[place.kind].name : place.test ? testName(place.test) : t.dialogue}
                  active={false}
                  replacement={left.has(id) ? undefined : replacement}
                  onChoose={() => showPlace(id, place)}
                />
              </li>
            ))}
          </ul>
          {count > places.length && <p className={styles.count}>{t.moreHere(count - places.length)}</p>}
        </section>
      ))}
      {dialogues.length > most && (
        <Button look="quiet" className={styles.more} onClick={() => setMost(most + atOnce)}>
          {t.showMore(dialogues.length - most)}
        </Button>
      )}
    </>
  );
}
