import { dialoguesTexts } from "../i18n/areas/dialoguesTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { listStore } from "./listStore.ts";
import { reachStore } from "./reach/reachStore.ts";
import type { ShownState } from "./reach/shownState.ts";
import { stateLabel } from "./reach/stateLabel.ts";
import styles from "./StatusFilter.module.css";
import { setView } from "./setView.ts";

const always: readonly (ShownState | undefined)[] = [undefined, "live", "paused", "draft"];
const choices: readonly (ShownState | undefined)[] = [
  undefined,
  "live",
  "scheduled",
  "ended",
  "paused",
  "draft",
];

/** All dialogues, or those of one status; what depends on the time is there only while some are so. */
export function StatusFilter() {
  const t = useTexts(dialoguesTexts);
  const chosen = listStore(({ view }) => view.status);
  const reaches = reachStore((state) => state.reaches);
  const present = new Set([...reaches.values()].map(({ state }) => state));
  const offered = choices.filter(
    (state) => always.includes(state) || state === chosen || (state && present.has(state)),
  );
  return (
    <fieldset className={styles.filter} aria-label={t.filter}>
      {offered.map((state) => (
        <button
          key={state ?? "all"}
          type="button"
          aria-pressed={state === chosen}
          onClick={() => setView({ status: state })}
        >
          {state === undefined ? t.all : stateLabel(state, t)}
        </button>
      ))}
    </fieldset>
  );
}
