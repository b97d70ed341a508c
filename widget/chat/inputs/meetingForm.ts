import { systemText } from "#shared/dialogue/systemText.ts";
import type { Ask } from "#shared/engine/effect.ts";
import { h, type Props } from "../../view/h.ts";
import type { Answer } from "../nodes/NodeView.ts";
import type { ViewContext } from "../view/ViewContext.ts";
import { form } from "./form.ts";
import { meetingTexts } from "./meetingTexts.ts";
import { meetingTools } from "./meetingTools.ts";

/** A request for a meeting: of times that are offered, if the card says whose, or of any. */
export function meetingForm(ask: Ask, context: ViewContext): Answer {
  if (ask.type !== "meeting" || ask.whom === undefined) return anyTime(ask, context);
  const { whom } = ask;
  const label = meetingTexts(context.language).request;
  const place = h("div", { role: "group", "aria-label": label, "aria-busy": "true", tabindex: -1 });
  let focusOn = (): HTMLElement | undefined => undefined;
  const isHere = () => (place.getRootNode() as ShadowRoot).activeElement === place;
  place.addEventListener("focus", () => focusOn()?.focus());
  (async () => {
    try {
      const pick = await context.load("meetings");
      focusOn = await pick({ ...ask, whom }, context, place, meetingTools);
    } catch {
      context.report("error", { code: "not-loaded", file: "meetings" });
      const plain = anyTime(ask, context);
      place.replaceChildren(plain.element);
      focusOn = () => plain.input;
    }
    place.removeAttribute("aria-busy");
    if (isHere()) focusOn()?.focus();
  })();
  return { element: place, input: place };
}

/** Name, e-mail, and when: a request for a meeting. The time is the one on the visitor's own clock. */
function anyTime(ask: Ask, { texts, language, act }: ViewContext): Answer {
  const words = meetingTexts(language);
  const known = ask.type === "meeting" ? ask : { name: "", email: "" };
  const line = (id: string, label: string, value: string, props: Props) => {
    const input = h("input", { ...props, id, "aria-describedby": "refusal", "aria-required": "true" });
    input.value = value;
    return {
      input,
      parts: [h("label", { class: "label", for: id }, label), h("div", { class: "field" }, input)],
    };
  };
  const name = line("name", words.name, known.name, { type: "text", autocomplete: "name", maxlength: 200 });
  const email = line("email", texts.email, known.email, {
    type: "email",
    autocomplete: "email",
    maxlength: 254,
  });
  const when = line("when", words.when, "", { type: "datetime-local" });
  return {
    element: h(
      "div",
      {},
      form(
        () =>
          act({
            type: "book",
            at: new Date(when.input.value).getTime(),
            name: name.input.value,
            email: email.input.value,
          }),
        ...name.parts,
        ...email.parts,
        ...when.parts,
        h("button", { type: "submit", class: "primary" }, words.request),
      ),
      h(
        "button",
        { type: "button", class: "quiet", onclick: () => act({ type: "decline" }) },
        systemText("decline", language),
      ),
    ),
    input: [name, email, when].find(({ input }) => input.value === "")?.input,
  };
}
