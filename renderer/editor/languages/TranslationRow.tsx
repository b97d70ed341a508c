import { Crosshair } from "lucide-react";
import { memo } from "react";
import { own } from "#shared/dialogue/own.ts";
import type { TextUnit } from "#shared/dialogue/translation/textUnit.ts";
import { languagesTexts } from "../../i18n/areas/languagesTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { setTranslations } from "../document/operations/setTranslations.ts";
import { languageName } from "../languageName.ts";
import { useSession } from "../session/useSession.ts";
import { isMissing } from "./isMissing.ts";
import styles from "./LanguagesView.module.css";
import { toggleLanguages } from "./toggleLanguages.ts";
import { unitPlace } from "./unitPlace.ts";

type TranslationRowProps = {
  readonly unit: TextUnit;
  readonly card: string;
  /** The dialogue's own language, and the one it is translated to. */
  readonly from: string;
  readonly to: string;
};

/** One text: where it stands, what it says, and the field for its translation. */
export const TranslationRow = memo(function TranslationRow({ unit, card, from, to }: TranslationRowProps) {
  const t = useTexts(languagesTexts);
  const studioLanguage = useLanguage();
  const session = useSession();
  const { document, view } = session;
  const missing = isMissing(unit, to);
  const source = own(unit.text, from) ?? "";
  const place = unitPlace(unit);
  return (
    <li className={styles.row} data-missing={missing} data-unit={unit.id}>
      <div className={styles.place}>
        <span className={styles.card}>{card}</span>
        <span className={styles.field}>
          {place}
          {missing && <span className={styles.missing}>{t.missing}</span>}
        </span>
        <IconButton
          size="small"
          label={t.goToCard}
          icon={Crosshair}
          className={styles.go ?? ""}
          onClick={() => {
            toggleLanguages(session);
            view.select([unit.node]);
          }}
        />
      </div>
      <p className={styles.source} lang={from} data-selectable>
        {source.trim() === "" ? <em>{t.noSource}</em> : source}
      </p>
      <TextAreaField
        label={t.translation(languageName(to, studioLanguage), `${card}, ${place}`)}
        labelHidden
        lang={to}
        spellCheck
        rows={1}
        value={own(unit.text, to) ?? ""}
        className={styles.target ?? ""}
        onChange={(value) =>
          document.apply("translate", (draft) => setTranslations(draft, to, [{ unit, value }]), {
            merge: `translate ${unit.id} ${to}`,
          })
        }
        onBlur={document.seal}
      />
    </li>
  );
}, isSame);

/** Units are made anew with each edit of any card; the text in them is another only if it was edited. */
function isSame(before: TranslationRowProps, now: TranslationRowProps): boolean {
  return (
    before.unit.id === now.unit.id &&
    before.unit.text === now.unit.text &&
    before.card === now.card &&
    before.from === now.from &&
    before.to === now.to
  );
}
