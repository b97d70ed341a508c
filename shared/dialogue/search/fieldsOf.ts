import type { Field, FieldPath } from "./field.ts";
import { foldText } from "./foldText.ts";

/** Keys whose values are the studio's own: ids and choices from a list, which nobody wrote. */
const unwritten = new Set([
  "id",
  "kind",
  "input",
  "ifKnown",
  "routing",
  "whom",
  "mode",
  "type",
  "format",
  "flow",
  "hash",
  "country",
  // of conversation tests
  "now",
  "seed",
  "timeZone",
  "language",
  "webhooks",
  "choose",
  "book",
  "at",
  "status",
]);
const textKeys = new Set(["text", "label", "placeholder", "title", "description"]);

const cache = new WeakMap<object, readonly Field[]>();

/** Every string that an author wrote into some data of a document, in its order. Known ones are not gathered again. */
export function fieldsOf(data: object): readonly Field[] {
  const known = cache.get(data);
  if (known) return known;
  const fields: Field[] = [];
  gather(data, [], "value", fields);
  cache.set(data, fields);
  return fields;
}

function gather(value: unknown, path: FieldPath, sort: Field["sort"], fields: Field[]): void {
  if (typeof value === "string") {
    if (value !== "") fields.push({ path, sort, string: value, folded: foldText(value) });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) gather(item, [...path, index], sort, fields);
  } else if (typeof value === "object" && value !== null) {
    const key = path.at(-1);
    const isText = typeof key === "string" && textKeys.has(key);
    for (const [name, item] of Object.entries(value)) {
      if (isText && typeof item === "string" && item !== "")
        fields.push({
          path: [...path, name],
          sort: "text",
          language: name,
          string: item,
          folded: foldText(item),
        });
      else if (key === "attributes" || !unwritten.has(name)) {
        if (key === "attributes") fields.push(keyOf(path, name));
        gather(item, [...path, name], name === "attribute" ? "attribute" : sort, fields);
      }
    }
  }
}

function keyOf(path: FieldPath, name: string): Field {
  return { path: [...path, name], sort: "attribute", string: name, folded: foldText(name), isKey: true };
}
