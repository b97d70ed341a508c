import { type Theme, themeSchema } from "../theme.ts";

type Part = { readonly [key: string]: unknown };

/** What only the theme itself says. */
const own = new Set(["format", "id", "name", "assets"]);

const isPart = (value: unknown): value is Part =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A theme with a dialogue's overrides. Each value takes the place of the theme's; the texts of a language too. One that
 * is none of a theme, or out of its bounds, does not count.
 */
export function resolveTheme(theme: Theme, overrides: Part): Theme {
  if (Object.keys(overrides).length === 0) return theme;
  const wanted = Object.entries(overrides).filter(([key]) => !own.has(key));
  let rest: Part = Object.fromEntries(wanted);
  // Each round leaves at least one value out.
  for (;;) {
    const parsed = themeSchema.safeParse(merge(theme, rest));
    if (parsed.success) return parsed.data;
    const left = parsed.error.issues.reduce((part, { path }) => without(part, path), rest);
    if (left === rest) return theme;
    rest = left;
  }
}

function merge(base: Part, over: Part): Part {
  const merged = Object.entries(over).map(([key, value]) => {
    const below = Object.hasOwn(base, key) ? base[key] : undefined;
    return [key, isPart(value) && isPart(below) ? merge(below, value) : value];
  });
  return { ...base, ...Object.fromEntries(merged) };
}

/** The part without what stands at a path, or above it if the path leads further; the same one if there is nothing. */
function without(part: Part, [key, ...further]: readonly PropertyKey[]): Part {
  if (typeof key !== "string" || !Object.hasOwn(part, key)) return part;
  const inner = part[key];
  if (further.length > 0 && isPart(inner)) {
    const left = without(inner, further);
    if (left !== inner) return { ...part, [key]: left };
  }
  return Object.fromEntries(Object.entries(part).filter(([name]) => name !== key));
}
