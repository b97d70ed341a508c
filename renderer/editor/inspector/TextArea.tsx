import type { Text } from "#shared/dialogue/text.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { useSession } from "../session/useSession.ts";
import { TextTools } from "./TextTools.tsx";
import { useLocalized } from "./useLocalized.ts";
import { useTextEdit } from "./useTextEdit.ts";

type TextAreaProps = {
  readonly label: string;
  readonly value: Text | undefined;
  readonly onChange: (text: Text) => void;
  readonly placeholder?: string;
};

/** A text in the language at hand, with buttons for what a text can hold. */
export function TextArea({ label, value, onChange, placeholder }: TextAreaProps) {
  const t = useTexts(inspectorTexts);
  const { document } = useSession();
  const { text, write, hint, language } = useLocalized(value, onChange);
  const { field, change } = useTextEdit<HTMLTextAreaElement>(text, write, document.seal);
  return (
    <TextAreaField
      ref={field}
      label={label}
      lang={language}
      spellCheck
      value={text}
      placeholder={placeholder ?? t.textPlaceholder}
      hint={hint}
      onChange={write}
      onBlur={document.seal}
      aside={<TextTools change={change} />}
    />
  );
}
