/** A publication as the database keeps it. `dialogues`: JSON. */
export type PublicationRow = {
  readonly id: string;
  readonly target: string;
  readonly at: number;
  readonly by: string;
  readonly outcome: string;
  readonly restores: string | null;
  /** When the one was made that it brought back. */
  readonly restores_at: number | null;
  readonly dialogues: string;
  readonly sent: number;
  readonly bytes: number;
  readonly files: number;
};
