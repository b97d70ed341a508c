/** By which the elements that hold a chart are found, for a picture of it. */
export const chartCanvas = { days: "figures-by-day", funnel: "figures-funnel" } as const;
