import { suggestEmail } from "#shared/nodes/suggestEmail.ts";
import type { AttachHint } from "../host/AttachHint.ts";
import { h } from "../view/h.ts";

const quiet = 400;
const question = (language: string, meant: string) =>
  /^pt\b/i.test(language) ? `Você quis dizer ${meant}?` : `Did you mean ${meant}?`;

/** Offers what was probably meant by an e-mail address, once the visitor has stopped typing. */
export const attachHint: AttachHint = (input, language, send) => {
  const place = h("div", { role: "status" });
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look() {
    const meant = suggestEmail(input.value);
    place.replaceChildren();
    if (meant === null) return;
    const take = () => {
      input.value = meant;
      send();
    };
    place.append(h("button", { type: "button", class: "quiet", onclick: take }, question(language, meant)));
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    place.replaceChildren();
    timer = setTimeout(look, quiet);
  });
  input.form?.after(place);
  look();
};
