/** An attribute of a custom activity. */
export type CustomAttribute = {
  readonly apiName: string;
  readonly name: string;
  readonly dataType: string;
  readonly description?: string;
  readonly isPrimary?: boolean;
};

/** A custom activity type as it stands, approved or not. */
export type CustomType = {
  readonly id: number;
  readonly apiName: string;
  readonly name: string;
  readonly triggerName: string;
  readonly filterName: string;
  readonly description?: string;
  readonly primaryAttribute: CustomAttribute;
  readonly attributes: readonly CustomAttribute[];
};

/** The custom activity types of a subscription: of each what is approved, and the draft of a change. */
export class CustomTypes {
  readonly types = new Map<string, { id: number; approved?: CustomType; draft?: CustomType; at: number }>();

  /** As the endpoint of all types tells them. */
  get approved(): readonly CustomType[] {
    return [...this.types.values()].flatMap(({ approved }) => (approved ? [approved] : []));
  }
}
