import { useRef } from "react";
import { flushSync } from "react-dom";
import type { Text } from "#shared/dialogue/text.ts";
import { TextField } from "../../ui/TextField.tsx";
import { useSession } from "../session/useSession.ts";
import { insertText } from "./editText.ts";
import { TokenButton } from "./TokenButton.tsx";
import { useLocalized } from "./useLocalized.ts";

type TextLineProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: Text | undefined;
  readonly onChange: (text: Text) => void;
  readonly placeholder?: string;
  /** Whether tokens can be inserted. */
  readonly tokens?: boolean;
};

/** A text of one line in the language at hand. */
export function TextLine({
  label,
  labelHidden = false,
  value,
  onChange,
  placeholder,
  tokens = false,
}: TextLineProps) {
  const { document } = useSession();
  const field = useRef<HTMLInputElement>(null);
  const { text, write, hint, language } = useLocalized(value, onChange);

  function insert(token: string): void {
    const element = field.current;
    if (!element) return;
    const at = { text, start: element.selectionStart ?? 0, end: element.selectionEnd ?? 0 };
    const next = insertText(at, token, token.length, token.length);
    flushSync(() => write(next.text));
    element.focus();
    element.setSelectionRange(next.start, next.end);
  }

  return (
    <TextField
      ref={field}
      label={label}
      labelHidden={labelHidden}
      lang={language}
      spellCheck
      value={text}
      placeholder={placeholder}
      hint={hint}
      onChange={write}
      onBlur={document.seal}
      aside={tokens && <TokenButton onInsert={insert} />}
    />
  );
}
