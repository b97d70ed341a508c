/** A clock that stands still but for the waits, which end at once and are written down (milliseconds). */
export function fakeTiming(start = Date.parse("2026-03-01T00:00:00Z")) {
  const waits: number[] = [];
  let at = start;
  return {
    waits,
    now: () => at,
    random: () => 0,
    pass: (ms: number) => {
      at += ms;
    },
    sleep: async (ms: number) => {
      waits.push(ms);
      at += ms;
    },
  };
}
