const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const made = (zone: string) =>
    new Intl.DateTimeFormat("en-u-ca-iso8601", {
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
      timeZone: zone,
    });
  let format = formats.get(timeZone);
  if (!format) {
    try {
      format = made(timeZone);
    } catch {
      format = made("UTC");
    }
    formats.set(timeZone, format);
  }
  return format;
}

let latest: { readonly instant: number; readonly timeZone: string; readonly wall: number } | undefined;

/**
 * What the clock on the wall of a zone shows at an instant: milliseconds since the epoch, as if that clock were UTC's.
 * An unknown zone counts as UTC. Remembers its last answer: reading a zone's clock takes long, and many ask for one moment.
 */
export function wallClock(instant: number, timeZone: string): number {
  if (timeZone === "UTC" || !(Math.abs(instant) < 8e15)) return instant;
  if (latest?.instant !== instant || latest.timeZone !== timeZone)
    latest = { instant, timeZone, wall: readClock(instant, timeZone) };
  return latest.wall;
}

function readClock(instant: number, timeZone: string): number {
  const part: { [type: string]: number } = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((instant % 1000) + 1000) % 1000);
}
