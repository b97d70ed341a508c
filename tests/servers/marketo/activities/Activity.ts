/** An attribute of an activity. */
export type ActivityAttribute = { readonly name: string; readonly apiName?: string; readonly value: unknown };

/** A field that an activity changed, as lead changes tell it. */
export type ChangedField = {
  readonly id: number;
  readonly name: string;
  readonly newValue: string | null;
  readonly oldValue: string | null;
};

/** Something that happened to a person. `at`: milliseconds since the epoch; `id`: newer ones may have none, the guid is the key. */
export type Activity = {
  readonly guid: string;
  readonly id?: number;
  readonly leadId: number;
  readonly at: number;
  readonly typeId: number;
  readonly campaignId?: number;
  readonly primaryId?: number;
  readonly primary?: string;
  readonly attributes: readonly ActivityAttribute[];
  readonly fields?: readonly ChangedField[];
};
