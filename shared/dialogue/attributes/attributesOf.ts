import type { Dialogue } from "../dialogue.ts";
import { attributesUsed } from "../search/attributesUsed.ts";
import type { AttributeEntry } from "./attributeEntry.ts";
import { attributeInfo } from "./attributeInfo.ts";

/** The attributes that a document fills or asks for, without the answers of its own cards, which mean nothing elsewhere. */
export function attributesOf(dialogue: Dialogue): AttributeEntry[] {
  return attributesUsed(dialogue)
    .filter((name) => !name.startsWith("answers."))
    .map((name) => {
      const { type, values } = attributeInfo(name, dialogue);
      return { name, type, values: name.startsWith("visit.") ? [] : [...values] };
    });
}
