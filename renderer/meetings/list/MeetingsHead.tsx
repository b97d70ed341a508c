import { ArrowDown, ArrowUp } from "lucide-react";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "../../people/grid/PeopleGrid.module.css";
import { type MeetingSort, meetingsStore } from "../view/meetingsStore.ts";
import { setMeetingsView } from "../view/setMeetingsView.ts";

const columns = [
  ["when", "when"],
  ["visitor", "visitor"],
  ["visitorTime", undefined],
  ["agent", "agent"],
  ["dialogue", "dialogue"],
  ["statusColumn", "status"],
] as const satisfies readonly (readonly [string, MeetingSort | undefined])[];

/** The names of the columns; a click on one sorts by it, another click the other way round. */
export function MeetingsHead() {
  const t = useTexts(meetingsTexts);
  const { sort, descending } = meetingsStore((state) => state.view);
  const Arrow = descending ? ArrowDown : ArrowUp;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see MeetingsGrid
    // biome-ignore lint/a11y/useFocusableInteractive: its buttons have the focus
    <div role="row" aria-rowindex={1} className={styles.head}>
      {columns.map(([name, by]) => {
        const here = by === sort;
        return (
          // biome-ignore lint/a11y/useSemanticElements: see MeetingsGrid
          // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus
          <div
            key={name}
            role="columnheader"
            aria-sort={here ? (descending ? "descending" : "ascending") : undefined}
          >
            {by === undefined ? (
              t[name]
            ) : (
              <button
                type="button"
                onClick={() => setMeetingsView({ sort: by, descending: here && !descending })}
              >
                <span>{t[name]}</span>
                {here && <Arrow size={13} aria-hidden />}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}
