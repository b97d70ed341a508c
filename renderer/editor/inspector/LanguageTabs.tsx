import type { DialogueNode } from "#shared/dialogue/node.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { languageName } from "../languageName.ts";
import { useProblems } from "../problems/useProblems.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import styles from "./LanguageTabs.module.css";

const silent = new Set(["start", "branch", "split", "set", "goal", "webhook", "flow"]);

/** Chooses the language in which texts are shown and edited; a dot marks one in which this card misses something. */
export function LanguageTabs({ node }: { readonly node: DialogueNode }) {
  const t = useTexts(editorTexts);
  const { missingIn } = useTexts(inspectorTexts);
  const studioLanguage = useLanguage();
  const { view } = useSession();
  const languages = useDialogue((dialogue) => dialogue.languages);
  const current = useView((state) => state.language);
  const problems = useProblems((state) => state.byNode.get(node.id));
  if (languages.length < 2 || silent.has(node.kind)) return null;
  const missing = new Set(
    problems?.flatMap(({ code, params }) =>
      code === "missing-text" || code === "missing-translation" ? [params?.language] : [],
    ),
  );
  return (
    <fieldset className={styles.tabs}>
      <legend className="visually-hidden">{t.contentLanguage}</legend>
      {languages.map((language) => {
        const name = languageName(language, studioLanguage);
        return (
          <button
            key={language}
            type="button"
            className={styles.tab}
            aria-pressed={language === current}
            data-tooltip={missing.has(language) ? missingIn(name) : name}
            onClick={() => view.setState({ language })}
          >
            {language}
            {missing.has(language) && <span className={styles.dot} role="img" aria-label={missingIn(name)} />}
          </button>
        );
      })}
    </fieldset>
  );
}
