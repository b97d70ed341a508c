/** Names of PostgreSQL's advisory locks, in the first of their two numbers; the second says of what. */
export const locks = { migrate: 0x7061_0001, events: 0x7061_0002, agent: 0x7061_0003 } as const;
