import { useState } from "react";
import type { Text } from "#shared/dialogue/text.ts";
import { wordsFor } from "#shared/scheduling/invitation/wordsFor.ts";
import { usualFallback } from "#shared/scheduling/requests/usualFallback.ts";
import { Section } from "../../editor/inspector/Section.tsx";
import { writeText } from "../../editor/inspector/writeText.ts";
import { invitationTexts } from "../../i18n/areas/invitationTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { VisitorLanguageField } from "../invitation/VisitorLanguageField.tsx";

type FallbackSectionProps = {
  readonly fallback: Text;
  readonly ofTeam: boolean;
  /** `field`: quick changes of the same one are a single step. */
  readonly onChange: (fallback: Text, field: string) => void;
};

/** What visitors read, in each language, when nobody can be offered. */
export function FallbackSection({ fallback, ofTeam, onChange }: FallbackSectionProps) {
  const { fallback: t } = useTexts(invitationTexts);
  const [language, setLanguage] = useState<string>(useLanguage());
  const elsewhere = wordsFor(fallback, language) ?? wordsFor(usualFallback, language);
  return (
    <Section title={t.title} hint={ofTeam ? `${t.hint} ${t.ofTeam}` : t.hint}>
      <VisitorLanguageField texts={[fallback]} value={language} onChange={setLanguage} />
      <TextAreaField
        label={t.text}
        lang={language}
        dir="auto"
        spellCheck
        rows={3}
        maxLength={1000}
        placeholder={elsewhere?.text}
        value={fallback[language] ?? ""}
        onChange={(text) => onChange(writeText(fallback, language, text), `fallback ${language}`)}
      />
    </Section>
  );
}
