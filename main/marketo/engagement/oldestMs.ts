/** Of what lies further back nothing is written: Marketo tells of single changes for 90 days. */
export const oldestMs = 85 * 86_400_000;
