/** A place inside a card's data or the document: `["answers", 0, "label"]`. */
export type Place = readonly (string | number)[];
