import type { Team } from "#shared/scheduling/setup/team.ts";
import { languageLabel } from "../../dialogues/create/languageLabel.ts";
import { listStore } from "../../dialogues/listStore.ts";
import { Section } from "../../editor/inspector/Section.tsx";
import { teamsTexts } from "../../i18n/areas/teamsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { changeTeam } from "./changeTeam.ts";

/** What visitors read when nobody of the team has time, in every language that the site's dialogues speak. */
export function FallbackSection({ team }: { readonly team: Team }) {
  const t = useTexts(teamsTexts);
  const studio = useLanguage();
  const dialogues = listStore((state) => state.dialogues) ?? [];
  const { id, fallback } = team;
  const tags = [
    ...new Set([...Object.keys(fallback), "en", "pt-BR", ...dialogues.flatMap(({ languages }) => languages)]),
  ];
  return (
    <Section title={t.fallback} hint={t.fallbackHint}>
      {tags.map((tag) => (
        <TextAreaField
          key={tag}
          label={languageLabel(tag, studio)}
          placeholder={t.fallbackUsual}
          maxLength={2000}
          lang={tag}
          value={fallback[tag] ?? ""}
          onChange={(text) =>
            changeTeam(id, "fallback", (latest) => ({ fallback: withText(latest.fallback, tag, text) }), tag)
          }
        />
      ))}
    </Section>
  );
}

function withText(texts: Team["fallback"], tag: string, text: string): Team["fallback"] {
  const { [tag]: _, ...others } = texts;
  return text === "" ? others : { ...others, [tag]: text };
}
