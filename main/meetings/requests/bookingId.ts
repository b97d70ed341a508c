/** What a time that is booked by hand stands under: what was refused under one id stays so, and another time is another request. `start`: seconds since the epoch. */
export function bookingId(requestId: string, start: number): string {
  return `${requestId.slice(0, 50)}-${start}`;
}
