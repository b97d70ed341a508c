import type { BookingAnswer } from "#shared/scheduling/requests/bookingAnswer.ts";
import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import { fallbackWords } from "../chat/inputs/fallbackWords.ts";
import type { PickMeeting } from "../host/PickMeeting.ts";
import { h } from "../view/h.ts";
import { bookAt } from "./bookAt.ts";
import { calendarNote } from "./calendarNote.ts";
import { fetchOffers } from "./fetchOffers.ts";
import type { Known } from "./Known.ts";
import { keptRequest } from "./keptRequest.ts";
import { provideTools } from "./lateTools.ts";
import styles from "./meetings.css?inline";
import { meetingWords } from "./meetingWords.ts";
import { ownZone } from "./ownZone.ts";
import type { Shown } from "./Scene.ts";
import { slotForm } from "./slotForm.ts";
import { wishForm } from "./wishForm.ts";

/** Where this script came from; none in a single-file page. */
const own = (document.currentScript as HTMLScriptElement | null)?.src;

/**
 * Offers times to be asked for, or booked at once where the site has a relay and the visitor lets things be sent. Where none are
 * known, or none suits, he names some, or follows the card's own link.
 */
export const pickMeeting: PickMeeting = async (asked, context, place, tools) => {
  provideTools(tools);
  const { whom } = asked;
  const words = meetingWords(context.language);
  const relay = context.allowed() ? context.manifest.relay : undefined;
  const kept = keptRequest(context);
  const told = h("p", { class: "told", role: "alert" });
  const shown = h("div");
  let scene = { ask: asked, context, words, zone: { name: ownZone() } };
  let ahead = 0;
  let fallback: unknown;
  let focusOn: () => HTMLElement = () => place;
  let isBooking = false;
  context.adopt(styles);
  place.replaceChildren(told, shown);
  // What is being booked cannot be left, nor another time be booked besides.
  for (const type of ["click", "submit"])
    shown.addEventListener(
      type,
      (event) => {
        if (!isBooking) return;
        event.preventDefault();
        event.stopPropagation();
      },
      true,
    );

  function show({ element, focus }: Shown, why = "") {
    told.textContent = why;
    focusOn = focus;
    shown.replaceChildren(element);
  }

  function offer({ offers, ...rest }: Known, why?: string, all?: () => void) {
    ahead = rest.ahead;
    fallback = offers.fallback;
    if (offers.stale || offers.slots.length === 0) {
      const usual = offers.stale ? words.unknown : words.none;
      const said = fallbackWords(fallback, context.language) ?? usual;
      return show(wishForm(scene, `${said}\n${words.others}`, "unavailable"), why);
    }
    const deeds = {
      none() {
        show(wishForm(scene, words.others, "decline"));
        focusOn().focus();
      },
      all,
      passed: () => anew(words.changed),
      book,
    };
    show(slotForm(scene, offers, rest, deeds), why);
  }

  const load = async (why?: string) => offer(await fetchOffers({ script: own, relay }, whom), why);
  const anew = (why?: string) => load(why).then(() => focusOn().focus());

  /** Sends a request. First it is kept, as nobody knows yet what becomes of it, and then what whoever books says. */
  async function ask(request: MeetingRequest): Promise<BookingAnswer | null> {
    kept.set({ request, lost: false });
    const answer = relay ? await bookAt(relay, request).catch(() => null) : null;
    // Whoever closed the chat meanwhile is told when he opens it again.
    if (!place.isConnected) return null;
    if (!answer) kept.set({ lost: true });
    else if (answer.state === "rejected") kept.set({ request: undefined });
    return answer;
  }

  /** What was asked for before may stand, though its answer was lost: it is seen to first, so that nobody has two meetings. */
  async function askInTurn(wanted: MeetingRequest) {
    const { request } = kept.get();
    if (request && request.requestId !== wanted.requestId) {
      const answer = await ask(request);
      if (answer?.state !== "rejected") return { request, answer };
    }
    return { request: wanted, answer: await ask(wanted) };
  }

  async function book(wanted: MeetingRequest) {
    scene = { ...scene, ask: { ...asked, name: wanted.name, email: wanted.email } };
    told.textContent = words.booking;
    isBooking = true;
    const { request, answer } = await askInTurn(wanted);
    isBooking = false;
    if (!place.isConnected) return;
    if (!answer) {
      told.textContent = words.unreached;
      return;
    }
    const { requestId, start, minutes, name, email, timeZone } = request;
    if (answer.state === "rejected") {
      const { reason, snapshotId, alternatives } = answer;
      const why = reason === "taken" ? words.taken : words.changed;
      if (reason === "invalid" || snapshotId === undefined || !alternatives) return anew(why);
      const offers = { stale: false, snapshotId, minutes, slots: alternatives, fallback } as const;
      offer({ offers, live: true, ahead }, why, anew);
      return focusOn().focus();
    }
    kept.set({ request: undefined });
    const isBooked = answer.state === "confirmed";
    const { agent = "", callUrl, uid } = isBooked ? answer : {};
    const text = isBooked ? words.booked(agent) : words.pending;
    const summary = isBooked ? words.meeting(agent) : words.summary;
    const meeting = {
      uid: uid ?? `${requestId}@parley`,
      start,
      minutes,
      summary,
      location: callUrl,
      tentative: !isBooked,
    };
    context.act({
      type: "book",
      at: start * 1000,
      name,
      email,
      request: { requestId, whom, timeZone },
      ...(isBooked && { booked: { agent } }),
      note: calendarNote(words, text, meeting),
    });
  }

  await load();
  const { request, lost } = kept.get();
  if (relay && request && !lost) await book(request);
  return () => focusOn();
};
