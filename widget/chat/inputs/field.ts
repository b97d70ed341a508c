import { valueText } from "#shared/dialogue/valueText.ts";
import type { Ask } from "#shared/engine/effect.ts";
import { loadedCards } from "../../cards/late.ts";
import { h } from "../../view/h.ts";
import { iconButton } from "../../view/iconButton.ts";
import type { Answer } from "../nodes/NodeView.ts";
import type { ViewContext } from "../view/ViewContext.ts";
import type { FieldKind } from "./FieldKind.ts";
import { form } from "./form.ts";

/** Like a provider of many people's mail, or with a rare ending. */
const maybeSlipped = /@(.*mai|[aghiloptuy][\w-]{1,10}(\.|$)|.*\.(?!(com|net|org)$)\w{3,}$)/i;

const text: FieldKind = { label: "answer", type: "text" };
const email: FieldKind = { label: "email", type: "email", autocomplete: "email" };

export type InputAsk = Extract<Ask, { type: "input" }>;

/** A line to type in, of the browser's own kind for what is asked. Enter sends; in a long text Shift+Enter breaks the line. */
export function field(ask: InputAsk, { texts, act, language, load }: ViewContext): Answer {
  const isEmail = ask.input === "email";
  const { label, ...kind } = isEmail ? email : (loadedCards()?.fieldKinds[ask.input] ?? text);
  const common = {
    "aria-label": texts[label],
    "aria-describedby": "refusal",
    "aria-required": String(ask.required),
    placeholder: ask.placeholder,
    maxlength: 20_000,
  };
  const input =
    ask.input === "longText"
      ? h("textarea", {
          ...common,
          rows: 3,
          onkeydown(event) {
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          },
        })
      : h("input", { ...common, ...kind });
  const send = () => act({ type: "say", text: input.value });
  input.value = valueText(ask.known);
  if (isEmail) input.addEventListener("input", suggest);
  return {
    element: form(
      send,
      h("div", { class: "field" }, input, iconButton("send", texts.send, undefined, "send")),
    ),
    input,
  };

  /** Loads what suggests an address only for one that may need it. The chat works without, and does not wait for it. */
  function suggest() {
    if (!maybeSlipped.test(input.value)) return;
    input.removeEventListener("input", suggest);
    load("hints").then(
      (attach) => attach(input, language, send),
      () => {},
    );
  }
}
