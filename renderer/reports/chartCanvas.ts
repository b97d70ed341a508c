/** By which the canvas of the chart is found, for a picture of it. */
export const chartCanvas = "figures-by-day";
