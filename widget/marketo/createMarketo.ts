import type { ManifestMarketo } from "#shared/site/manifest.ts";
import type { Report } from "#shared/site/report.ts";
import type { CreateMarketo } from "../host/CreateMarketo.ts";
import type { QueueHost } from "../host/CreateQueue.ts";
import { exclusively } from "../sinks/exclusively.ts";
import { createFillings } from "./createFillings.ts";
import { dueAt } from "./dueAt.ts";
import type { Filling } from "./Filling.ts";
import { optedOut } from "./optedOut.ts";
import { payloadOf } from "./payloadOf.ts";
import { submitForm } from "./submitForm.ts";
import { tellMunchkin } from "./tellMunchkin.ts";

/** Seconds after the first time that a form was not taken, the second, …; after that many it is given up. */
const pauses = [5, 10, 30, 120, 600, 600, 3600, 3600, 3600];

let running: ReturnType<CreateMarketo> | undefined;

/** One for the whole page. */
export const createMarketo: CreateMarketo = (form, host) => {
  running ??= makeMarketo(form, host);
  return running;
};

/**
 * Sends at most two forms of a conversation: when the visitor has said who he is, and when it has ended or nobody has gone on with it.
 * One after the other, by one tab at a time. What was not taken waits for the next try, or the next page.
 */
function makeMarketo(form: ManifestMarketo, host: QueueHost): (report: Report) => void {
  const { store, allowed, emit } = host;
  const fillings = createFillings(form, store);
  const may = () => allowed() && !optedOut();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;

  function take(conversation: string, id: string) {
    const now = fillings.get(conversation);
    if (now?.under?.id !== id) return;
    const { under: _, ...rest } = now;
    fillings.put(conversation, { ...rest, sent: now.sent + 1 });
  }

  async function send(conversation: string, filling: Filling) {
    const under = filling.under ?? begin(conversation, filling, form);
    if (!filling.under) fillings.put(conversation, { ...filling, events: [], wants: false, under });
    const sent = await submitForm(form, under.values, may, () => take(conversation, under.id));
    if (sent === "taken") return take(conversation, under.id);
    const now = fillings.get(conversation);
    if (now?.under?.id !== under.id || !may()) return;
    // What never left for Marketo was not refused by it.
    const tries = under.tries + (sent === "silent" ? 1 : 0);
    const pause = pauses[tries];
    if (pause === undefined) fillings.finish(conversation);
    else fillings.put(conversation, { ...now, under: { ...under, tries, until: Date.now() + pause * 1000 } });
    emit("error", { code: "marketo-not-sent", reason: sent });
  }

  async function sendAll() {
    for (const conversation of fillings.all()) {
      const filling = fillings.get(conversation);
      if (!filling || !may()) continue;
      if (dueAt(filling) <= Date.now()) await send(conversation, filling);
      const after = fillings.get(conversation);
      if (after && !after.under && (after.sent >= 2 || (after.ended && !(after.known && after.wants))))
        fillings.finish(conversation);
    }
  }

  async function run() {
    timer = undefined;
    if (busy || !may()) return;
    busy = true;
    await exclusively("parley:marketo", host, sendAll);
    busy = false;
    plan();
  }

  function plan() {
    clearTimeout(timer);
    const next = Math.min(...fillings.all().map((one) => dueAt(fillings.get(one))));
    // What another tab holds is looked at again a little later.
    if (Number.isFinite(next)) timer = setTimeout(run, Math.max(next - Date.now(), 300));
  }

  // What an earlier page left need not wait.
  fillings.wake();
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
    ...(pageField !== undefined && { [pageField]: page }),
  };
  return { id, values, tries: 0, until: 0 };
}
