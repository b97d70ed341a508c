import type { MeetingRequest } from "#shared/scheduling/requests/meetingRequest.ts";
import type { PickMeeting } from "../host/PickMeeting.ts";
import { h } from "../view/h.ts";
import { bookAt } from "./bookAt.ts";
import { calendarNote } from "./calendarNote.ts";
import { fetchOffers } from "./fetchOffers.ts";
import type { Known } from "./Known.ts";
import styles from "./meetings.css?inline";
import { meetingWords } from "./meetingWords.ts";
import type { Shown } from "./Scene.ts";
import { sessionMap } from "./sessionMap.ts";
import { slotForm } from "./slotForm.ts";
import { wishForm } from "./wishForm.ts";

/** Where this script came from; none in a single-file page. */
const own = (document.currentScript as HTMLScriptElement | null)?.src;

/**
 * Offers times to be asked for, or booked at once where the site has a relay and the visitor lets things be sent. Where none are
 * known, or none suits, he names some, or follows the card's own link.
 */
export const pickMeeting: PickMeeting = async (asked, context, place) => {
  const { whom } = asked;
  const words = meetingWords(context.language);
  const relay = context.allowed() ? context.manifest.relay : undefined;
  /** Requests of which nobody has said yet what became of them: the page was left before. */
  const unanswered = sessionMap("parley:booking", context.allowed);
  const told = h("p", { class: "told", role: "alert" });
  const shown = h("div");
  let scene = { ask: asked, context, words };
  let ahead = 0;
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
    if (offers.stale || offers.slots.length === 0) {
      const reason = offers.stale ? words.unknown : words.none;
      return show(wishForm(scene, reason, "unavailable"), why);
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

  async function book(request: MeetingRequest) {
    const { requestId, start, minutes, name, email, timeZone } = request;
    scene = { ...scene, ask: { ...asked, name, email } };
    told.textContent = words.booking;
    unanswered.set(whom, JSON.stringify(request));
    isBooking = true;
    const answer = relay ? await bookAt(relay, request).catch(() => null) : null;
    isBooking = false;
    // Whoever closed the chat meanwhile is told when he opens it again.
    if (!place.isConnected) return;
    unanswered.set(whom, undefined);
    if (!answer) {
      told.textContent = words.unreached;
      return;
    }
    if (answer.state === "rejected") {
      const { reason, snapshotId, alternatives = [] } = answer;
      const why = reason === "taken" ? words.taken : words.changed;
      if (reason === "invalid" || snapshotId === undefined || alternatives.length === 0) return anew(why);
      const offers = { stale: false, snapshotId, minutes, slots: alternatives } as const;
      offer({ offers, live: true, ahead }, why, anew);
      return focusOn().focus();
    }
    const isBooked = answer.state === "confirmed";
    const { agent = "", callUrl } = isBooked ? answer : {};
    const text = isBooked ? words.booked(agent) : words.pending;
    const summary = isBooked ? words.meeting(agent) : words.summary;
    const meeting = { requestId, start, minutes, summary, location: callUrl, tentative: !isBooked };
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
  const left = relay && unanswered.get(whom);
  if (left)
    await Promise.resolve(left)
      .then(JSON.parse)
      .then(book)
      .catch(() => unanswered.set(whom, undefined));
  return () => focusOn();
};
