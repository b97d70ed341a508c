import { Bold, Italic, Link, List } from "lucide-react";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { insertText, type Selected, toggleList, toggleMark } from "./editText.ts";
import styles from "./TextTools.module.css";
import { TokenButton, type TokenButtonProps } from "./TokenButton.tsx";

type TextToolsProps = Pick<TokenButtonProps, "nameField"> & {
  readonly change: (edit: (selected: Selected) => Selected) => void;
};

/** Buttons for what a text can hold. */
export function TextTools({ change, nameField }: TextToolsProps) {
  const t = useTexts(inspectorTexts);
  return (
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
        nameField={nameField}
        onInsert={(token) => change((s) => insertText(s, token, token.length, token.length))}
      />
    </div>
  );
}

function makeLink(selected: Selected, placeholder: string): Selected {
  const words = selected.text.slice(selected.start, selected.end) || placeholder;
  const address = "https://";
  const from = words.length + 3;
  return insertText(selected, `[${words}](${address})`, from, from + address.length);
}
