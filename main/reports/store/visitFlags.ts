/** What a visit came to; each step has those before it. */
export const visitFlags = { opened: 1, engaged: 2, completed: 4, acquired: 8 } as const;
