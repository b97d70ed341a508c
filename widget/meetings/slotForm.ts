import { readTyped } from "#shared/nodes/readTyped.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { OfferedSlot } from "#shared/scheduling/requests/offeredSlot.ts";
import type { Offers } from "#shared/scheduling/requests/readOffers.ts";
import { form } from "../chat/inputs/form.ts";
import { h } from "../view/h.ts";
import { calendarNote } from "./calendarNote.ts";
import { chips } from "./chips.ts";
import { clockLanguage } from "./clockLanguage.ts";
import { daysOf } from "./daysOf.ts";
import type { Known } from "./Known.ts";
import { person } from "./person.ts";
import { requestId } from "./requestId.ts";
import type { Scene, Shown } from "./Scene.ts";
import { zoneField } from "./zoneField.ts";

type Fresh = Extract<Offers, { readonly stale: false }>;

/**
 * What happens besides. `none`: no time suits; `all`: these are only some; `passed`: the one that was chosen is over by now; `book`:
 * asks whoever books at once, and settles when that has ended.
 */
type Deeds = {
  readonly none: () => void;
  readonly all?: (() => void) | undefined;
  readonly passed: () => void;
  readonly book: (request: MeetingRequest) => Promise<void>;
};

/** Days, and the times of the one chosen, on the visitor's clock or another; and who asks. */
export function slotForm(
  scene: Scene,
  offers: Fresh,
  { live, ahead }: Omit<Known, "offers">,
  deeds: Deeds,
): Shown {
  const { ask, context, words } = scene;
  const { whom } = ask;
  const who = person(scene);
  const zone = zoneField(scene, drawDays);
  const days = h("div");
  const times = h("div");
  const button = h("button", { type: "submit", class: "primary" }, live ? words.book : words.request);
  let picked: OfferedSlot | undefined;

  function drawDays() {
    const all = daysOf(offers.slots, clockLanguage(context.language), scene.zone.name);
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

  async function send() {
    const [start, , sig] = picked ?? [Number.NaN, 0, ""];
    if (start * 1000 <= Date.now() + ahead) return deeds.passed();
    const { snapshotId, minutes } = offers;
    const { name, email } = who.given();
    const timeZone = scene.zone.name;
    const read = readTyped("email", email);
    const isRead = "value" in read;
    const id = requestId(context, whom, start, isRead ? read.value : email);
    if (live && picked && name !== "" && isRead) {
      const { dialogue, language } = context;
      const offer = { whom, start, minutes, snapshotId, sig };
      button.ariaDisabled = "true";
      await deeds.book({
        requestId: id,
        ...offer,
        timeZone,
        name,
        email: String(read.value),
        dialogue,
        language,
      });
      button.ariaDisabled = null;
      return;
    }
    const meeting = { uid: `${id}@parley`, start, minutes, summary: words.summary, tentative: true };
    context.act({
      type: "book",
      at: start * 1000,
      name,
      email,
      request: { requestId: id, whom, timeZone, offer: { minutes, snapshotId, sig } },
      ...(picked && { note: calendarNote(words, words.requested, meeting) }),
    });
  }

  drawDays();
  const quiet = (label: string, onclick: () => void) =>
    h("button", { type: "button", class: "quiet", onclick: () => onclick() }, label);
  const element = h(
    "div",
    {},
    form(() => void send(), days, times, ...zone, ...who.parts, button),
    deeds.all && quiet(words.all, deeds.all),
    quiet(words.noneSuits, deeds.none),
    quiet(words.decline, () => context.act({ type: "decline" })),
  );
  const firstOf = (where: HTMLElement) =>
    where.querySelector<HTMLElement>(":checked") ?? where.querySelector("input");
  return { element, focus: () => (picked ? (who.open() ?? who.email) : (firstOf(days) ?? element)) };
}

function check(set: HTMLElement, value: string) {
  for (const input of set.querySelectorAll("input")) input.checked = input.value === value;
}
