import type { Program } from "#shared/engine/program.ts";
import type { Talk } from "../../talk/Talk.ts";
import { h } from "../../view/h.ts";
import { icon } from "../../view/icon.ts";
import { iconButton } from "../../view/iconButton.ts";
import { composer } from "./composer.ts";
import { log } from "./log.ts";
import type { ViewContext } from "./ViewContext.ts";

/** The open chat: its head, what was said, and what the visitor can answer. */
export function panel(context: ViewContext, program: Program) {
  const { texts, title, act, close } = context;
  const back = iconButton("back", texts.back, () => act({ type: "back" }));
  const restart = iconButton("restart", texts.restart, () => act({ type: "restart" }));
  const said = log(context, program);
  const answers = composer(context, program);
  const element = h(
    "section",
    {
      class: "panel",
      role: "dialog",
      "aria-labelledby": "title",
      tabindex: -1,
      onkeydown(event) {
        if (event.key === "Escape" && !event.isComposing) close();
      },
    },
    h(
      "header",
      {},
      h("span", { class: "avatar" }, icon("chat")),
      h("h2", { id: "title" }, title),
      back,
      restart,
      iconButton("close", texts.close, close),
    ),
    said.element,
    answers.element,
  );

  /** To what the visitor is asked for, else to the panel itself. */
  function focus() {
    if (!answers.focus()) element.focus({ preventScroll: true });
  }

  return {
    element,
    focus,
    /** `follow`: the visitor is at the chat, so the focus goes where he can answer. */
    update(talk: Talk, follow: boolean) {
      back.disabled = restart.disabled = talk.state.trail.length === 0;
      said.update(talk);
      if (answers.update(talk) && follow) focus();
    },
  };
}
