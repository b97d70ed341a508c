import type { Text } from "#shared/dialogue/text.ts";
import { TextField } from "../../ui/TextField.tsx";
import { useSession } from "../session/useSession.ts";
import { insertText } from "./editText.ts";
import { TokenButton } from "./TokenButton.tsx";
import { useLocalized } from "./useLocalized.ts";
import { useTextEdit } from "./useTextEdit.ts";

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
  const { text, write, hint, language } = useLocalized(value, onChange);
  const { field, change } = useTextEdit<HTMLInputElement>(text, write, document.seal);
  const insert = (token: string) => change((s) => insertText(s, token, token.length, token.length));
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
