import { ArrowDown, ArrowUp } from "lucide-react";
import { attributesStore } from "../../attributes/attributesStore.ts";
import { attributeLabel } from "../attributeLabel.ts";
import { changePeople } from "../view/changePeople.ts";
import { peopleStore } from "../view/peopleStore.ts";
import styles from "./PeopleGrid.module.css";

/** The names of the columns; a click on one sorts by it, another click the other way round. */
export function PeopleHead({ columns }: { readonly columns: readonly string[] }) {
  const entries = attributesStore((state) => state.entries);
  const sort = peopleStore(({ view }) => view.sort);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see PeopleGrid
    // biome-ignore lint/a11y/useFocusableInteractive: its buttons have the focus
    <div role="row" aria-rowindex={1} className={styles.head}>
      {columns.map((attribute) => {
        const here = sort?.attribute === attribute;
        const Arrow = sort?.descending ? ArrowDown : ArrowUp;
        const descending = here && !sort.descending;
        return (
          // biome-ignore lint/a11y/useSemanticElements: see PeopleGrid
          // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus
          <div
            key={attribute}
            role="columnheader"
            data-number={entries.get(attribute)?.type === "number" || undefined}
            aria-sort={here ? (sort.descending ? "descending" : "ascending") : "none"}
          >
            <button
              type="button"
              data-tooltip={attribute}
              onClick={() => changePeople("sort", { sort: { attribute, descending } })}
            >
              <span>{attributeLabel(attribute, entries)}</span>
              {here && <Arrow size={13} aria-hidden />}
            </button>
          </div>
        );
      })}
    </div>
  );
}
