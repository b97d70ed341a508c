import { Replace } from "lucide-react";
import { useStore } from "zustand";
import { writtenScopes } from "#shared/dialogue/search/writtenScopes.ts";
import { findTexts } from "../i18n/areas/findTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./FindAllDialog.module.css";
import { findAllStore } from "./findAllStore.ts";
import { ScopeRow } from "./ScopeRow.tsx";

/** What is searched for in all dialogues, where and how strictly, and what takes its place. */
export function FindAllFields() {
  const t = useTexts(findTexts);
  const { query, scope, whole, matchCase, replacing, replacement } = useStore(findAllStore);
  const set = findAllStore.setState;
  return (
    <div className={styles.fields}>
      <div className={styles.line}>
        <TextField
          label={t.query}
          labelHidden
          placeholder={t.query}
          value={query}
          maxLength={1000}
          onChange={(typed) => set({ query: typed })}
        />
        <IconButton
          icon={Replace}
          label={t.replace}
          pressed={replacing}
          onClick={() => set({ replacing: !replacing })}
        />
      </div>
      {replacing && (
        <TextField
          label={t.replacement}
          labelHidden
          placeholder={t.replacement}
          value={replacement}
          maxLength={20_000}
          onChange={(typed) => set({ replacement: typed })}
        />
      )}
      <ScopeRow scopes={writtenScopes} scope={scope} whole={whole} matchCase={matchCase} onChange={set} />
    </div>
  );
}
