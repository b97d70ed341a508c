/** A type of activity that the studio makes in Marketo. Its names are the same in each subscription. */
export type EventType = {
  readonly apiName: string;
  readonly name: string;
  readonly triggerName: string;
  readonly filterName: string;
  readonly description: string;
  readonly primaryAttribute: EventAttribute;
  readonly attributes: readonly EventAttribute[];
};

type EventAttribute = {
  readonly apiName: string;
  readonly name: string;
  readonly dataType: "string";
};
