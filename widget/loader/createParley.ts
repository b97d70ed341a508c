import type { Program } from "#shared/engine/program.ts";
import type { Manifest, ManifestDialogue } from "#shared/site/manifest.ts";
import { decide } from "#shared/targeting/decide.ts";
import { matchesPages } from "#shared/targeting/matchesPages.ts";
import { visitAttributes } from "#shared/targeting/visitAttributes.ts";
import { version } from "../../package.json";
import type { Chat, MountChat } from "../host/ChatHost.ts";
import type { Parley } from "../host/ParleyWindow.ts";
import type { Rules } from "../host/Rules.ts";
import { storeKeys } from "../host/storeKeys.ts";
import type { Emit } from "../host/WidgetEvent.ts";
import { loadedRules, provideRules } from "../rules/late.ts";
import { createEvents } from "./createEvents.ts";
import { createScriptLoader } from "./createScriptLoader.ts";
import { createStore } from "./createStore.ts";
import { pageFacts } from "./pageFacts.ts";
import { readVisitor } from "./readVisitor.ts";
import { siteAttributes } from "./siteAttributes.ts";
import type { Visitor } from "./Visitor.ts";
import { watchNavigation } from "./watchNavigation.ts";

/** What a talk's record says of itself before the chat that can read it is there. */
type StoredTalk = { readonly state?: { readonly hash?: unknown; readonly status?: unknown } } | null;

/**
 * Makes `window.parley`: loads the site's manifest from beside `script`, decides what to show, loads the rest only when
 * something is shown, and remembers the visitor.
 */
export function createParley(script: HTMLScriptElement | null): Parley {
  const store = createStore();
  const { on, emit } = createEvents();
  const load = createScriptLoader(script);
  const programs = new Map<string, Program>();
  let site: Manifest | undefined;
  let mountChat: MountChat | undefined;
  let shown: { readonly id: string; readonly chat: Chat } | undefined;
  let wanted: string | undefined;
  let turn = 0;
  let allowed = true;

  const visitor = () => readVisitor(store.get(storeKeys.visitor), Date.now());
  const remember = (known: Visitor, changes: Partial<Visitor> = {}) =>
    store.set(storeKeys.visitor, { ...known, ...changes });
  const attributesOf = ({ attributes, visits }: Visitor) => ({
    ...attributes,
    ...visitAttributes({ ...pageFacts(), now: Date.now(), visits }),
    // To ask the browser for it takes longer than all the rest, and few dialogues want to know.
    get "visit.timezone"() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone;
    },
  });

  /** Passes on what the chat tells, and keeps what targeting will ask for. */
  const tell: Emit = (event, detail) => {
    const { dialogue = "" } = detail;
    const known = visitor();
    const mark = (name: "shown" | "engaged" | "completed", engaged: Partial<Visitor>) => {
      const met = { ...known.history[dialogue], [name]: known.lastAt };
      remember(known, { history: { ...known.history, [dialogue]: met }, ...engaged });
    };
    if (event === "triggered") mark("shown", {});
    if (event === "engaged") mark("engaged", { engaged: dialogue });
    if (event === "completed") mark("completed", { engaged: null });
    emit(event, detail);
  };

  /** The hash of the version that the visitor is in the middle of, if that is not the site's present one. */
  function begunVersion({ id, hash }: ManifestDialogue): string | undefined {
    const state = (store.get(storeKeys.talk(id)) as StoredTalk)?.state;
    const begun = state?.status === "completed" ? undefined : state?.hash;
    return typeof begun === "string" && begun !== hash && /^[\da-f]+$/.test(begun) ? begun : undefined;
  }

  async function programFor(entry: ManifestDialogue): Promise<Program | undefined> {
    const begun = begunVersion(entry);
    if (begun !== undefined) {
      // Its file may be gone by now; then the visitor begins anew.
      await (programs.get(begun) ?? load(site?.previous?.[begun] ?? `d/${begun}.js`).catch(() => {}));
      const program = programs.get(begun);
      if (program) return program;
    }
    if (!programs.has(entry.hash)) await load(entry.file);
    return programs.get(entry.hash);
  }

  const failed = ({ message }: Error) => {
    wanted = undefined;
    emit("error", { code: "not-loaded", file: message });
  };

  function hide() {
    turn++;
    shown?.chat.remove();
    shown = undefined;
  }

  async function show(entry: ManifestDialogue, manifest: Manifest, open: boolean) {
    if (shown?.id !== entry.id) {
      const mine = ++turn;
      const [program] = await Promise.all([
        programFor(entry),
        mountChat ?? load(manifest.chat),
        (entry.branches || begunVersion(entry) !== undefined) && (loadedRules() ?? load(manifest.rules)),
        bodyOfPage(),
      ]);
      if (mine !== turn || !program || !mountChat) return;
      hide();
      const { id, seed } = visitor();
      const chat = mountChat({
        manifest,
        entry,
        program,
        rules: loadedRules(),
        store,
        visitor: id,
        seed,
        allowed: () => allowed,
        attributes: () => attributesOf(visitor()),
        emit: tell,
      });
      shown = { id: entry.id, chat };
    }
    wanted = undefined;
    if (open) shown.chat.open();
  }

  function choose() {
    if (!site || shown?.chat.busy()) return;
    if (!loadedRules() && site.dialogues.some(needsRules)) {
      load(site.rules).then(() => loadedRules() && choose(), failed);
      return;
    }
    const { dialogues, timeZone } = site;
    const now = visitor();
    remember(now);
    const entry =
      wanted === undefined
        ? decide(dialogues, {
            ...now,
            url: location.href,
            now: now.lastAt,
            timeZone,
            // Only conditions ask for them.
            get attributes() {
              return attributesOf(now);
            },
            events: [],
          })
        : dialogues.find(({ id }) => id === wanted);
    const open = wanted !== undefined;
    if (open && !entry) emit("error", { code: "unknown-dialogue", dialogue: wanted ?? "" });
    if (entry) show(entry, site, open).catch(failed);
    else if (!open) hide();
    if (!entry) wanted = undefined;
  }

  function begin(manifest: Manifest) {
    if (manifest.format !== 1) return emit("error", { code: "newer-format" });
    site = manifest;
    emit("ready", {});
    choose();
  }

  function revive() {
    hide();
    choose();
  }

  watchNavigation(choose, revive);
  if (script) load("site.js").catch(failed);

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
      if (shown && (id === undefined || id === shown.id)) return shown.chat.open();
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
      allowed = given;
      store.persist(given);
    },
    register(kind: string, value: unknown) {
      // The bundle's own files, made by the same version as this loader, are the only callers.
      if (kind === "dialogue") programs.set((value as Program).hash, value as Program);
      else if (kind === "chat") mountChat ??= value as MountChat;
      else if (kind === "rules") provideRules(value as Rules);
      else if (kind === "site" && !site) begin(value as Manifest);
    },
  };
}

/** Whether it takes conditions or a schedule to tell if the dialogue is for this page and visitor. */
function needsRules({ audience, schedule, pages }: ManifestDialogue): boolean {
  const always = "all" in audience && audience.all.length === 0;
  return !(always && schedule === undefined) && matchesPages(pages, location.href);
}

function bodyOfPage(): Promise<void> | undefined {
  if (document.body) return;
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", () => resolve()));
}
