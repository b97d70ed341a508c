import type { ManifestMarketo } from "#shared/site/manifest.ts";
import type { Report } from "#shared/site/report.ts";
import type { CreateMarketo } from "../host/CreateMarketo.ts";
import type { QueueHost } from "../host/CreateQueue.ts";
import { exclusively } from "../sinks/exclusively.ts";
import { createFillings } from "./createFillings.ts";
import { dueAt } from "./dueAt.ts";
import type { Filling } from "./Filling.ts";
import { mostForms } from "./mostForms.ts";
import { optedOut } from "./optedOut.ts";
import { payloadOf } from "./payloadOf.ts";
import { submitForm } from "./submitForm.ts";
import { tellMunchkin } from "./tellMunchkin.ts";

/** Seconds after the first time that a form was not taken, the second, …; after that many it is given up. */
const pauses = [5, 10, 30, 120, 600, 600, 3600, 3600, 3600];
/** Seconds until what never left for Marketo is tried again. */
const untilFree = 600;
/** Milliseconds until another try to be the only tab; the longest and the shortest that a timer runs. */
const untilAlone = 60_000;
const longest = 3600_000;
const shortest = 300;

let running: ReturnType<CreateMarketo> | undefined;

/** One for the whole page. */
export const createMarketo: CreateMarketo = (form, host) => {
  running ??= makeMarketo(form, host);
  return running;
};

/**
 * Sends at most two forms of a conversation: when the visitor has said who he is, and when it has ended or nobody has gone on with it;
 * and one more, at once, each time he asks for a meeting.
 * One after the other, by one tab at a time. What was not taken waits for the next try, or the next page.
 */
function makeMarketo(form: ManifestMarketo, host: QueueHost): (report: Report) => void {
  const { store, allowed, emit } = host;
  const fillings = createFillings(form, store);
  const may = () => allowed() && !optedOut();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  /** What an earlier page left need not wait. */
  let woken = fillings.all().length === 0;
  let notBefore = 0;

  function take(conversation: string, id: string) {
    const now = fillings.get(conversation);
    if (!now) return;
    const { under, ...rest } = now;
    // Another tab may have written what it had seen before; what was taken stays taken.
    const sent = Math.max(now.sent, Number(id.slice(id.lastIndexOf(".") + 1)));
    fillings.put(conversation, { ...rest, ...(under && under.id !== id && { under }), sent });
  }

  async function send(conversation: string, filling: Filling) {
    const under = filling.under ?? begin(conversation, filling, form);
    if (!filling.under) {
      const { asks, ...rest } = filling;
      const asked = (rest.asked ?? 0) + (asks ? 1 : 0);
      fillings.put(conversation, { ...rest, events: [], wants: false, asked, under });
    }
    const sent = await submitForm(form, under.values, may, () => take(conversation, under.id));
    if (sent === "taken") return take(conversation, under.id);
    const now = fillings.get(conversation);
    if (now?.under?.id !== under.id || !may()) return;
    // What never left for Marketo was not refused by it.
    const isRefused = sent === "silent";
    const tries = under.tries + (isRefused ? 1 : 0);
    const pause = isRefused ? pauses[tries - 1] : untilFree;
    if (pause === undefined) {
      // Somebody who has asked for a meeting meanwhile has not been given up.
      if (now.asks) take(conversation, under.id);
      else fillings.finish(conversation);
    } else
      fillings.put(conversation, { ...now, under: { ...under, tries, until: Date.now() + pause * 1000 } });
    emit("error", { code: "marketo-not-sent", reason: sent });
  }

  async function sendAll() {
    if (!woken) fillings.wake();
    woken = true;
    for (const conversation of fillings.all()) {
      const filling = fillings.get(conversation);
      if (!filling || !may()) continue;
      if (dueAt(filling) <= Date.now()) await send(conversation, filling);
      const after = fillings.get(conversation);
      if (
        after &&
        !after.under &&
        (after.sent >= mostForms(after) || (after.ended && !(after.known && after.wants)))
      )
        fillings.finish(conversation);
    }
  }

  async function run() {
    timer = undefined;
    if (busy || !may()) return;
    busy = true;
    const tried = await exclusively("parley:marketo", host, sendAll).catch(() => undefined);
    busy = false;
    // What it takes to be the only one is not to be had just now.
    if (tried === undefined) notBefore = Date.now() + untilAlone;
    plan();
  }

  function plan() {
    clearTimeout(timer);
    const next = Math.min(...fillings.all().map((one) => (woken ? dueAt(fillings.get(one)) : 0)));
    if (!Number.isFinite(next)) return;
    const pause = Math.max(next, notBefore) - Date.now();
    // What another tab holds is looked at again a little later.
    timer = setTimeout(run, Math.min(Math.max(pause, shortest), longest));
  }

  plan();
  return (report) => {
    if (!may()) return;
    void tellMunchkin(form, report, allowed);
    fillings.add(report);
    plan();
  };
}

function begin(conversation: string, filling: Filling, { payloadField, pageField }: ManifestMarketo) {
  const { dialogue, begun, events, page, sent } = filling;
  const id = `${conversation}.${sent + 1}`;
  const payload = { v: 1, id, conversation, dialogue, at: new Date(begun).toISOString(), events } as const;
  const values = {
    ...filling.values,
    ...(payloadField !== undefined && { [payloadField]: payloadOf(payload) }),
    ...(pageField !== undefined && page !== "" && { [pageField]: page }),
  };
  return { id, values, tries: 0, until: 0 };
}
