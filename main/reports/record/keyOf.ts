const hex = /^[\da-f]{32}$/;

/** An id as it is kept: those that the widget makes take half the room. */
export function keyOf(id: string): Buffer {
  return hex.test(id) ? Buffer.from(id, "hex") : Buffer.from(id);
}
