import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { resolveUrl } from "../dialogue/resolveUrl.ts";
import { textSchema } from "../dialogue/text.ts";
import { labelText } from "../engine/labelText.ts";
import { say } from "../engine/say.ts";
import type { CheckScope } from "../validation/checkScope.ts";
import { checkText } from "../validation/checkText.ts";
import { checkTokens } from "../validation/checkTokens.ts";
import type { Finding } from "../validation/finding.ts";
import type { NodeBehaviour } from "./nodeBehaviour.ts";
import type { Port } from "./port.ts";

/** Offers a document, such as a PDF: `text` is the message before it (may be empty), `title` what it is called. */
export const schema = defineSchema(() =>
  z.looseObject({
    text: textSchema.default({}),
    title: textSchema.default({}),
    url: z.string().max(4000).default(""),
  }),
);

type Data = z.infer<typeof schema>;

/** A new card's data. */
export const defaults = { text: {}, title: {}, url: "" } as const satisfies Data;

/** One way on. */
export function ports(): readonly Port[] {
  return [{ id: "next" }];
}

/** Shows the text and the document below it, to be opened beside the page; one at no safe address is left out. */
export const behaviour: NodeBehaviour<"document"> = {
  execute(turn, id, data) {
    const url = resolveUrl(data.url, turn.read);
    const label = labelText(turn, data.title) || url;
    say(turn, id, data.text, url && label ? { label, url, newTab: true } : undefined);
    return { type: "go", port: "next" };
  },
};

/** It has a title, and an address that visitors can be sent to. */
export function check(data: Data, scope: CheckScope): Finding[] {
  const found = [
    ...checkText(data.text, ["text"], scope, "optional"),
    ...checkText(data.title, ["title"], scope, "required"),
    ...checkTokens([data.url], ["url"], scope),
  ];
  if (!/^https?:/i.test(resolveUrl(data.url, () => "token") ?? ""))
    found.push({ severity: "error", code: "bad-url", path: ["url"], params: { url: data.url.trim() } });
  return found;
}
