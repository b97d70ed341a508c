import { useStore } from "zustand";
import type { FoundDialogue } from "#shared/ipc/search.ts";
import { HitLine } from "../editor/find/HitLine.tsx";
import { findTexts } from "../i18n/areas/findTexts.ts";
import { nodesTexts } from "../i18n/areas/nodesTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import styles from "./FindAllDialog.module.css";
import { findAllStore } from "./findAllStore.ts";
import { showPlace } from "./showPlace.ts";

type FoundDialoguesProps = {
  readonly dialogues: readonly FoundDialogue[];
  /** Ids of those that a replacement leaves out. */
  readonly left: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
};

/** So many dialogues are listed; a search that finds more is best made narrower. */
const mostDialogues = 50;

/** The places that were found, dialogue by dialogue, each with what a replacement makes of it. */
export function FoundDialogues({ dialogues, left, onToggle }: FoundDialoguesProps) {
  const t = useTexts(findTexts);
  const { kinds } = useTexts(nodesTexts);
  const { replacing, replacement } = useStore(findAllStore);
  return (
    <>
      {dialogues.slice(0, mostDialogues).map(({ id, name, count, places }) => (
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
              <li key={place.index}>
                <HitLine
                  hit={place}
                  where={place.kind ? kinds[place.kind].name : t.dialogue}
                  active={false}
                  replacement={replacing && !left.has(id) ? replacement : undefined}
                  onChoose={() => showPlace(id, place)}
                />
              </li>
            ))}
          </ul>
          {count > places.length && <p className={styles.count}>{t.moreHere(count - places.length)}</p>}
        </section>
      ))}
      {dialogues.length > mostDialogues && (
        <p className={styles.count}>{t.moreDialogues(dialogues.length - mostDialogues)}</p>
      )}
    </>
  );
}
