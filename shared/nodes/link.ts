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

/** Offers a link: `text` is the message before it (may be empty), `label` what stands on it. */
export const schema = defineSchema(() =>
  z.looseObject({
    text: textSchema.default({}),
    label: textSchema.default({}),
    url: z.string().max(4000).default(""),
    newTab: z.boolean().default(true),
  }),
);

type Data = z.infer<typeof schema>;

/** A new card's data. */
export const defaults = { text: {}, label: {}, url: "", newTab: true } as const satisfies Data;

/** One way on. */
export function ports(): readonly Port[] {
  return [{ id: "next" }];
}

/** Shows the text and the link below it; a link that leads nowhere safe is left out. */
export const behaviour: NodeBehaviour<"link"> = {
  execute(turn, id, data) {
    const url = resolveUrl(data.url, turn.read);
    const label = labelText(turn, data.label) || url;
    say(turn, id, data.text, url && label ? { label, url, newTab: data.newTab } : undefined);
    return { type: "go", port: "next" };
  },
};

/** It has a label, and an address that visitors can be sent to. */
export function check(data: Data, scope: CheckScope): Finding[] {
  const found = [
    ...checkText(data.text, ["text"], scope, "optional"),
    ...checkText(data.label, ["label"], scope, "required"),
    ...checkTokens([data.url], ["url"], scope),
  ];
  if (resolveUrl(data.url, () => "token") === null)
    found.push({ severity: "error", code: "bad-url", path: ["url"], params: { url: data.url.trim() } });
  return found;
}
