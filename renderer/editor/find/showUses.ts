import type { EditorSession } from "../session/editorSession.ts";

/** Lists where an attribute is stored, tested and inserted; a blank name asks for it. Names differ also by their capitals. */
export function showUses({ find }: EditorSession, attribute: string): void {
  find.show({ query: attribute, scope: "attributes", whole: true, matchCase: true, replacing: false });
}
