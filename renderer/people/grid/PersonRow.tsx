import { memo } from "react";
import type { Attributes } from "#shared/dialogue/value.ts";
import { attributesStore } from "../../attributes/attributesStore.ts";
import { peopleTexts } from "../../i18n/areas/peopleTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { openPerson } from "../person/openPerson.ts";
import { shownAttribute } from "../person/shownAttribute.ts";
import styles from "./PeopleGrid.module.css";

type PersonRowProps = {
  readonly index: number;
  /** Where it stands among the rows, in pixels. */
  readonly top: number;
  readonly active: boolean;
  readonly opened?: boolean;
  /** Undefined while it is not read. */
  readonly person: Attributes | undefined;
  readonly columns: readonly string[];
};

/** One person of the table. */
export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { index, top, active, opened = false, person, columns } = props;
  const t = useTexts(peopleTexts);
  const language = useLanguage();
  const entries = attributesStore((state) => state.entries);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see PeopleGrid
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the grid's
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={opened}
      aria-busy={person === undefined}
      tabIndex={active ? 0 : -1}
      data-row={index}
      className={styles.row}
      style={{ top }}
      onClick={() => openPerson(index)}
    >
      {columns.map((attribute) => (
        // biome-ignore lint/a11y/useSemanticElements: see PeopleGrid
        // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
        <div
          key={attribute}
          role="gridcell"
          className={styles.cell}
          data-number={entries.get(attribute)?.type === "number" || undefined}
        >
          {person && shownAttribute(person, attribute, entries, language, t)}
        </div>
      ))}
    </div>
  );
});
