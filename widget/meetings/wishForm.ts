import { form } from "../chat/inputs/form.ts";
import { isFollowable } from "../chat/view/isFollowable.ts";
import { h } from "../view/h.ts";
import { ownZone } from "./ownZone.ts";
import { person } from "./person.ts";
import { requestId } from "./requestId.ts";
import type { Scene, Shown } from "./Scene.ts";

const most = [1, 2, 3] as const;

/**
 * Up to three times that would suit, on the visitor's own clock; and the card's own page for booking, if it has one. `leave`: what it
 * means to go on without.
 */
export function wishForm(scene: Scene, why: string, leave: "decline" | "unavailable"): Shown {
  const { ask, context, words } = scene;
  const { whom, link } = ask;
  const who = person(scene);
  const wishes = most.map((number) => {
    const id = `wish${number}`;
    const input = h("input", { type: "datetime-local", id, "aria-describedby": "refusal" });
    const label = h("label", { class: "label", for: id }, words.wish(number));
    return { input, parts: [label, h("div", { class: "field" }, input)] };
  });

  function send() {
    const named = who.given();
    const given = wishes
      .map(({ input }) => Date.parse(input.value))
      .filter((at) => !Number.isNaN(at))
      .sort((a, b) => a - b);
    const texts = given.map((at) => new Date(at).toISOString());
    context.act({
      type: "book",
      at: given[0] ?? Number.NaN,
      ...named,
      request: {
        requestId: requestId(context, whom, named.email, texts),
        whom,
        timeZone: ownZone(),
        wishes: texts,
      },
      note: { text: words.wished },
    });
  }

  const first = wishes[0]?.input;
  const element = h(
    "div",
    {},
    h("p", { class: "label" }, why),
    link !== undefined &&
      isFollowable(link) &&
      h("a", { class: "choice", href: link, target: "_blank", rel: "noopener noreferrer" }, words.link),
    form(
      send,
      ...wishes.flatMap(({ parts }) => parts),
      ...who.parts,
      h("button", { type: "submit", class: "primary" }, words.send),
    ),
    h(
      "button",
      { type: "button", class: "quiet", onclick: () => context.act({ type: leave }) },
      leave === "decline" ? words.decline : words.goOn,
    ),
  );
  const focus = () => (first?.value === "" ? first : (who.open() ?? who.email));
  return { element, focus };
}
