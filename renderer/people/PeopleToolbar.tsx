import { Filter, FilterX } from "lucide-react";
import { runCommand } from "../commands/runCommand.ts";
import { peopleTexts } from "../i18n/areas/peopleTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { SearchField } from "../ui/SearchField.tsx";
import { ColumnsButton } from "./ColumnsButton.tsx";
import { moveActive } from "./grid/moveActive.ts";
import styles from "./PeopleToolbar.module.css";
import { changePeople } from "./view/changePeople.ts";
import { isFiltered } from "./view/isFiltered.ts";
import { peopleSearchId } from "./view/peopleSearchId.ts";
import { peopleStore } from "./view/peopleStore.ts";
import { setSearch } from "./view/setSearch.ts";

/** Search, filter and columns, and how many people fit. */
export function PeopleToolbar() {
  const t = useTexts(peopleTexts);
  const language = useLanguage();
  const search = peopleStore(({ view }) => view.search);
  const filtered = peopleStore(({ view }) => isFiltered(view.where));
  const filtering = peopleStore((state) => state.filtering);
  const counted = peopleStore((state) => state.counted);
  const number = (value: number) => value.toLocaleString(language);
  const size =
    counted &&
    (counted.count === counted.of
      ? t.all(counted.of, number(counted.of))
      : t.shown(number(counted.count), number(counted.of)));
  return (
    <div className={styles.toolbar} data-part>
      <SearchField
        id={peopleSearchId}
        label={t.search}
        clearLabel={t.clearSearch}
        value={search}
        onChange={setSearch}
        onLeave={() => {
          moveActive(Number.NEGATIVE_INFINITY);
          document.querySelector<HTMLElement>('[data-row="0"]')?.focus();
        }}
      />
      <Button
        icon={Filter}
        aria-pressed={filtering}
        className={styles.filter}
        data-filtered={filtered || undefined}
        onClick={() => runCommand("people.filter")}
      >
        {t.filter}
      </Button>
      {filtered && (
        <IconButton
          icon={FilterX}
          label={t.clearFilter}
          onClick={() => changePeople("filter", { where: { all: [] } })}
        />
      )}
      <ColumnsButton />
      <p role="status" className={styles.size}>
        {size}
      </p>
    </div>
  );
}
