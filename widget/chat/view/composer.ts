import { systemText } from "#shared/dialogue/systemText.ts";
import type { Program } from "#shared/engine/program.ts";
import type { Talk } from "../../talk/Talk.ts";
import { h } from "../../view/h.ts";
import { nodeViewOf } from "../nodes/nodeViewOf.ts";
import type { ViewContext } from "./ViewContext.ts";

/**
 * What the visitor can do now: answer, begin again after the end, or nothing while a message is being written. Why an
 * answer was not taken stands above it, is read out as it appears, and inputs point to it by the id `refusal`.
 */
export function composer(context: ViewContext, program: Program) {
  const { texts, act, language } = context;
  const refusal = h("p", { id: "refusal", class: "refusal", role: "alert" });
  const place = h("div");
  const element = h("footer", {}, refusal, place);
  let shown = "";
  let input: HTMLElement | undefined;

  function ended(text: string, restart: boolean): HTMLElement {
    const again = h(
      "button",
      { type: "button", class: "choice", onclick: () => act({ type: "restart" }) },
      texts.restart,
    );
    input = restart ? again : undefined;
    return h("div", { class: "over", role: "status" }, h("p", {}, text), restart && again);
  }

  function content({ ask, state, finished }: Talk): HTMLElement | undefined {
    input = undefined;
    if (ask) {
      const answer = nodeViewOf(program, ask.node)?.answer?.(ask.ask, context);
      input = answer?.input;
      return answer?.element;
    }
    if (state.status === "failed") return ended(texts.failed, true);
    return finished ? ended(texts.ended, finished.restart) : undefined;
  }

  return {
    element,
    /** Answers whether there is something to focus. */
    focus() {
      input?.focus({ preventScroll: true });
      return input !== undefined;
    },
    /** Answers whether the visitor now faces something new, or was refused. */
    update(talk: Talk): boolean {
      const { ask, state } = talk;
      refusal.textContent = talk.refusal === null ? "" : systemText(talk.refusal, language);
      const now = `${ask?.node} ${state.status} ${state.trail.length} ${talk.id}`;
      if (now !== shown) {
        shown = now;
        place.replaceChildren(...[content(talk)].flatMap((one) => one ?? []));
        element.hidden = !place.firstChild;
      } else if (talk.refusal === null) return false;
      if (ask) input?.setAttribute("aria-invalid", String(talk.refusal !== null));
      return true;
    },
  };
}
