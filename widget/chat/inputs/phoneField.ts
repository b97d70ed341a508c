import { valueText } from "#shared/dialogue/valueText.ts";
import { dialCodes } from "#shared/nodes/dialCodes.ts";
import { h } from "../../view/h.ts";
import { iconButton } from "../../view/iconButton.ts";
import type { Answer } from "../nodes/NodeView.ts";
import type { ViewContext } from "../view/ViewContext.ts";
import type { InputAsk } from "./field.ts";
import { form } from "./form.ts";
import { phoneTexts } from "./phoneTexts.ts";

/**
 * A phone number and the country that it is from; a number that begins with + or 00 names its own. The countries are
 * called what they are called in the visitor's language, and begin with his own as far as the browser tells.
 */
export function phoneField(ask: InputAsk, { texts, language, act }: ViewContext): Answer {
  const words = phoneTexts(language);
  const shown = h("span", { "aria-hidden": "true", dir: "ltr" });
  const country = h(
    "select",
    { "aria-label": words.country, autocomplete: "tel-country-code", onchange: show },
    ...countriesIn(language).map(({ code, label }) => h("option", { value: code }, label)),
  );
  const input = h("input", {
    type: "tel",
    autocomplete: "tel",
    "aria-label": texts.phone,
    "aria-describedby": "refusal",
    "aria-required": String(ask.required),
    placeholder: ask.placeholder,
    maxlength: 40,
  });
  country.value = ask.country !== undefined && dialCodes.has(ask.country) ? ask.country : ownCountry();
  input.value = valueText(ask.known);
  show();

  function show() {
    shown.textContent = `+${dialCodes.get(country.value)} \u25be`;
  }

  function send() {
    const typed = input.value.trim();
    const whole = /^(?:\+|00|$)/.test(typed);
    act({ type: "say", text: whole ? typed : `+${dialCodes.get(country.value)} ${typed}` });
  }

  return {
    element: form(
      send,
      h(
        "div",
        { class: "field" },
        h("div", { class: "country" }, shown, country),
        input,
        iconButton("send", texts.send, undefined, "send"),
      ),
    ),
    input,
  };
}

function countriesIn(language: string): { readonly code: string; readonly label: string }[] {
  const names = new Intl.DisplayNames([language, "en"], { type: "region" });
  const { compare } = new Intl.Collator([language, "en"]);
  return [...dialCodes]
    .map(([code, dial]) => ({ code, name: names.of(code) ?? code, dial }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ code, name, dial }) => ({ code, label: `${name} (+${dial})` }));
}

/** Where the visitor is likely from: the region of his languages, else the one where the first is mostly spoken. */
function ownCountry(): string {
  const tags = [...navigator.languages, navigator.language, "en"].map((tag) => new Intl.Locale(tag));
  const regions = [...tags, ...tags.map((tag) => tag.maximize())].map(({ region }) => region ?? "");
  return regions.find((region) => dialCodes.has(region)) ?? "US";
}
