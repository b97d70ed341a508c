import type { ComposerConversion } from "./ComposerConversion.ts";
import type { ComposerFile } from "./composerFile.ts";

/** `=turn.activity.text == "start"`, either way round, in quotes of either kind. */
const typed =
  /^=?\s*(?:toLower\()?turn\.activity\.text\)?\s*==\s*(?:"([^"]+)"|'([^']+)')\s*$|^=?\s*(?:"([^"]+)"|'([^']+)')\s*==\s*(?:toLower\()?turn\.activity\.text\)?\s*$/i;

/** What a visitor says to set a trigger going: the name of an intent, or the very words; undefined if it is nothing that is said. */
export function saidOf(
  trigger: ComposerFile["triggers"][number],
  { kindOf }: Pick<ComposerConversion, "kindOf">,
): string | undefined {
  const kind = kindOf(trigger);
  if (kind === "OnIntent" || kind === "OnQnAMatch") return spaced(trigger.intent || kind);
  const words = kind === "OnMessageActivity" ? typed.exec(trigger.condition ?? "")?.slice(1) : undefined;
  return words?.find((one) => one !== undefined);
}

/** `BookTable` and `book_table` as words. */
function spaced(intent: string): string {
  return intent
    .replace(/_+/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .trim();
}
