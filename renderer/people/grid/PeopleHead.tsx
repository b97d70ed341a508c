import { ArrowDown, ArrowUp } from "lucide-react";
import { attributesStore } from "../../attributes/attributesStore.ts";
import { peopleTexts } from "../../i18n/areas/peopleTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { attributeLabel } from "../attributeLabel.ts";
import { changePeople } from "../view/changePeople.ts";
import { peopleStore } from "../view/peopleStore.ts";
import { ColumnEdge } from "./ColumnEdge.tsx";
import styles from "./PeopleGrid.module.css";

type PeopleHeadProps = {
  readonly columns: readonly string[];
  /** Pixels of those that the user has changed. */
  readonly widths: Readonly<Record<string, number>>;
  /** How wide a column is while it is dragged; undefined: none is. */
  readonly onDrag: (widths: Readonly<Record<string, number>> | undefined) => void;
};

/** The names of the columns; a click on one sorts by it, another click the other way round. Their edges can be moved. */
export function PeopleHead({ columns, widths, onDrag }: PeopleHeadProps) {
  const t = useTexts(peopleTexts);
  const resize = (attribute: string, width: number | undefined, how: "pointer" | "key") => {
    onDrag(undefined);
    const { [attribute]: _, ...others } = widths;
    const changed = width === undefined ? others : { ...others, [attribute]: width };
    // Key by key is one step, drag by drag is not.
    changePeople("width", { widths: changed }, how === "key" ? `width of ${attribute}` : undefined);
  };
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
            <ColumnEdge
              label={t.columnWidth(attributeLabel(attribute, entries))}
              width={widths[attribute]}
              onResize={(width) => onDrag(width === undefined ? undefined : { [attribute]: width })}
              onDone={(width, how) => resize(attribute, width, how)}
            />
          </div>
        );
      })}
    </div>
  );
}
