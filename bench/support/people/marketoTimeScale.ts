/** What all waits for Marketo's limits and exports are divided by: what is measured is our work, not its patience. */
export const marketoTimeScale = 2000;
