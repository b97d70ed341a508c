import type { TextUnit } from "#shared/dialogue/translation/textUnit.ts";
import { languagesTexts } from "../../i18n/areas/languagesTexts.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { useGrowing } from "../../ui/useGrowing.ts";
import { languageName } from "../languageName.ts";
import { useDialogue } from "../session/useDialogue.ts";
import styles from "./LanguagesView.module.css";
import { TranslationRow } from "./TranslationRow.tsx";

type TranslationTableProps = {
  readonly units: readonly TextUnit[];
  readonly from: string;
  readonly to: string;
};

/** The texts, one a row: card, default language, translation. */
export function TranslationTable({ units, from, to }: TranslationTableProps) {
  const t = useTexts(languagesTexts);
  const { kinds } = useTexts(nodesTexts);
  const studioLanguage = useLanguage();
  const nodes = useDialogue((dialogue) => dialogue.nodes);
  const { shown, end } = useGrowing(units.length);
  const kindOf = new Map(nodes.map(({ id, kind }) => [id, kinds[kind].name] as const));
  return (
    <div className={styles.table}>
      <div className={styles.headings} aria-hidden>
        <span>{t.card}</span>
        <span>{languageName(from, studioLanguage)}</span>
        <span>{languageName(to, studioLanguage)}</span>
      </div>
      <ul className={styles.rows}>
        {units.slice(0, shown).map((unit) => (
          <TranslationRow key={unit.id} unit={unit} card={kindOf.get(unit.node) ?? ""} from={from} to={to} />
        ))}
        {end && <li key={shown} ref={end} aria-hidden />}
      </ul>
    </div>
  );
}
