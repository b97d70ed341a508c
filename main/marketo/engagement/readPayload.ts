import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { type ChatEvent, chatEvents } from "./ChatEvent.ts";

const word = defineSchema(() => z.string().max(200));
/** See `shared/site/marketoPayload.ts`. It comes out of a visitor's browser, so that anything may be in it. */
const payloadSchema = defineSchema(() =>
  z.looseObject({
    v: z.literal(1),
    conversation: word.min(1),
    dialogue: word,
    at: z.iso.datetime(),
    events: z
      .array(
        z.tuple([
          word.min(1),
          word,
          z
            .number()
            .min(0)
            .max(31 * 86_400_000),
          word,
          z.string(),
        ]),
      )
      .max(500),
  }),
);

/** Marketo writes years in four digits, and a clock that is further off says nothing: one such event would hold up all others. */
const sensible = { from: Date.UTC(2000, 0, 1), to: Date.UTC(2100, 0, 1) };

const namedSchema = defineSchema(() => z.looseObject({ name: z.string() }));

/**
 * What a payload of the capture form says that Marketo is to know; undefined: it is none, or not whole. That somebody has engaged is
 * said by each, as nothing is sent of visitors who say nothing.
 */
export function readPayload(text: string): readonly ChatEvent[] | undefined {
  const parsed = payloadSchema.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const { conversation, dialogue, at, events } = parsed.data;
  const begun = Date.parse(at);
  if (!(begun >= sensible.from && begun < sensible.to)) return undefined;
  const common = { dialogue, conversation };
  const told = events.flatMap(([key, event, after, , said]) => {
    const what = chatEvents.find((one) => one === event && one !== "engaged");
    const detail = what === "meetingRequested" ? askedName(said) : said;
    return what ? [{ ...common, key, at: begun + after, what, detail: detail.slice(0, 250) }] : [];
  });
  return [{ ...common, key: `${conversation}:engaged`, at: begun, what: "engaged", detail: "" }, ...told];
}

/** Of whoever asks for a meeting only the name; older widgets told nothing else. */
function askedName(said: string): string {
  return namedSchema.safeParse(parseJson(said)).data?.name ?? said;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
