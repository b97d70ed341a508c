import type { Dialogue } from "../../dialogue/dialogue.ts";
import { resolveUrl } from "../../dialogue/resolveUrl.ts";
import { calledHost } from "../../nodes/webhook.ts";
import type { Fixer } from "../fix.ts";

/** An address without a scheme, or with one that is not encrypted, begins with https:// if that makes it good. */
export const mendUrl: Fixer = (dialogue, { node }) => {
  const card = withAddress(dialogue, node);
  const rest = card?.data.url.trim().replace(/^(?:https?:)?\/*/i, "") ?? "";
  const isMail = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(rest);
  if (!card || !(isMail || /^[^\s:/?#@]+\.[^\s/?#@]{2,}/.test(rest))) return undefined;
  const url = isMail ? `mailto:${rest}` : `https://${rest}`;
  const isMended =
    card.kind === "webhook"
      ? calledHost(url) !== undefined
      : (card.kind === "link" || !isMail) && resolveUrl(url, () => "token") !== null;
  if (!isMended) return undefined;
  return {
    name: "mendUrl",
    params: { url },
    mend(draft) {
      const there = withAddress(draft, node);
      if (there) there.data.url = url;
    },
  };
};

function withAddress({ nodes }: Dialogue, node: string | undefined) {
  const card = nodes.find(({ id }) => id === node);
  return card?.kind === "link" || card?.kind === "document" || card?.kind === "webhook" ? card : undefined;
}
