import { Check, Download, FileCode, Languages, Sheet, Upload } from "lucide-react";
import { useMemo, useState } from "react";
import { textUnits } from "#shared/dialogue/translation/textUnits.ts";
import { languagesTexts } from "../../i18n/areas/languagesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { LanguageList } from "../inspector/LanguageList.tsx";
import { EditorView } from "../layout/EditorView.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import { exportLanguage } from "./exportLanguage.ts";
import { importLanguage } from "./importLanguage.ts";
import { isMissing } from "./isMissing.ts";
import { LanguageProgress } from "./LanguageProgress.tsx";
import styles from "./LanguagesView.module.css";
import { TranslationTable } from "./TranslationTable.tsx";
import { targetLanguage } from "./targetLanguage.ts";
import { toggleLanguages } from "./toggleLanguages.ts";

/** All texts of the dialogue side by side with their translation, in place of the canvas. */
export function LanguagesView() {
  const t = useTexts(languagesTexts);
  const session = useSession();
  const nodes = useDialogue((dialogue) => dialogue.nodes);
  const from = useDialogue((dialogue) => dialogue.language);
  const languages = useDialogue((dialogue) => dialogue.languages);
  const to = targetLanguage(
    { language: from, languages },
    useView((view) => view.language),
  );
  const units = useMemo(() => textUnits({ nodes }), [nodes]);
  // What was missing when it was asked for: a row must not vanish while its translation is being typed.
  const [shown, setShown] = useState<{ readonly to: string; readonly ids: ReadonlySet<string> }>();
  const filter = shown?.to === to ? shown : undefined;
  const rows = filter ? units.filter(({ id }) => filter.ids.has(id)) : units;
  const showMissing = (only: boolean) => {
    const ids = units.flatMap((unit) => (to !== undefined && isMissing(unit, to) ? [unit.id] : []));
    setShown(only && to !== undefined ? { to, ids: new Set(ids) } : undefined);
  };
  return (
    <EditorView
      title={t.title}
      label={t.table}
      actions={
        <>
          {to !== undefined && units.length > 0 && (
            <>
              <SwitchField label={t.onlyMissing} checked={filter !== undefined} onChange={showMissing} />
              <MenuButton
                trigger={<Button icon={Upload}>{t.export}</Button>}
                entries={[
                  {
                    id: "xliff",
                    label: t.exportXliff,
                    icon: FileCode,
                    onSelect: () => void exportLanguage(session, to, "xliff"),
                  },
                  {
                    id: "csv",
                    label: t.exportCsv,
                    icon: Sheet,
                    onSelect: () => void exportLanguage(session, to, "csv"),
                  },
                ]}
              />
            </>
          )}
          <Button icon={Download} onClick={() => void importLanguage(session)}>
            {t.import}
          </Button>
        </>
      }
      closeLabel={t.close}
      onClose={() => toggleLanguages(session)}
    >
      <div className={styles.columns}>
        <aside className={styles.side} aria-label={t.manage}>
          {languages
            .filter((tag) => tag !== from)
            .map((tag) => (
              <LanguageProgress
                key={tag}
                language={tag}
                units={units}
                chosen={tag === to}
                onChoose={() => session.view.setState({ language: tag })}
              />
            ))}
          <div className={styles.manage}>
            <LanguageList />
          </div>
        </aside>
        {to === undefined ? (
          <EmptyState icon={Languages} title={t.oneLanguage}>
            {t.oneLanguageText}
          </EmptyState>
        ) : rows.length > 0 ? (
          <TranslationTable units={rows} from={from} to={to} />
        ) : filter ? (
          <EmptyState
            icon={Check}
            title={t.allDone}
            actions={<Button onClick={() => showMissing(false)}>{t.showAll}</Button>}
          >
            {t.allDoneText}
          </EmptyState>
        ) : (
          <EmptyState icon={Languages} title={t.none}>
            {t.noneText}
          </EmptyState>
        )}
      </div>
    </EditorView>
  );
}
