import { playBookings } from "../booking/playBookings.ts";
import { readBusy } from "../busy/readBusy.ts";
import { route } from "../routing/route.ts";
import { routeSequence } from "../routing/routeSequence.ts";
import { findSlots } from "../slots/findSlots.ts";
import type { Interval } from "../time/interval.ts";
import { localText } from "../time/localText.ts";
import { utcText } from "../time/utcText.ts";
import type { Question } from "./question.ts";

/** Answers a question about slots, busy times, routing or bookings, as plain JSON. Throws an Error if a script makes no sense. */
export function answerQuestion(question: Question): object {
  switch (question.op) {
    case "slots":
      return answerSlots(question.input);
    case "busy": {
      const { provider, payload, calendarTimeZone: zone, agentEmail: email, ...rest } = question.input;
      const { failed, busy } = readBusy(provider, payload, { zone, email, ...rest });
      return { failed, busy: busy.map(texts) };
    }
    case "route": {
      const { available, history, ...routing } = question.input;
      return { agent: route(routing, available, history) };
    }
    case "routeSequence": {
      const { steps, history, ...routing } = question.input;
      return { agents: routeSequence(routing, steps, history) };
    }
    case "book": {
      const { event: kind, steps, ...world } = question.input;
      return { results: playBookings({ kind, ...world }, steps) };
    }
  }
}

function answerSlots({
  agents,
  event,
  now,
  window,
  visitorTimeZone,
}: Extract<Question, { op: "slots" }>["input"]) {
  const { slots, excludedAgents } = findSlots(agents, { kind: event, now, window });
  return {
    slots: slots.map((slot) => ({
      ...texts(slot),
      agents: slot.agents,
      visitorStart: localText(slot.start, visitorTimeZone),
    })),
    excludedAgents,
  };
}

function texts({ start, end }: Interval) {
  return { start: utcText(start), end: utcText(end) };
}
