import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import type { KeyboardEventHandler } from "react";
import type { Outline } from "#shared/ipc/contract.ts";
import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { transferTexts } from "../../i18n/areas/transferTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { LanguageTags } from "../LanguageTags.tsx";
import styles from "./TemplateGallery.module.css";
import { TemplateSketch } from "./TemplateSketch.tsx";
import type { Template } from "./useTemplates.ts";

type TemplateGalleryProps = {
  readonly templates: readonly Template[];
  /** A template's id; undefined: blank. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
  /** A double click: this one, and no more questions. */
  readonly onConfirm: () => void;
  readonly onKeyDown: KeyboardEventHandler;
};

const blank = "";
const blankOutline: Outline = {
  cards: [
    { kind: "start", x: 0, y: 0 },
    { kind: "message", x: 340, y: 0 },
  ],
  lines: [[0, 1]],
};

/** What a dialogue can begin with. */
export function TemplateGallery({ templates, chosen, onChoose, onConfirm, onKeyDown }: TemplateGalleryProps) {
  const t = useTexts(transferTexts);
  const counts = useTexts(dialoguesTexts);
  const language = useLanguage();
  const inLanguage = (text: Template["name"]) => text[language] ?? Object.values(text)[0] ?? "";
  return (
    <RadioGroup
      aria-label={t.templates}
      className={styles.gallery}
      value={chosen ?? blank}
      onValueChange={(value) => onChoose(value === blank ? undefined : String(value))}
      onDoubleClick={onConfirm}
      onKeyDown={onKeyDown}
    >
      <Radio.Root value={blank} className={styles.card} aria-label={t.blank}>
        <TemplateSketch outline={blankOutline} />
        <span className={styles.name}>{t.blank}</span>
        <span className={styles.text}>{t.blankText}</span>
      </Radio.Root>
      {templates.map((template) => (
        <Radio.Root
          key={template.id}
          value={template.id}
          className={styles.card}
          aria-label={inLanguage(template.name)}
        >
          <TemplateSketch outline={template.outline} />
          <span className={styles.name}>{inLanguage(template.name)}</span>
          <span className={styles.text}>{inLanguage(template.description)}</span>
          <span className={styles.facts}>
            <LanguageTags tags={template.languages} />
            {counts.cards(template.cards)}
          </span>
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
