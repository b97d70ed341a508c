/** Whether the bundle stands on a host without folders. A constant, so that neither loader carries what only the other needs. */
export const isFlat = false;
