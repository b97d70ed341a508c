import type { PickMeeting } from "../host/PickMeeting.ts";
import { fetchOffers } from "./fetchOffers.ts";
import styles from "./meetings.css?inline";
import { meetingWords } from "./meetingWords.ts";
import { slotForm } from "./slotForm.ts";
import { wishForm } from "./wishForm.ts";

/** Where this script came from; none in a single-file page. */
const own = (document.currentScript as HTMLScriptElement | null)?.src;

/** Offers the published times. Where none are known, or none suits, the visitor names some, or follows the card's own link. */
export const pickMeeting: PickMeeting = async (ask, context, place) => {
  const words = meetingWords(context.language);
  context.adopt(styles);
  const offers = await fetchOffers(own, ask.whom);
  const scene = { ask, context, words };
  let focusOn: () => HTMLElement;

  function show({ element, focus }: ReturnType<typeof wishForm>) {
    focusOn = focus;
    place.replaceChildren(element);
  }
  const wishes = (none: string) => wishForm(scene, none);
  if (offers.stale) show(wishes(words.unknown));
  else if (offers.slots.length === 0) show(wishes(words.none));
  else
    show(
      slotForm(scene, offers, () => {
        show(wishes(words.others));
        focusOn().focus();
      }),
    );
  return () => focusOn();
};
