/** An input that each call about reports takes. */
export const reportsInputs = {
  "reports:read": { from: "2026-03-01", until: "2026-03-31", timeZone: "UTC" },
  "reports:ways": { from: "2026-03-01", until: "2026-03-31", timeZone: "UTC", dialogues: ["sample"] },
  "reports:meetings": { from: "2026-03-01", until: "2026-03-31", timeZone: "UTC" },
  "reports:refresh": undefined,
  "reports:import": undefined,
  "reports:stopImport": undefined,
  "reports:forgettable": { before: 0 },
  "reports:forget": { site: "www.acme.com" },
  "reports:saveTable": { name: "Report", csv: "day\r\n" },
};
