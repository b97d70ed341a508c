import { isWritable } from "../dialogue/isWritable.ts";
import { systemText } from "../dialogue/systemText.ts";
import { labelText } from "../engine/labelText.ts";
import type { Turn } from "../engine/turn.ts";
import type { NodeInput, Reception } from "./nodeBehaviour.ts";
import type { NodeData } from "./nodeDataSchemas.ts";
import { chosen, storedValue } from "./options.ts";
import { readInput } from "./readInput.ts";
import { textVersion } from "./textVersion.ts";
import { wordingOf } from "./wordingOf.ts";

type Data = NodeData<"capture">;

/** Takes what a visitor gives where he is asked for something rarer than an e-mail or a text. It is not blank. */
export function receiveRare(turn: Turn, id: string, data: Data, input: NodeInput): Reception {
  if (data.input === "picklist") return picked(turn, data, input);
  if (input.type !== "say") return { refuse: "not-a-choice" };
  const result = readInput(data.input, input.text, data.country);
  if ("refuse" in result) return result;
  const { value } = result;
  if (data.input === "consent") return consented(turn, id, data, value === true);
  const said =
    typeof value === "boolean"
      ? systemText(value ? "yes" : "no", turn.language)
      : spoken(data.input, value, turn.language, input.text.trim());
  return { port: "next", said, stored: { value, attribute: data.attribute } };
}

function picked(turn: Turn, data: Data, input: NodeInput): Reception {
  const option = chosen(turn, data.options ?? [], input, false)?.[0];
  if (!option) return { refuse: "not-a-choice" };
  const said = labelText(turn, option.label);
  return { port: "next", said, stored: { value: storedValue(turn, option), attribute: data.attribute } };
}

/** A day or a time as people of a language write it; everything else as it was typed. */
function spoken(input: Data["input"], value: string | number, language: string, typed: string): string {
  if (input !== "date" && input !== "time") return typed;
  const instant = new Date(input === "date" ? `${value}T00:00Z` : `2000-01-01T${value}Z`);
  const style = input === "date" ? ({ dateStyle: "long" } as const) : ({ timeStyle: "short" } as const);
  return new Intl.DateTimeFormat(language, { ...style, timeZone: "UTC" }).format(instant);
}

/** Keeps beside a consent what was consented to, by the version of its wording, and when. */
function consented(turn: Turn, id: string, data: Data, value: boolean): Reception {
  if (data.required && !value) return { refuse: "must-consent" };
  const attribute = isWritable(data.attribute) ? data.attribute : `answers.${id}`;
  const text = wordingOf(turn, data);
  const at = new Date(turn.world.now).toISOString();
  const version = textVersion(text);
  const evidence = { [`answers.${id}.at`]: at, [`answers.${id}.version`]: version };
  return {
    port: "next",
    said: systemText(value ? "yes" : "no", turn.language),
    writes: { [`answers.${id}`]: value, [attribute]: value, ...evidence },
    report: { event: "captured", node: id, attribute, value, consent: { at, version, text } },
  };
}
