import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { languageLabel } from "../dialogues/create/languageLabel.ts";
import { listStore } from "../dialogues/listStore.ts";
import { settingsTexts } from "../i18n/areas/settingsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { ColorField } from "../themes/form/ColorField.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./page.module.css";
import type { SiteStepName } from "./site/siteStepName.ts";

type Chat = SiteSettings["chat"];
type ChatSectionProps = { readonly chat: Chat; readonly onChange: (step: SiteStepName, chat: Chat) => void };

/** What the chat window is called, its colour and its corner. */
export function ChatSection({ chat, onChange }: ChatSectionProps) {
  const t = useTexts(settingsTexts);
  const language = useLanguage();
  const dialogues = listStore((state) => state.dialogues) ?? [];
  const tags = [
    ...new Set([
      ...Object.keys(chat.title),
      "en",
      "pt-BR",
      ...dialogues.flatMap(({ languages }) => languages),
    ]),
  ];
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.chat}</h3>
      <div className={styles.two}>
        {tags.map((tag) => (
          <TextField
            key={tag}
            label={t.chatTitle(languageLabel(tag, language))}
            placeholder={t.chatTitlePlaceholder}
            maxLength={200}
            lang={tag}
            value={chat.title[tag] ?? ""}
            onChange={(text) => onChange("chatTitle", { ...chat, title: withTitle(chat.title, tag, text) })}
          />
        ))}
        <ColorField
          label={t.color}
          value={chat.color}
          onChange={(color) => onChange("chatColor", { ...chat, color })}
        />
        <SelectField
          label={t.position}
          value={chat.position}
          options={(["right", "left"] as const).map((value) => ({ value, label: t.positions[value] }))}
          onChange={(position) => onChange("chatPosition", { ...chat, position })}
        />
      </div>
    </section>
  );
}

/** Without text there is no title of that language, so that the widget falls back to another. */
function withTitle(title: Chat["title"], tag: string, text: string): Chat["title"] {
  const { [tag]: _, ...others } = title;
  return text === "" ? others : { ...others, [tag]: text };
}
