import type ICAL from "ical.js";

/** Which version of itself an entry says that it is (RFC 5545, 3.8.7.4); 0 where it says nothing, or what is no number of 32 bits. */
export function sequenceOf(event: ICAL.Component): number {
  const sequence = Number(event.getFirstPropertyValue("sequence") ?? 0);
  return Number.isInteger(sequence) && sequence > 0 && sequence < 2 ** 31 ? sequence : 0;
}
