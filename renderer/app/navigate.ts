import type { Route } from "./route.ts";

/**
 * Shows another screen. The address keeps it, so that a reload comes back to the same place; the browser's history does
 * not, so that no key or mouse button for going back leaves a screen without saving it.
 */
export function navigate(route: Route): void {
  location.replace(fragmentOf(route));
}

function fragmentOf(route: Route): string {
  switch (route.screen) {
    case "list":
      return "#/";
    case "editor":
      return `#/dialogue/${route.id}`;
    case "reports":
      return "#/reports";
    case "agents":
      return "#/agents";
    case "meetings":
      return "#/meetings";
    case "people":
      return "#/people";
    case "themes":
      return "#/themes";
    case "theme":
      return `#/theme/${route.id}`;
  }
}
