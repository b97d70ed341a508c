import type { Text } from "#shared/dialogue/text.ts";
import { languageLabel } from "../../dialogues/create/languageLabel.ts";
import { listStore } from "../../dialogues/listStore.ts";
import { invitationTexts } from "../../i18n/areas/invitationTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";

type VisitorLanguageFieldProps = {
  /** What is written in some language stays within reach. */
  readonly texts: readonly Text[];
  readonly value: string;
  readonly onChange: (language: string) => void;
};

/** In which of the visitors' languages texts are written: those of the dialogues, and those in which there are words. */
export function VisitorLanguageField({ texts, value, onChange }: VisitorLanguageFieldProps) {
  const t = useTexts(invitationTexts);
  const studio = useLanguage();
  const dialogues = listStore((state) => state.dialogues) ?? [];
  const tags = new Set([
    ...["en", "pt-BR", ...texts.flatMap((text) => Object.keys(text))],
    ...dialogues.flatMap(({ languages }) => languages),
  ]);
  return (
    <SelectField
      label={t.language}
      value={value}
      options={[...tags].map((tag) => ({ value: tag, label: languageLabel(tag, studio) }))}
      onChange={onChange}
    />
  );
}
