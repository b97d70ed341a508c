import { useState } from "react";
import {
  earliestReminder,
  type InvitationTemplate,
} from "#shared/scheduling/invitation/invitationTemplate.ts";
import { usualInvitation } from "#shared/scheduling/invitation/usualInvitation.ts";
import { wordsFor } from "#shared/scheduling/invitation/wordsFor.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { insertText } from "../../editor/inspector/editText.ts";
import { Section } from "../../editor/inspector/Section.tsx";
import { TextTools } from "../../editor/inspector/TextTools.tsx";
import { TokenButton } from "../../editor/inspector/TokenButton.tsx";
import { useTextEdit } from "../../editor/inspector/useTextEdit.ts";
import { writeText } from "../../editor/inspector/writeText.ts";
import { invitationTexts } from "../../i18n/areas/invitationTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { NumberInput } from "../NumberInput.tsx";
import { sealSetup } from "../sealSetup.ts";
import { InvitationPreview } from "./InvitationPreview.tsx";
import { TokenNameField } from "./TokenNameField.tsx";
import { unknownTokens } from "./unknownTokens.ts";
import { VisitorLanguageField } from "./VisitorLanguageField.tsx";

type InvitationSectionProps = {
  readonly template: InvitationTemplate;
  /** Besides what an invitation is. */
  readonly hint?: string;
  /** Whose meeting the preview shows. */
  readonly agent: AgentProfile | undefined;
  readonly minutes: number;
  /** `field`: quick changes of the same one are a single step. */
  readonly onChange: (template: InvitationTemplate, field: string) => void;
};

/** What visitors are sent for a meeting: subject and text in each language, the reminder, and how it looks. */
export function InvitationSection({ template, hint, agent, minutes, onChange }: InvitationSectionProps) {
  const t = useTexts(invitationTexts);
  const [language, setLanguage] = useState<string>(useLanguage());
  const { subject, body, reminderMinutes } = template;
  const texts = { subject: subject[language] ?? "", body: body[language] ?? "" };
  const write = (part: "subject" | "body") => (text: string) =>
    onChange({ ...template, [part]: writeText(template[part], language, text) }, `${part} ${language}`);
  const ofSubject = useTextEdit<HTMLInputElement>(texts.subject, write("subject"), sealSetup);
  const ofBody = useTextEdit<HTMLTextAreaElement>(texts.body, write("body"), sealSetup);
  const problem = (text: string) => {
    const unknown = unknownTokens(text);
    return unknown.length > 0 ? t.unknownTokens(unknown.join(", ")) : undefined;
  };
  const usual = (part: "subject" | "body") => wordsFor(usualInvitation[part], language)?.text ?? "";
  return (
    <Section title={t.title} hint={hint ? `${t.hint} ${hint}` : t.hint}>
      <VisitorLanguageField texts={[subject, body]} value={language} onChange={setLanguage} />
      <TextField
        ref={ofSubject.field}
        label={t.subject}
        lang={language}
        dir="auto"
        spellCheck
        maxLength={1000}
        placeholder={usual("subject")}
        error={problem(texts.subject)}
        value={texts.subject}
        onChange={write("subject")}
        aside={
          <TokenButton
            nameField={TokenNameField}
            onInsert={(token) => ofSubject.change((s) => insertText(s, token, token.length, token.length))}
          />
        }
      />
      <TextAreaField
        ref={ofBody.field}
        label={t.body}
        lang={language}
        dir="auto"
        spellCheck
        placeholder={usual("body")}
        error={problem(texts.body)}
        value={texts.body}
        onChange={write("body")}
        aside={<TextTools change={ofBody.change} nameField={TokenNameField} />}
      />
      <NumberInput
        label={t.reminder}
        hint={t.reminderHint}
        min={0}
        max={earliestReminder}
        placeholder={t.reminderUsual}
        value={reminderMinutes}
        onChange={(value) => onChange({ ...template, reminderMinutes: value }, "reminder")}
      />
      <InvitationPreview template={template} agent={agent} minutes={minutes} language={language} />
    </Section>
  );
}
