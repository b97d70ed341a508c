import type { ConditionContext } from "../../../dialogue/conditionContext.ts";
import { evaluateCondition } from "../../../dialogue/evaluateCondition.ts";
import { mailProviders } from "../../../nodes/mailProviders.ts";
import { bookingsOf } from "../bookingsOf.ts";
import { newestOf } from "../newestOf.ts";
import type { PastBooking } from "../pastBooking.ts";
import { route } from "../route.ts";
import type { Routing } from "../routing.ts";
import { accountOf } from "./accountOf.ts";
import { domainOf } from "./domainOf.ts";
import type { RoutingPlan } from "./routingPlan.ts";

/** Who asks for a meeting: the e-mail address, empty if unknown, and what is known besides. */
export type RoutedVisitor = { readonly email: string; readonly context: ConditionContext };

/** A booking and whose it was. */
export type VisitorBooking = PastBooking & { readonly email: string };

/** Which step of the plan gave a visitor to an agent; `nobody`: there is no one, and the dialogue goes on where nobody has time. */
export type Routed =
  | { readonly agent: string; readonly by: "account" | "sameAgent" | "usual" }
  | { readonly agent: string; readonly by: "rule"; readonly rule: string }
  | { readonly agent: null; readonly by: "nobody" };

const nobody: Routed = { agent: null, by: "nobody" };

/** Decides who gets a visitor's meeting, and says why. `available`: the ids of those who are free then. */
export function routeVisitor(
  plan: RoutingPlan,
  { email, context }: RoutedVisitor,
  available: readonly string[],
  history: readonly VisitorBooking[],
): Routed {
  const account = accountOf(email, plan.accounts.list);
  if (account && available.includes(account.agent)) return { agent: account.agent, by: "account" };
  if (account && plan.accounts.exclusive) return nobody;

  const before = lastAgent(plan.sameAgent, email, history);
  if (before !== null && available.includes(before)) return { agent: before, by: "sameAgent" };

  const among = (routing: Routing) => route(routing, available, bookingsOf(routing.pool, history));
  const rules = [...plan.rules].sort((a, b) => a.priority - b.priority);
  for (const rule of rules) {
    if (!evaluateCondition(rule.when, context)) continue;
    const agent = among(rule.routing);
    if (agent !== null) return { agent, by: "rule", rule: rule.id };
    if (rule.exclusive) return nobody;
  }
  const agent = plan.usual && among(plan.usual);
  return agent ? { agent, by: "usual" } : nobody;
}

function lastAgent(
  same: RoutingPlan["sameAgent"],
  email: string,
  history: readonly VisitorBooking[],
): string | null {
  if (same === "off" || email.trim() === "") return null;
  const keyOf = (address: string) => (same === "person" ? address.trim().toLowerCase() : domainOf(address));
  const wanted = keyOf(email);
  if (same === "account" && mailProviders.includes(wanted ?? "")) return null;
  const theirs = history.filter((one) => one.status === "confirmed" && keyOf(one.email) === wanted);
  return wanted === null ? null : (newestOf(theirs)?.agent ?? null);
}
