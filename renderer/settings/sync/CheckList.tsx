import { useId, useState } from "react";
import { syncTexts } from "../../i18n/areas/syncTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./sync.module.css";

type CheckListProps<Value extends string | number> = {
  readonly label: string;
  readonly hint: string;
  readonly error?: string | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly facts?: string }[];
  readonly chosen: ReadonlySet<Value>;
  readonly onChange: (chosen: ReadonlySet<Value>) => void;
};

/** Several of many, found by typing. `All` and `None` are about those that are found. */
export function CheckList<Value extends string | number>(props: CheckListProps<Value>) {
  const { label, hint, error, options, chosen, onChange } = props;
  const t = useTexts(syncTexts);
  const language = useLanguage();
  const id = useId();
  const [search, setSearch] = useState("");
  const words = search.trim().toLowerCase();
  const found = options.filter((option) =>
    `${option.label} ${option.facts ?? ""}`.toLowerCase().includes(words),
  );
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const set = (values: readonly Value[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const value of values) {
      if (isChosen) next.add(value);
      else next.delete(value);
    }
    onChange(next);
  };
  const values = found.map(({ value }) => value);
  return (
    <fieldset className={styles.choice} aria-describedby={`${id}-hint`}>
      <legend>
        {label} <span className={styles.count}>{t.chosen(number(chosen.size), number(options.length))}</span>
      </legend>
      <p id={`${id}-hint`} className={styles.hint} data-bad={error !== undefined}>
        {error ?? hint}
      </p>
      <div className={styles.find}>
        <TextField
          type="search"
          label={`${t.search}: ${label}`}
          labelHidden
          placeholder={t.search}
          value={search}
          onChange={setSearch}
        />
        <Button aria-label={`${t.all}: ${label}`} onClick={() => set(values, true)}>
          {t.all}
        </Button>
        <Button aria-label={`${t.none}: ${label}`} onClick={() => set(values, false)}>
          {t.none}
        </Button>
      </div>
      <div className={styles.options}>
        {found.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="checkbox"
              checked={chosen.has(option.value)}
              onChange={({ target }) => set([option.value], target.checked)}
            />
            <span className={styles.name}>{option.label}</span>
            {option.facts !== undefined && <span className={styles.facts}>{option.facts}</span>}
          </label>
        ))}
        {found.length === 0 && <p className={styles.hint}>{t.noMatch}</p>}
      </div>
    </fieldset>
  );
}
