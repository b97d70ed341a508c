import { CaseSensitive, WholeWord } from "lucide-react";
import type { Scope } from "#shared/dialogue/search/searchDialogue.ts";
import { findTexts } from "../i18n/areas/findTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./ScopeRow.module.css";

type Looked<Name extends Scope> = {
  readonly scope: Name;
  readonly matchCase: boolean;
  readonly whole: boolean;
};

type ScopeRowProps<Name extends Scope> = Looked<Name> & {
  readonly scopes: readonly Name[];
  readonly onChange: (changed: Partial<Looked<Name>>) => void;
};

/** Where is looked, and how strictly. */
export function ScopeRow<Name extends Scope>(props: ScopeRowProps<Name>) {
  const { scopes, scope, matchCase, whole, onChange } = props;
  const t = useTexts(findTexts);
  return (
    <div className={styles.row}>
      <fieldset className={styles.scopes}>
        <legend className="visually-hidden">{t.scope}</legend>
        {scopes.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === scope}
            className={styles.scope}
            onClick={() => onChange({ scope: name })}
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
        onClick={() => onChange({ matchCase: !matchCase })}
      />
      <IconButton
        size="small"
        icon={WholeWord}
        label={t.whole}
        pressed={whole}
        onClick={() => onChange({ whole: !whole })}
      />
    </div>
  );
}
