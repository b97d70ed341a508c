import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import { linkFlows } from "#shared/dialogue/flows/linkFlows.ts";
import { placeName } from "../placeName.ts";

/** A card that calls a webhook. `id`: as tests name it, behind the card that calls its flow; `name`: in the author's words. */
export type CalledWebhook = { readonly id: string; readonly name: string };

/** The webhooks that a conversation may call, those of its flows too. */
export function webhooksCalled(dialogue: Dialogue, flows: Flows): readonly CalledWebhook[] {
  const { nodes, language } = dialogue;
  return linkFlows(dialogue, flows).dialogue.nodes.flatMap(({ id, kind }) =>
    kind === "webhook" ? { id, name: placeName(id, nodes, flows, language) } : [],
  );
}
