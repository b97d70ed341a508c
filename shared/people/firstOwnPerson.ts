/**
 * Ids of people begin here whom Parley knows from a relay and Marketo does not, as far as is known: Marketo's ids are far smaller.
 * Such an id is made from the e-mail address, see `ownIdOf`.
 */
export const firstOwnPerson = 2 ** 52;
