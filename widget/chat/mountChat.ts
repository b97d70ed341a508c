import type { Chat, ChatHost } from "../host/ChatHost.ts";
import { storeKeys } from "../host/storeKeys.ts";
import { provideRules } from "../rules/late.ts";
import { createSinks, type Sinks } from "../sinks/createSinks.ts";
import { createConversation, type ReportTalk } from "./conversation/createConversation.ts";
import { createRoot } from "./createRoot.ts";
import { pageLanguage } from "./pageLanguage.ts";
import { textsFor } from "./texts.ts";
import { titleFor } from "./titleFor.ts";
import { launcher } from "./view/launcher.ts";
import { panel } from "./view/panel.ts";
import type { ViewContext } from "./view/ViewContext.ts";

/** Puts a dialogue's chat on the page: closed, unless the visitor left it open on the page before. */
export function mountChat(host: ChatHost): Chat {
  const root = createRoot(host.manifest.look);
  const sinks = createSinks(host);
  try {
    return mount(host, root, sinks);
  } catch (error) {
    // What is stored of this conversation does not fit; without it there is nothing left that could not.
    const key = storeKeys.talk(host.program.id);
    if (host.store.get(key) === null) throw error;
    host.store.remove(key);
    root.place.replaceChildren();
    return mount(host, root, sinks);
  }
}

function mount(host: ChatHost, root: ReturnType<typeof createRoot>, sinks: Sinks): Chat {
  const { program, manifest, entry } = host;
  provideRules(host.rules);
  // The visitor acted here, so the focus follows the conversation; a page that merely shows it keeps its own.
  let attended = false;
  let shown: ReturnType<typeof panel> | ReturnType<typeof launcher> | undefined;

  const report: ReportTalk = (event, detail) => {
    const told = { ...detail, dialogue: program.id };
    const { id, state } = conversation.talk();
    if (event !== "stepped" && event !== "error") sinks.send(event, told, id, state.language);
    host.emit(event, told);
  };
  const conversation = createConversation(host, pageLanguage(), report, draw);
  const { language } = conversation.talk().state;
  const texts = textsFor(language);

  const context: ViewContext = {
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
      report("opened", {});
      // After the panel is there, so that a screen reader hears the messages come.
      if (conversation.talk().state.status === "new") conversation.act({ type: "start" });
    },
    close() {
      if (!conversation.talk().open) return;
      conversation.setOpen(false);
      report("closed", {});
    },
    followLink: (node, url, label) =>
      program.nodes[node]?.kind === "document"
        ? report("document", { node, url, title: label })
        : report("link", { node, url, label }),
  };

  function poke() {
    const { on, mobile } = entry.poke;
    return on && conversation.talk().state.status === "new" && (mobile || !root.isSmall())
      ? conversation.peek()
      : null;
  }

  function draw() {
    const talk = conversation.talk();
    const isOpen = shown !== undefined && "update" in shown;
    if (!shown || isOpen !== talk.open) {
      shown = talk.open ? panel(context, program) : launcher(context, attended ? null : poke());
      // Filled before it is on the page: what was said earlier is not news to a screen reader.
      if ("update" in shown) shown.update(talk, false);
      root.place.replaceChildren(shown.element);
      if (attended) shown.focus();
    }
    if ("update" in shown) shown.update(talk, attended);
  }

  const onStorage = (event: StorageEvent) => {
    if (event.key === `parley:${storeKeys.talk(program.id)}`) conversation.reload();
  };

  root.setLanguage(language);
  if (root.isSmall()) conversation.setOpen(false);
  else draw();
  addEventListener("storage", onStorage);
  if (conversation.talk().state.status === "new") report("triggered", {});

  return {
    open: context.open,
    close: context.close,
    busy: () => conversation.talk().open,
    remove() {
      removeEventListener("storage", onStorage);
      conversation.stop();
      sinks.stop();
      root.remove();
    },
  };
}
