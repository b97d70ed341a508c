import { useState } from "react";
import { patternFault } from "#shared/targeting/patternFault.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { setPages } from "../document/operations/setPages.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";

type PagePatternsProps = { readonly list: "include" | "exclude"; readonly label: string };

/** The patterns of pages, one a line. */
export function PagePatterns({ list, label }: PagePatternsProps) {
  const t = useTexts(inspectorTexts);
  const { faults } = useTexts(targetingTexts);
  const { document } = useSession();
  const patterns = useDialogue((dialogue) => dialogue.targeting.pages[list]);
  // what is typed keeps its empty lines, which the document does not have
  const [typing, setTyping] = useState<string>();
  const bad = patterns.flatMap((pattern) => {
    const fault = patternFault(pattern);
    return fault ? [`${pattern} ${faults[fault]}.`] : [];
  });

  function change(text: string): void {
    setTyping(text);
    const lines = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
    document.apply("editPages", (draft) => setPages(draft, list, lines), { merge: `pages ${list}` });
  }

  return (
    <TextAreaField
      label={label}
      maxLength={1_000_000}
      spellCheck={false}
      value={typing ?? patterns.join("\n")}
      error={bad.length > 0 && bad.join(" ")}
      hint={list === "include" && patterns.length === 0 ? t.noPages : undefined}
      onChange={change}
      onBlur={() => {
        setTyping(undefined);
        document.seal();
      }}
    />
  );
}
