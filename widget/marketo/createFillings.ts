import type { ManifestMarketo } from "#shared/site/manifest.ts";
import { marketoEmail } from "#shared/site/marketoEmail.ts";
import type { MarketoEvent } from "#shared/site/marketoPayload.ts";
import type { Report } from "#shared/site/report.ts";
import type { Store } from "../host/Store.ts";
import { storeKeys } from "../host/storeKeys.ts";
import { queueKeys } from "../sinks/queueKeys.ts";
import { storedKeys } from "../sinks/storedKeys.ts";
import { tidyQueue } from "../sinks/tidyQueue.ts";
import { waitingForms } from "../sinks/waitingForms.ts";
import type { Filling } from "./Filling.ts";
import { readFilling } from "./readFilling.ts";

/** What is older is given up; of how many conversations it is known that all was sent. */
const oldest = 7 * 24 * 3600_000;
const mostFilled = 50;
/** How often a form is tried at once by each page; from then on its pauses hold on all of them. */
const hasty = 3;
/** Milliseconds: no pause is longer, except by a clock that was wrong. */
const longestPause = 3600_000;
/** Of what was said, in a payload. */
const longestSaid = 200;

/** What conversations have for the form, in the visitor's store. */
export function createFillings(form: ManifestMarketo, store: Store) {
  const to = `${form.base}#${form.munchkinId}#${form.formId}`;
  /** Those of this page, should they be in memory only. */
  const own = new Set<string>();
  const keyOf = queueKeys.form;

  function all(): string[] {
    const stored = storedKeys().filter((key) => key.startsWith(keyOf("")));
    return [...new Set([...stored.map((key) => key.slice(keyOf("").length)), ...own])];
  }

  function get(conversation: string): Filling | undefined {
    const found = readFilling(store.get(keyOf(conversation)));
    return found?.to === to ? found : undefined;
  }

  function put(conversation: string, filling: Filling) {
    own.add(conversation);
    store.set(keyOf(conversation), filling);
    // For the loader, which looks for no more than this.
    if (waitingForms(store).length > 0) store.set(storeKeys.queue, 1);
    else tidyQueue(store);
  }

  function forget(conversation: string) {
    own.delete(conversation);
    store.remove(keyOf(conversation));
    tidyQueue(store);
  }

  const filled = () => {
    const found = store.get(queueKeys.filled);
    return Array.isArray(found) ? found : [];
  };

  return {
    all,
    get,
    put,
    /** Nothing more is sent of it, whatever still happens in it. */
    finish(conversation: string) {
      store.set(queueKeys.filled, [...filled(), conversation].slice(-mostFilled));
      forget(conversation);
    },
    /** What was for another form, or waits too long, is forgotten; the rest need not wait for its next try. */
    wake() {
      const now = Date.now();
      for (const conversation of all()) {
        const filling = get(conversation);
        if (filling && now - filling.touched < oldest) put(conversation, woken(filling, now));
        else forget(conversation);
      }
    },
    add(report: Report) {
      const conversation = String(report.conversation);
      // Somebody waits for the answer to a request, however much was sent of the conversation.
      const asks = report.event === "meetingRequested";
      if (!asks && filled().includes(conversation)) return;
      const now = Date.now();
      const before: Filling = get(conversation) ?? {
        to,
        dialogue: String(report.dialogue),
        begun: now,
        touched: now,
        page: "",
        values: {},
        events: [],
        known: false,
        ended: false,
        wants: false,
        sent: 0,
      };
      const values = { ...before.values, ...valueFor(report, form) };
      put(conversation, {
        ...before,
        touched: now,
        page: String(report.page ?? before.page),
        values,
        events: [...before.events, eventOf(report, now - before.begun)],
        known: Boolean(values[marketoEmail]),
        ended: before.ended || report.event === "completed",
        wants: true,
        ...(asks && { asks: "due" }),
      });
    },
  };
}

/** As it is now, whatever a clock said that was ahead when it was stored. */
function woken({ under, ...rest }: Filling, now: number): Filling {
  const filling = { ...rest, begun: Math.min(rest.begun, now), touched: Math.min(rest.touched, now) };
  if (!under) return filling;
  const until = under.tries < hasty ? 0 : Math.min(under.until, now + longestPause);
  return { ...filling, under: { ...under, until } };
}

function valueFor({ event, attribute, value, email: address }: Report, { fields }: ManifestMarketo) {
  if (event === "meetingRequested" && address) return { [marketoEmail]: String(address) };
  if (value === undefined || value === null) return {};
  // What several things are chosen of takes them like this.
  const said = Array.isArray(value) ? value.join(";") : String(value);
  return Object.fromEntries((fields[String(attribute)] ?? []).map((field) => [field, said]));
}

function eventOf(report: Report, after: number): MarketoEvent {
  const { id, event, node, value, name, url, when, email, language, request } = report;
  const said =
    event === "meetingRequested"
      ? JSON.stringify({ when, name, email, language, request })
      : String(value ?? name ?? url ?? "").slice(0, longestSaid);
  return [id, event, after, String(node ?? ""), said];
}
