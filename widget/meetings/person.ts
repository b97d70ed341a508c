import { h, type Props } from "../view/h.ts";
import type { Scene } from "./Scene.ts";

/** The fields for name and e-mail, with what is known of them. */
export function person({ ask, words }: Scene) {
  const line = (id: "name" | "email", props: Props) => {
    const input = h("input", {
      ...props,
      id,
      autocomplete: id,
      "aria-describedby": "refusal",
      "aria-required": "true",
    });
    input.value = ask[id];
    const label = h("label", { class: "label", for: id }, words[id]);
    return { input, parts: [label, h("div", { class: "field" }, input)] };
  };
  const name = line("name", { type: "text", maxlength: 200 });
  const email = line("email", { type: "email", maxlength: 254 });
  return {
    parts: [...name.parts, ...email.parts],
    given: () => ({ name: name.input.value.trim(), email: email.input.value.trim() }),
    /** What has still to be filled in; else the e-mail, in which something may be wrong. */
    open: () => [name, email].find(({ input }) => input.value.trim() === "")?.input,
    email: email.input,
  };
}
