import { pickText } from "#shared/dialogue/pickText.ts";
import type { Look } from "#shared/site/themes/look.ts";
import type { LoadPart } from "../host/Parts.ts";
import { h } from "../view/h.ts";
import { drawFace } from "./drawFace.ts";

/** What a theme changes in what the widget has just drawn, by its classes. `load`: the files of the theme. */
export function decorate(drawn: Element, look: Look, language: string, load: LoadPart): void {
  const { launcher, bot, subtitle } = look;
  const each = (selector: string, change: (element: Element) => void) => {
    if (drawn.matches(selector)) change(drawn);
    drawn.querySelectorAll(selector).forEach(change);
  };

  each(".launcher", (button) => {
    if (launcher.face) drawFace(launcher.face, button, load);
    const text = pickText(launcher.text, language, "en");
    if (launcher.kind !== "text" || !text) return;
    button.append(h("span", {}, text));
    // What is seen is what it is called.
    button.removeAttribute("aria-label");
    button.removeAttribute("title");
  });
  each("header .avatar", (avatar) => bot.face && drawFace(bot.face, avatar, load));
  each("header h2", (title) => {
    const said = pickText(subtitle, language, "en");
    if (!said || title.closest(".names")) return;
    const names = h("div", { class: "names" });
    title.replaceWith(names);
    names.append(title, h("p", { class: "subtitle" }, said));
  });
  each(".row.bot", (row) => {
    const name = pickText(bot.name, language, "en");
    const who = row.querySelector(".hidden");
    if (name && who) who.textContent = `${name}: `;
    if (!bot.beside || row.querySelector(".face")) return;
    const face = h("span", { class: "face", "aria-hidden": "true" });
    if (bot.face) drawFace(bot.face, face, load);
    row.prepend(face, name ? h("span", { class: "who", "aria-hidden": "true" }, name) : "");
  });
}
