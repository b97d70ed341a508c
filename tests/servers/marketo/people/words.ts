/** Names as people have them: with accents, in other scripts, with apostrophes, commas and one that looks like nothing at all. */
export const firstNames = [
  "Ana",
  "João",
  "Mary",
  "Wei",
  "Olga",
  "Søren",
  "Zoë",
  "Null",
  "Fatima",
  "Luís",
  "Chloé",
  "Priya",
  "Kenji",
  "Amara",
  "D'Arcy",
  "José María",
  "Емилия",
  "明子",
  "أمل",
  "Jürgen",
  "Bob",
  "Carla",
  "Nguyễn",
  "Siobhán",
] as const;

export const lastNames = [
  "Silva",
  "Smith",
  "O'Neil",
  "García, Jr.",
  "Müller",
  "Nakamura",
  "de la Cruz",
  "Ng",
  "Петров",
  "Öztürk",
  "Al-Sayed",
  '"Mac" Donald',
  "Null",
  "Kovács",
  "Fitzgerald-Brown",
  "Łukasz",
  "Singh",
  "Dubois",
  "Costa",
  "Ωmega",
] as const;

export const companies = [
  "Acme, Inc.",
  "Globex",
  'Initech "Labs"',
  "Umbrella & Sons",
  "Soylent\nEurope",
  "Stark Industries",
  "Wayne Enterprises",
  "Café Ölé",
  "Hooli 🚀",
  "Vandelay",
  "株式会社サンプル",
  "Pied Piper; LLC",
] as const;

export const places = [
  ["Sacramento", "CA", "United States"],
  ["New York", "NY", "United States"],
  ["São Paulo", "SP", "Brazil"],
  ["Lisboa", "", "Portugal"],
  ["München", "BY", "Germany"],
  ["Zürich", "ZH", "Switzerland"],
  ["東京", "", "Japan"],
  ["Dublin", "", "Ireland"],
  ["Austin", "TX", "United States"],
  ["Pune", "MH", "India"],
] as const;

export const titles = [
  "CEO",
  "Marketing Manager",
  "Head of Sales, EMEA",
  "Developer",
  "CFO",
  "Student",
  'VP "Growth"',
  "Buyer",
] as const;

export const industries = [
  "Software",
  "Finance",
  "Health Care",
  "Retail",
  "Education",
  "Energy, Oil & Gas",
] as const;

export const sources = ["Web", "Trade Show", "Referral", "Partner", "List Import", "Chat"] as const;

export const statuses = ["New", "Working", "Qualified", "Disqualified", "Customer"] as const;

export const remarks = [
  "Asked for a quote.",
  'Said: "call me back", then hung up.',
  "Line one\nline two\r\nline three, with a comma",
  "Loves 🐱 and 👩‍👩‍👧‍👦; hates forms",
  "NULL",
  "=1+1",
  " leading and trailing ",
  "back\\slash \\\" and 'quotes'",
] as const;
