import { textsFile } from "#shared/site/textsFile.ts";
import type { LauncherHost } from "../host/LauncherHost.ts";
import type { OpenableChat, ReportTalk } from "../host/MountChat.ts";
import type { Chat } from "../host/MountLauncher.ts";
import type { Rules } from "../host/Rules.ts";
import { randomId } from "../host/randomId.ts";
import { storeKeys } from "../host/storeKeys.ts";
import { createSinks } from "../sinks/createSinks.ts";
import { readTalk } from "../talk/readTalk.ts";
import type { Talk } from "../talk/Talk.ts";
import { chatHost } from "./chatHost.ts";
import { createRoot } from "./createRoot.ts";
import { launcherView } from "./launcherView.ts";
import { openingText } from "./openingText.ts";
import { tools } from "./tools.ts";
import { visitorLanguage } from "./visitorLanguage.ts";

/** Milliseconds that belong to the page, which has more urgent things to do than a chat that nobody has opened yet. */
const quiet = 1000;

/**
 * Puts a dialogue's launcher on the page, with what the dialogue says first. The chat itself, many times the size, is
 * fetched a little later, so that it is there when the visitor opens it; at once if he left it open on the page before.
 */
export function mountLauncher(loader: LauncherHost): Chat {
  let rules: Rules | undefined;
  const host = chatHost(loader, () => rules);
  const { program, manifest, entry, store } = host;
  const key = storeKeys.talk(program.id);
  const root = createRoot(manifest.look);
  host.dressing?.begin(root);
  const { place, adopt } = root;
  const tellSinks = createSinks(host);
  const kept = store.get(key) as Partial<Talk> | null;
  const { history, startedAt } = loader.visitor();
  // What came to its end in an earlier visit is not found open in this one.
  const stored = kept?.finished && Number(history[program.id]?.completed) < startedAt ? null : kept;
  const begun = readTalk(stored, program);
  // Until it ends it is one conversation, counted once, on however many pages the visitor sees it and does not answer.
  const counted = begun ?? (stored?.finished ? null : stored);
  const first = {
    id: counted?.id ?? randomId(),
    language: begun?.state.language ?? visitorLanguage(program),
  };
  let chat: OpenableChat | undefined;
  let loading: Promise<void> | undefined;
  let opening = false;
  let removed = false;

  const report: ReportTalk = (event, detail, talk) => {
    const told = { ...detail, dialogue: program.id };
    if (event !== "stepped" && event !== "error") tellSinks(event, told, talk);
    host.emit(event, told);
  };

  function drawLauncher() {
    const view = launcherView(first.language, open);
    place.replaceChildren(view.element);
    return view;
  }

  async function mountChat() {
    const needsRules = entry.needsRules || program.hash !== entry.hash;
    const [mount, loaded, makeCards, words, texts] = await Promise.all([
      host.load("chat"),
      needsRules ? host.load("rules") : undefined,
      needsRules ? host.load("cards") : undefined,
      /^pt\b/i.test(first.language) ? host.load("ptBr") : undefined,
      // Its own language comes with the dialogue.
      program.format &&
        program.languages.indexOf(first.language) > 0 &&
        host.load(textsFile(program.hash, first.language)),
    ]);
    if (removed) return;
    if (program.format && texts) Object.assign(program.texts, { [first.language]: texts });
    rules = loaded;
    const cards = rules && makeCards?.(rules);
    chat = mount(host, { place, adopt, tools, rules, cards, words, first, report, drawLauncher });
    addEventListener("storage", onStorage);
  }

  /** Another tab went on with the conversation. What it did before the chat was here, the chat has read itself. */
  function onStorage(event: StorageEvent) {
    if (event.key === `parley:${key}`) chat?.reload();
  }

  function prepare(): Promise<void> {
    loading ??= mountChat().catch(({ message }: Error) => {
      loading = undefined;
      opening = false;
      host.emit("error", { code: "not-loaded", file: message });
    });
    return loading;
  }

  function open() {
    if (chat) return chat.open();
    opening = true;
    prepare().then(() => {
      if (opening) chat?.open();
      opening = false;
    });
  }

  function poke(view: ReturnType<typeof launcherView>) {
    const { on, mobile } = entry.poke;
    if (begun || !on || (!mobile && root.isSmall())) return;
    const text = openingText(program.opening, first.language, host.attributes());
    if (text !== null) view.poke(text);
    else
      prepare().then(() => {
        const said = chat?.peek();
        if (said != null) view.poke(said);
      });
  }

  root.setLanguage(first.language);
  poke(drawLauncher());
  // On a small screen an open chat would hide the page that the visitor has just asked for.
  if (begun?.open && root.isSmall()) store.set(key, { ...begun, open: false });
  else if (begun?.open) prepare();
  const later = setTimeout(prepare, quiet);
  place.addEventListener("pointerenter", prepare, { once: true });
  if (!counted?.id) {
    store.set(key, first);
    report("triggered", {}, first);
  }

  return {
    open,
    close() {
      opening = false;
      chat?.close();
    },
    busy: () => opening || (chat?.isOpen() ?? false),
    remove() {
      removed = true;
      clearTimeout(later);
      removeEventListener("storage", onStorage);
      chat?.stop();
      root.remove();
    },
  };
}
