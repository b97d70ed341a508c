/** A version as the database keeps it, without its document. */
export type VersionRow = {
  readonly id: string;
  readonly revision: number;
  readonly at: number;
  readonly reason: string;
  readonly name: string;
  readonly cards: number;
  readonly exported_at: number | null;
  /** When it last went to visitors. */
  readonly published_at: number | null;
};
