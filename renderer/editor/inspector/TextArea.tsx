import { Bold, Italic, Link, List } from "lucide-react";
import { useRef } from "react";
import { flushSync } from "react-dom";
import type { Text } from "#shared/dialogue/text.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { useSession } from "../session/useSession.ts";
import { insertText, type Selected, toggleList, toggleMark } from "./editText.ts";
import styles from "./TextArea.module.css";
import { TokenButton } from "./TokenButton.tsx";
import { useLocalized } from "./useLocalized.ts";

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
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, write, hint, language } = useLocalized(value, onChange);

  function change(edit: (selected: Selected) => Selected): void {
    const element = field.current;
    if (!element) return;
    const next = edit({ text, start: element.selectionStart, end: element.selectionEnd });
    document.seal();
    flushSync(() => write(next.text));
    document.seal();
    element.focus();
    element.setSelectionRange(next.start, next.end);
  }

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
      aside={
        <div className={styles.tools}>
          <IconButton
            size="small"
            label={t.bold}
            icon={Bold}
            onClick={() => change((s) => toggleMark(s, "**"))}
          />
          <IconButton
            size="small"
            label={t.italic}
            icon={Italic}
            onClick={() => change((s) => toggleMark(s, "*"))}
          />
          <IconButton
            size="small"
            label={t.link}
            icon={Link}
            onClick={() => change((s) => makeLink(s, t.linkText))}
          />
          <IconButton size="small" label={t.list} icon={List} onClick={() => change(toggleList)} />
          <TokenButton
            onInsert={(token) => change((s) => insertText(s, token, token.length, token.length))}
          />
        </div>
      }
    />
  );
}

function makeLink(selected: Selected, placeholder: string): Selected {
  const words = selected.text.slice(selected.start, selected.end) || placeholder;
  const address = "https://";
  const from = words.length + 3;
  return insertText(selected, `[${words}](${address})`, from, from + address.length);
}
