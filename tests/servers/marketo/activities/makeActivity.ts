import { dice } from "../people/dice.ts";
import type { Activity } from "./Activity.ts";
import { activityType } from "./activityTypes.ts";

const pages = ["/", "/pricing", "/docs/start?lang=en&x=1", "/blog/émigré", "/contact, us"] as const;

/** What happened as number `m`, at this time to this person: mostly visits and mails, now and then a form. */
export function makeActivity(seed: number, m: number, at: number, leadId: number): Activity {
  const thrown = dice(seed, 80, m) % 100;
  const page = pages[m % pages.length] ?? "/";
  const common = {
    guid: `g${m.toString(36)}-${dice(seed, 81, m).toString(16)}`,
    // As with the newest activities of Marketo, some have only the guid.
    ...(m % 3 !== 0 && { id: 10_000 + m }),
    leadId,
    at,
  };
  if (thrown < 50) {
    return {
      ...common,
      typeId: activityType.visitWebpage,
      primaryId: 200 + (m % pages.length),
      primary: page,
      attributes: [
        { name: "Client IP Address", value: `203.0.113.${m % 250}` },
        { name: "Query Parameters", value: "" },
        { name: "User Agent", value: 'Mozilla/5.0 (X11; "Linux", x86_64)' },
        { name: "Webpage URL", value: page },
      ],
    };
  }
  if (thrown < 58) {
    return {
      ...common,
      typeId: activityType.fillOutForm,
      primaryId: 1000 + (m % 3),
      primary: `Website.Form ${m % 3}`,
      attributes: [
        {
          name: "Form Fields",
          value: 'a:2:{s:5:"Email";s:11:"a@example.c";s:8:"Comments";s:9:"Hi,\n"you"";}',
        },
        { name: "Referrer URL", value: `https://www.example.com${page}` },
      ],
    };
  }
  if (thrown < 70) {
    return {
      ...common,
      typeId: activityType.clickLink,
      primaryId: 300 + (m % 9),
      primary: `https://www.example.com/l/${m % 9}`,
      attributes: [{ name: "Link Text", value: "Read more →" }],
    };
  }
  if (thrown < 95) {
    const typeId = [activityType.sendEmail, activityType.emailDelivered, activityType.openEmail][m % 3] ?? 6;
    return {
      ...common,
      typeId,
      campaignId: 50 + (m % 7),
      primaryId: 400 + (m % 11),
      primary: `News ${m % 11}, the "best"`,
      attributes: [{ name: "Step ID", value: String(m % 5) }],
    };
  }
  return {
    ...common,
    typeId: activityType.changeScore,
    campaignId: 60,
    primaryId: 66,
    primary: "Person Score",
    attributes: [
      { name: "Change Value", value: "+5" },
      { name: "New Value", value: 15 },
      { name: "Old Value", value: 10 },
      { name: "Reason", value: "Visited the price page" },
    ],
  };
}
