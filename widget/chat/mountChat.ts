import type { Program } from "#shared/engine/program.ts";
import { provideCards } from "../cards/late.ts";
import type { ChatHost } from "../host/ChatHost.ts";
import type { MountChat, OpenableChat, Surroundings } from "../host/MountChat.ts";
import { storeKeys } from "../host/storeKeys.ts";
import type { EventDetail, WidgetEvent } from "../host/WidgetEvent.ts";
import { provideRules } from "../rules/late.ts";
import { chatTexts, provideWords } from "../words/late.ts";
import { createConversation } from "./conversation/createConversation.ts";
import { provideTools } from "./lateTools.ts";
import { chatStyles } from "./styles/chatStyles.ts";
import { titleFor } from "./titleFor.ts";
import { panel } from "./view/panel.ts";
import { richText } from "./view/richText.ts";
import type { ViewContext } from "./view/ViewContext.ts";

/** Runs a dialogue's conversation behind its launcher, and draws the panel while it is open. */
export const mountChat: MountChat = (host, around) => {
  provideTools(around.tools);
  provideWords(around.words ?? around.cards?.english);
  around.adopt(chatStyles);
  provideRules(around.rules);
  provideCards(around.cards);
  if (around.cards) around.adopt(around.cards.styles);
  try {
    return mount(host, around);
  } catch (error) {
    // What is stored of this conversation does not fit; without it there is nothing left that could not.
    const key = storeKeys.talk(host.program.id);
    if (host.store.get(key) === null) throw error;
    host.store.remove(key);
    around.drawLauncher();
    return mount(host, around);
  }
};

function mount(
  host: ChatHost,
  { place, adopt, cards, first, report: tell, drawLauncher }: Surroundings,
): OpenableChat {
  const { manifest, load, allowed, store } = host;
  // The engine reads what a program says through what stands in for `templateOf` and `labelOf`, which know that it has been read.
  const program = (cards?.readProgram(host.program) ?? host.program) as Program;
  // The visitor acted here, so the focus follows the conversation; a page that merely shows it keeps its own.
  let attended = false;
  let shown: ReturnType<typeof panel> | undefined;

  const report = (event: WidgetEvent, detail: EventDetail) => {
    const { id, state } = conversation.talk();
    const isTold = event !== "stepped" && event !== "error";
    tell(event, detail, { id, language: state.language, ...(isTold && { path: conversation.takePath() }) });
  };
  const conversation = createConversation(program, host, first, report, draw);
  const { language } = conversation.talk().state;
  const texts = chatTexts();

  const context: ViewContext = {
    dialogue: program.id,
    conversation: () => conversation.talk().id,
    store,
    language,
    texts,
    title: titleFor(manifest.look.title, language, texts.title),
    act(act) {
      attended = true;
      conversation.act(act);
    },
    open() {
      if (conversation.talk().open) return;
      attended = true;
      conversation.setOpen(true);
      // After the panel is there, so that a screen reader hears the messages come.
      if (conversation.talk().state.status === "new") conversation.act({ type: "start" }, "opened");
      else report("opened", {});
    },
    close() {
      if (!conversation.talk().open) return;
      conversation.setOpen(false);
      report("closed", {});
    },
    load,
    allowed,
    manifest,
    adopt,
    report,
  };

  function draw() {
    const talk = conversation.talk();
    if (!talk.open) {
      if (!shown) return;
      shown = undefined;
      const closed = drawLauncher();
      if (attended) closed.focus();
      return;
    }
    const seen = host.dressing?.pace(talk, draw) ?? talk;
    if (!shown) {
      shown = panel(context, program);
      // Filled before it is on the page: what was said earlier is not news to a screen reader.
      shown.update(seen, false);
      place.replaceChildren(shown.element);
      if (attended) shown.focus();
    }
    shown.update(seen, attended);
  }

  const sight = visualViewport;
  /** How much of the page a phone's keyboard hides, unless the visitor has zoomed in. */
  function makeRoom() {
    if (!sight) return;
    const hidden = sight.scale > 1 ? 0 : innerHeight - sight.height - sight.offsetTop;
    place.style.setProperty("--keyboard", `${hidden}px`);
    draw();
  }
  sight?.addEventListener("resize", makeRoom);
  sight?.addEventListener("scroll", makeRoom);
  draw();
  return {
    open: context.open,
    close: context.close,
    isOpen: () => conversation.talk().open,
    peek() {
      const first = conversation.peek();
      return (
        first &&
        richText(first)
          .map(({ textContent }) => textContent)
          .join("\n")
      );
    },
    reload: conversation.reload,
    stop() {
      sight?.removeEventListener("resize", makeRoom);
      sight?.removeEventListener("scroll", makeRoom);
      conversation.stop();
    },
  };
}
