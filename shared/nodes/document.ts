import { z } from "zod";
import { assetSchema } from "../dialogue/assetSchema.ts";
import { defineSchema } from "../dialogue/defineSchema.ts";
import type { ReadAttribute } from "../dialogue/readToken.ts";
import { resolveUrl } from "../dialogue/resolveUrl.ts";
import { textSchema } from "../dialogue/text.ts";
import { labelText } from "../engine/labelText.ts";
import { say } from "../engine/say.ts";
import { assetFile } from "../site/assetFile.ts";
import type { CheckScope } from "../validation/checkScope.ts";
import { checkText } from "../validation/checkText.ts";
import { checkTokens } from "../validation/checkTokens.ts";
import type { Finding } from "../validation/finding.ts";
import type { NodeBehaviour } from "./nodeBehaviour.ts";
import type { Port } from "./port.ts";

/**
 * Offers a PDF to read in the chat: `text` is the message before it (may be empty), `title` what it is called. It comes
 * from `file`, which goes with the dialogue, else from `url` (https; http only on loopback).
 */
export const schema = defineSchema(() =>
  z.looseObject({
    text: textSchema.default({}),
    title: textSchema.default({}),
    url: z.string().max(4000).default(""),
    file: assetSchema.optional(),
  }),
);

type Data = z.infer<typeof schema>;

/** A new card's data. */
export const defaults = { text: {}, title: {}, url: "" } as const satisfies Data;

/** One way on. */
export function ports(): readonly Port[] {
  return [{ id: "next" }];
}

const readable = /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:[/?#]|$))/i;

/** Where the document is: a path in the bundle, or an address; null when it can be had nowhere. */
function placeOf({ url, file }: Data, read: ReadAttribute): string | null {
  if (file) return assetFile(file.hash);
  const resolved = resolveUrl(url, read);
  return resolved !== null && readable.test(resolved) ? resolved : null;
}

/** Shows the text and the document below it; one that can be had nowhere is left out. */
export const behaviour: NodeBehaviour<"document"> = {
  execute(turn, id, data) {
    const url = placeOf(data, turn.read);
    const label = labelText(turn, data.title) || data.file?.name || url;
    say(turn, id, data.text, url && label ? { label, url, newTab: true } : undefined);
    return { type: "go", port: "next" };
  },
};

/** It has a title, and a file or an address that visitors can be sent to. */
export function check(data: Data, scope: CheckScope): Finding[] {
  const found = [
    ...checkText(data.text, ["text"], scope, "optional"),
    ...checkText(data.title, ["title"], scope, "required"),
  ];
  if (data.file) return found;
  found.push(...checkTokens([data.url], ["url"], scope));
  if (placeOf(data, () => "token") === null)
    found.push({ severity: "error", code: "bad-url", path: ["url"], params: { url: data.url.trim() } });
  return found;
}
