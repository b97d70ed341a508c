import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { funnelSteps } from "./funnelSteps.ts";

const count = fc.nat(1000);

describe("funnelSteps", () => {
  it("tells of each step what share of the visits that were shown the chat came to it", () => {
    const steps = funnelSteps({
      ...{ triggered: 200, opened: 150, engaged: 100, completed: 20, acquired: 50 },
      ...{ goals: 90, meetings: 12, goalVisits: 30, meetingVisits: 10 },
    });
    expect(steps.map(({ name, visits, share }) => [name, visits, share])).toEqual([
      ["triggered", 200, 1],
      ["engaged", 100, 0.5],
      ["acquired", 50, 0.25],
      ["goalVisits", 30, 0.15],
      ["meetingVisits", 10, 0.05],
      ["completed", 20, 0.1],
    ]);
  });

  it("has a share from 0 to 1 within what is likely, also of nothing", () => {
    fc.assert(
      fc.property(
        count,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
        (shown, shares) => {
          const part = (index: number) => Math.floor((shares[index] ?? 0) * shown);
          const steps = funnelSteps({
            ...{ triggered: shown, opened: part(0), engaged: part(1), completed: part(2), acquired: part(3) },
            ...{ goals: part(4), meetings: part(5), goalVisits: part(6), meetingVisits: part(7) },
          });
          for (const { share, likely } of steps) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
            expect(likely.low).toBeLessThanOrEqual(share + 1e-9);
            expect(likely.high).toBeGreaterThanOrEqual(share - 1e-9);
          }
        },
      ),
    );
  });
});
