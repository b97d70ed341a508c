import type { ConversationState } from "#shared/engine/conversationState.ts";
import type { ReadProgram } from "#shared/site/bundledProgram.ts";
import type { Manifest, ManifestDialogue } from "#shared/site/manifest.ts";
import { decide } from "#shared/targeting/decide.ts";
import { dialoguesFor } from "#shared/targeting/dialoguesFor.ts";
import { parsePage } from "#shared/targeting/parsePage.ts";
import type { DialogueHistory } from "#shared/targeting/visit.ts";
import { version } from "../../package.json";
import type { Chat } from "../host/MountLauncher.ts";
import type { Parley } from "../host/ParleyWindow.ts";
import type { LoadPart, Parts } from "../host/Parts.ts";
import { storeKeys } from "../host/storeKeys.ts";
import type { Emit } from "../host/WidgetEvent.ts";
import { loadedRules, provideRules } from "../rules/late.ts";
import type { Visitor } from "../visitor/Visitor.ts";
import { createEvents } from "./createEvents.ts";
import { createScriptLoader } from "./createScriptLoader.ts";
import { createStore } from "./createStore.ts";
import { readVisitor } from "./readVisitor.ts";
import { siteAttributes } from "./siteAttributes.ts";
import { watchNavigation } from "./watchNavigation.ts";

/** What a talk's record says of itself before the chat that can read it is there. */
type StoredTalk = { readonly state?: Partial<ConversationState> } | null;

/**
 * Makes `window.parley`: loads the site's manifest from beside `script`, decides what to show, loads the rest only when
 * something is shown, and remembers the visitor. A script that stands in the page, as in one of a single file, has nothing beside it.
 */
