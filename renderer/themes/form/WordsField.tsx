import { languageLabel } from "../../dialogues/create/languageLabel.ts";
import { listStore } from "../../dialogues/listStore.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { TextField } from "../../ui/TextField.tsx";
import { getAt } from "./getAt.ts";
import { OwnMark } from "./OwnMark.tsx";
import type { ThemePath } from "./setAt.ts";
import { useThemeEdit } from "./useThemeEdit.ts";
import styles from "./WordsField.module.css";

type WordsFieldProps = {
  readonly label: string;
  /** What is said where the text is blank. */
  readonly placeholder: string;
  readonly hint?: string;
  readonly path: ThemePath;
};

/** A short text in every language that the site's dialogues speak. Blank: as if it were not there. */
export function WordsField({ label, placeholder, hint, path }: WordsFieldProps) {
  const studio = useLanguage();
  const { theme, set, done } = useThemeEdit();
  const dialogues = listStore((state) => state.dialogues) ?? [];
  const words = (getAt(theme, path) ?? {}) as { readonly [tag: string]: string };
  const tags = [
    ...new Set([...Object.keys(words), "en", "pt-BR", ...dialogues.flatMap(({ languages }) => languages)]),
  ];
  return (
    <fieldset className={styles.words} aria-label={label}>
      {tags.map((tag) => {
        const name = `${label} · ${languageLabel(tag, studio)}`;
        return (
          <TextField
            key={tag}
            label={name}
            aside={<OwnMark path={[...path, tag]} label={name} />}
            placeholder={placeholder}
            maxLength={300}
            lang={tag}
            value={words[tag] ?? ""}
            onChange={(text) => set([...path, tag], text === "" ? undefined : text)}
            onBlur={done}
          />
        );
      })}
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </fieldset>
  );
}
