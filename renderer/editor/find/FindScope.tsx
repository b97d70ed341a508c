import { CaseSensitive, WholeWord } from "lucide-react";
import { scopes } from "#shared/dialogue/search/searchDialogue.ts";
import { findTexts } from "../../i18n/areas/findTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useSession } from "../session/useSession.ts";
import styles from "./FindPanel.module.css";
import { useFind } from "./useFind.ts";

/** Where is looked, and how strictly. */
export function FindScope() {
  const t = useTexts(findTexts);
  const { find } = useSession();
  const scope = useFind((state) => state.scope);
  const whole = useFind((state) => state.whole);
  const matchCase = useFind((state) => state.matchCase);
  return (
    <div className={styles.line}>
      <fieldset className={styles.scopes}>
        <legend className="visually-hidden">{t.scope}</legend>
        {scopes.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === scope}
            className={styles.scope}
            onClick={() => find.look({ scope: name })}
          >
            {t.scopes[name]}
          </button>
        ))}
      </fieldset>
      <IconButton
        size="small"
        icon={CaseSensitive}
        label={t.matchCase}
        pressed={matchCase}
        onClick={() => find.look({ matchCase: !matchCase })}
      />
      <IconButton
        size="small"
        icon={WholeWord}
        label={t.whole}
        pressed={whole}
        onClick={() => find.look({ whole: !whole })}
      />
    </div>
  );
}
