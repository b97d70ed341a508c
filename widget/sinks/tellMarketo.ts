import type { Report } from "#shared/site/report.ts";
import type { QueueHost } from "../host/CreateQueue.ts";
import { forgetForms } from "./forgetForms.ts";
import { waitingForms } from "./waitingForms.ts";

/** What visitors do before they say anything: nobody has to be told of that alone. */
const silent = /^(?:triggered|opened|closed)$/;
/** Milliseconds after which what could not be loaded is tried again, and how often: until then a form is in memory only. */
const untilNext = 30_000;
const mostTries = 10;

/** Passes reports on to the form. What fills it in is loaded once the visitor has said something, or a form still waits. */
export function tellMarketo(host: QueueHost): (report: Report) => void {
  const { manifest, store, emit } = host;
  const { marketo: form } = manifest.sinks;
  const untold: Report[] = [];
  let told: ((report: Report) => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;

  function tell() {
    clearTimeout(timer);
    if (form)
      host.load("marketo").then(
        (create) => {
          told ??= create(form, host);
          untold.splice(0).forEach(told);
        },
        ({ message }: Error) => {
          emit("error", { code: "not-loaded", file: message });
          clearTimeout(timer);
          if (tries++ < mostTries) timer = setTimeout(tell, untilNext);
        },
      );
  }

  if (!form || manifest.marketo === undefined) {
    forgetForms(store);
    return () => {};
  }
  if (waitingForms(store).length > 0) tell();
  addEventListener("online", () => {
    if (untold.length > 0) tell();
  });
  return (report) => {
    if (!told && untold.length === 0 && silent.test(report.event)) return;
    untold.push(report);
    tell();
  };
}
