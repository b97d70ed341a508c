/** A way that a conversation went by: the node that it left, and by which port. */
export type Pass = readonly [node: string, port: string];