export function createParley(script: HTMLScriptElement | null): Parley {
  const store = createStore();
  const { on, emit } = createEvents();
  const load = createScriptLoader(script);
  if (script?.src) {
    load("site.js").catch((error: Error) => failed(error));
    // The first look into its storage makes the browser fetch it; better now, while there is nothing to do but wait.
    const known = store.get(storeKeys.visitor) as Partial<Visitor> | null;
    if (Number(known?.until) < Date.now()) store.clear();
  }
  const programs = new Map<string, ReadProgram>();
  const parts: Partial<Parts> = {};
  let site: Manifest | undefined;
  let shown: { readonly entry: ManifestDialogue; readonly chat: Chat } | undefined;
  let wanted: string | undefined;
  let turn = 0;
  /** What began to show on this page, and where that is. */
  let staying: string | undefined;
  let path = location.pathname;

  const visitor = () => readVisitor(store.get(storeKeys.visitor), Date.now());
  const remember = (known: Visitor, changes: Partial<Visitor> = {}) =>
    store.set(storeKeys.visitor, {
      ...known,
      ...(site && { until: known.lastAt + site.keepDays * 86_400_000 }),
      ...changes,
    });
  function mark(id: string, met: keyof DialogueHistory, changes?: Partial<Visitor>) {
    const known = visitor();
    remember(known, {
      history: { ...known.history, [id]: { ...known.history[id], [met]: known.lastAt } },
      ...changes,
    });
  }

  function leave(id: string) {
    const known = visitor();
    if (known.engaged?.id === id) remember(known, { engaged: null });
  }

  /** Passes on what the chat tells, and keeps what targeting will ask for. */
  const tell: Emit = (event, detail) => {
    const { dialogue = "", node } = detail;
    // It names no file: only the hash of a stored conversation does, in a form that cannot lead elsewhere.
    if (event === "engaged" && shown)
      mark(dialogue, event, { engaged: { ...shown.entry, hash: "", file: "", look: undefined } });
    if (event === "completed") mark(dialogue, event);
    // Nobody is held in a conversation that has failed.
    if (event === "completed" || (event === "error" && node !== undefined)) leave(dialogue);
    emit(event, detail);
  };

  /** The version of it that the visitor has begun to answer, else the site's present one. */
  async function programFor({ id, hash, file }: ManifestDialogue): Promise<ReadProgram | undefined> {
    const { engaged, status, hash: begun = "" } = (store.get(storeKeys.talk(id)) as StoredTalk)?.state ?? {};
    if (engaged && status !== "completed" && status !== "failed" && /^[\da-f]+$/.test(begun)) {
      // Its file may be gone by now; then the visitor begins anew.
      await (programs.get(begun) ?? load(`d/${begun}.js`).catch(() => {}));
      const program = programs.get(begun);
      if (program) return program;
    }
    if (!hash) {
      // It was taken down, and there is nothing left to finish.
      leave(id);
      choose();
      return;
    }
    if (!programs.has(hash)) await load(file);
    const program = programs.get(hash);
    if (!program) throw new Error(file);
    return program;
  }

  const loadPart: LoadPart = async (name) => {
    const file = site?.[name] ?? name;
    if (!parts[name]) await load(file);
    const part = parts[name];
    if (!part) throw new Error(file);
    return part;
  };

  const failed = ({ message }: Error) => {
    wanted = undefined;
    emit("error", { code: "not-loaded", file: message });
  };

  function hide() {
    turn++;
    shown?.chat.remove();
    shown = undefined;
    staying = undefined;
  }

  async function show(entry: ManifestDialogue, manifest: Manifest, open: boolean) {
    const mine = ++turn;
    if (shown?.entry.id !== entry.id) {
      const [mount, program, dress] = await Promise.all([
        loadPart("launcher"),
        programFor(entry),
        entry.look && loadPart(entry.look),
        bodyOfPage(),
      ]);
      if (mine !== turn || !program || (!open && shown?.chat.busy())) return;
      hide();
      const host = {
        manifest,
        entry,
        program,
        load: loadPart,
        store,
        visitor,
        page: () => parsePage(location.href),
        allowed: store.allowed,
        emit: tell,
      };
      const chat = mount(dress ? dress(host) : host);
      shown = { entry, chat };
      staying = entry.id;
      mark(staying, "shown");
    }
    wanted = undefined;
    if (open) shown.chat.open();
  }

  function choose() {
    if (!site) return;
    const { dialogues, timeZone } = site;
    const page = parsePage(location.href);
    const here = dialoguesFor(site, page);
    const rules = loadedRules();
    const events = rules?.happened(dialogues, here, store, choose, parts.watch) ?? [];
    if (shown?.chat.busy()) return;
    const watching = !site.watch || parts.watch;
    if (!(rules && watching) && (here.some(isPicky) || dialogues.some(countsPages))) {
      Promise.all([loadPart("rules"), watching || loadPart("watch")]).then(choose, failed);
      return;
    }
    const now = visitor();
    remember(now);
    const id = wanted;
    const entry =
      id === undefined
        ? decide(dialogues, here, {
            ...now,
            url: location.href,
            now: now.lastAt,
            staying,
            timeZone,
            // Only what comes with the rules asks for them.
            attributes: rules?.attributesOf(now, page) ?? {},
            events,
          })
        : dialogues.find((dialogue) => dialogue.id === id);
    if (entry) {
      show(entry, site, id !== undefined).catch(failed);
      return;
    }
    wanted = undefined;
    if (id === undefined) hide();
    else emit("error", { code: "unknown-dialogue", dialogue: id });
  }

  function begin(manifest: Manifest) {
    if (manifest.format !== 1) return emit("error", { code: "newer-format" });
    // A page that the browser makes ready in case somebody wants it has no visitor yet.
    if ((document as { prerendering?: boolean }).prerendering)
      return document.addEventListener("prerenderingchange", () => start(manifest), { once: true });
    site = manifest;
    store.ask(!!manifest.asks || !!(navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl);
    emit("ready", {});
    // What an earlier page could not deliver; should it fail again, the next one tries.
    if (site.queue !== undefined && store.get(storeKeys.queue))
      loadPart("queue").then(
        (create) => create({ manifest, store, load: loadPart, allowed: store.allowed, emit }),
        () => {},
      );
    choose();
  }

  function start(manifest: Manifest) {
    try {
      begin(manifest);
    } catch {
      // Of another version: the loader stands on the host before the manifest does, and caches mix them up.
      site = undefined;
      emit("error", { code: "bad-manifest" });
    }
  }

  function arrive() {
    // Another part of the same page, or its address tidied up, is no other page.
    if (path !== location.pathname) staying = undefined;
    path = location.pathname;
    choose();
  }

  watchNavigation(arrive, () => {
    hide();
    choose();
  });

  return {
    version,
    on(event, listener) {
      // Who asks late is told at once.
      if (event === "ready" && site) listener({});
      return on(event, listener);
    },
    identify(given) {
      const known = visitor();
      remember(known, { attributes: { ...known.attributes, ...siteAttributes(given) } });
      if (!shown) choose();
    },
    open(id) {
      if (shown && (id === undefined || id === shown.entry.id)) return shown.chat.open();
      if (id === undefined) return;
      shown?.chat.close();
      wanted = id;
      choose();
    },
    close: () => shown?.chat.close(),
    reset() {
      hide();
      store.clear();
      choose();
    },
    consent(given) {
      store.persist(given);
      remember(visitor());
    },
    register(kind: string, value: unknown) {
      // The bundle's own files, made by the same version as this loader, are the only callers.
      if (kind === "dialogue") programs.set((value as ReadProgram).hash, value as ReadProgram);
      else if (kind !== "site") Object.assign(parts, { [kind]: value });
      else if (!site) start(value as Manifest);
      provideRules(parts.rules);
    },
  };
}

/** Whether it takes conditions, a schedule or events to tell if a dialogue is for this visitor. */
function isPicky({ audience, schedule, events }: ManifestDialogue): boolean {
  return !("all" in audience) || audience.all.length + events.length > 0 || !!schedule;
}

/** Some events count on every page of the site. */
function countsPages({ events }: ManifestDialogue): boolean {
  return events.some(({ type }) => /Si|Vi/.test(type));
}

function bodyOfPage(): Promise<unknown> | undefined {
  if (document.body) return;
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));
}
