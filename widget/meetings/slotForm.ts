import { meetingIcs } from "#shared/scheduling/requests/meetingIcs.ts";
import type { OfferedSlot } from "#shared/scheduling/requests/offeredSlot.ts";
import type { Offers } from "#shared/scheduling/requests/readOffers.ts";
import { form } from "../chat/inputs/form.ts";
import { h } from "../view/h.ts";
import { chips } from "./chips.ts";
import { daysOf } from "./daysOf.ts";
import { person } from "./person.ts";
import { requestId } from "./requestId.ts";
import type { Scene, Shown } from "./Scene.ts";
import { zoneField } from "./zoneField.ts";

type Fresh = Extract<Offers, { readonly stale: false }>;

/** Days, and the times of the one chosen, on the visitor's clock or another; and who asks. `onNone`: no time suits. */
export function slotForm(scene: Scene, offers: Fresh, onNone: () => void): Shown {
  const { ask, context, words } = scene;
  const { whom } = ask;
  const who = person(scene);
  const zone = zoneField(words.zone, drawDays);
  const days = h("div");
  const times = h("div");
  let picked: OfferedSlot | undefined;

  function drawDays() {
    const all = daysOf(offers.slots, context.language, zone.zone());
    const before = picked;
    const kept = all.findIndex(({ slots }) => slots.some(({ slot }) => slot === before));
    const choices = all.map(({ label }, index) => ({ value: String(index), label }));
    const drawTimes = (index: number, wanted?: OfferedSlot) => {
      const day = all[index];
      picked = wanted;
      const of = day?.slots ?? [];
      const labels = of.map(({ slot: [start], time }) => ({ value: String(start), label: time }));
      const set = chips("time", words.time(day?.full ?? ""), labels, (value) => {
        picked = of.find(({ slot: [start] }) => String(start) === value)?.slot;
      });
      check(set, String(wanted?.[0]));
      times.replaceChildren(set);
    };
    const set = chips("day", words.day, choices, (value) => drawTimes(Number(value)));
    const chosen = Math.max(0, kept);
    check(set, String(chosen));
    days.replaceChildren(set);
    drawTimes(chosen, before);
  }

  function send() {
    const [start, , sig] = picked ?? [Number.NaN, 0, ""];
    const { snapshotId, minutes } = offers;
    const id = requestId(whom, String(start));
    const ics = () =>
      meetingIcs({
        requestId: id,
        start,
        minutes,
        summary: words.summary,
        description: words.requested,
        now: Math.floor(Date.now() / 1000),
        tentative: true,
      });
    const url = picked ? `data:text/calendar;charset=utf-8,${encodeURIComponent(ics())}` : "";
    context.act({
      type: "book",
      at: start * 1000,
      ...who.given(),
      request: { requestId: id, whom, timeZone: zone.zone(), offer: { minutes, snapshotId, sig } },
      note: { text: words.requested, link: { label: words.keep, url, newTab: false } },
    });
  }

  drawDays();
  const quiet = (label: string, onclick: () => void) =>
    h("button", { type: "button", class: "quiet", onclick }, label);
  const element = h(
    "div",
    {},
    form(
      send,
      days,
      times,
      ...zone.parts,
      ...who.parts,
      h("button", { type: "submit", class: "primary" }, words.request),
    ),
    quiet(words.noneSuits, onNone),
    quiet(words.decline, () => context.act({ type: "decline" })),
  );
  const firstOf = (where: HTMLElement) =>
    where.querySelector<HTMLElement>(":checked") ?? where.querySelector("input");
  return { element, focus: () => (picked ? (who.open() ?? who.email) : (firstOf(days) ?? element)) };
}

function check(set: HTMLElement, value: string) {
  for (const input of set.querySelectorAll("input")) input.checked = input.value === value;
}
