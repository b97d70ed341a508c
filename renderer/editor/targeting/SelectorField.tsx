import { useState } from "react";
import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { TextField } from "../../ui/TextField.tsx";
import { useSession } from "../session/useSession.ts";
import { isSelector } from "./isSelector.ts";

type SelectorFieldProps = { readonly value: string; readonly onChange: (selector: string) => void };

/** What is to be clicked, as a CSS selector. An empty one is kept in the field but not in the document. */
export function SelectorField({ value, onChange }: SelectorFieldProps) {
  const t = useTexts(targetingTexts);
  const { document } = useSession();
  const [typing, setTyping] = useState<string>();
  const text = typing ?? value;
  return (
    <TextField
      label={t.eventNames.clicked}
      hint={t.eventHints.clicked}
      error={isSelector(text) ? undefined : t.badSelector}
      maxLength={500}
      value={text}
      onBlur={() => {
        setTyping(undefined);
        document.seal();
      }}
      onChange={(selector) => {
        setTyping(selector);
        if (selector.trim() !== "") onChange(selector);
      }}
    />
  );
}
