/** Below this zoom the graph is drawn onto one canvas element. */
export const farZoom = 0.4;
