/** Sizes in canvas units: a card, the way between two of them, and the room that a group's frame takes around them. */
export const cardWidth = 260;
export const gap = { x: 80, y: 40 } as const;
export const frame = { side: 20, head: 40 } as const;
