import type { ManifestMarketo } from "#shared/site/manifest.ts";
import type { MarketoEvent } from "#shared/site/marketoPayload.ts";
import type { Report } from "#shared/site/report.ts";
import type { Store } from "../host/Store.ts";
import { storeKeys } from "../host/storeKeys.ts";
import { queueKeys } from "../sinks/queueKeys.ts";
import { storedKeys } from "../sinks/storedKeys.ts";
import { tidyQueue } from "../sinks/tidyQueue.ts";
import type { Filling } from "./Filling.ts";

/** What is older is given up; of how many conversations it is known that all was sent. */
const oldest = 7 * 24 * 3600_000;
const mostFilled = 50;
/** Who somebody is, to Marketo. */
const email = "Email";
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
    const found = store.get(keyOf(conversation)) as Filling | null;
    return found?.to === to && Array.isArray(found.events) ? found : undefined;
  }

  function put(conversation: string, filling: Filling) {
    own.add(conversation);
    store.set(keyOf(conversation), filling);
    // For the loader, which looks for no more than this.
    if (filling.known) store.set(storeKeys.queue, 1);
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
      for (const conversation of all()) {
        const filling = get(conversation);
        if (!filling || !(Date.now() - filling.touched < oldest)) forget(conversation);
        else if (filling.under) put(conversation, { ...filling, under: { ...filling.under, until: 0 } });
      }
    },
    add(report: Report) {
      const conversation = String(report.conversation);
      if (filled().includes(conversation)) return;
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
        page: String(report.page ?? ""),
        values,
        events: [...before.events, eventOf(report, now - before.begun)],
        known: Boolean(values[email]),
        ended: before.ended || report.event === "completed",
        wants: true,
      });
    },
  };
}

function valueFor({ event, attribute, value, email: address }: Report, { fields }: ManifestMarketo) {
  if (event === "meetingRequested" && address) return { [email]: String(address) };
  const field = fields[String(attribute)];
  if (field === undefined || value === undefined || value === null) return {};
  // What several things are chosen of takes them like this.
  return { [field]: Array.isArray(value) ? value.join(";") : String(value) };
}

function eventOf({ id, event, node, value, name, url }: Report, after: number): MarketoEvent {
  const said = String(value ?? name ?? url ?? "").slice(0, longestSaid);
  return [id, event, after, String(node ?? ""), said];
}
