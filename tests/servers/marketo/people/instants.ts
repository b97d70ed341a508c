/** The formats of instants that Marketo answers with; all without milliseconds. `at`: milliseconds since the epoch. */
export const zulu = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

export const zeroOffset = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}+0000`;

export const pacific = (at: number): string =>
  `${new Date(at - 8 * 3_600_000).toISOString().slice(0, 19)}-08:00`;

/** Of the Asset API. */
export const bothOffsets = (at: number): string => `${zulu(at)}+0000`;
