/** A theme as the database keeps it. */
export type ThemeRow = {
  readonly id: string;
  readonly revision: number;
  readonly updated_at: number;
  readonly document: string;
};
