import { closeSync, openSync, writeSync } from "node:fs";

/** 25 fields of people, as a bulk extract names them. */
export const peopleFields = [
  "id",
  "firstName",
  "lastName",
  "email",
  "company",
  "title",
  "phone",
  "country",
  "state",
  "city",
  "postalCode",
  "website",
  "industry",
  "leadScore",
  "leadStatus",
  "leadSource",
  "unsubscribed",
  "createdAt",
  "updatedAt",
  "dateOfBirth",
  "annualRevenue",
  "numberOfEmployees",
  "salutation",
  "companyNotes",
  "rating",
] as const;

/** Writes a CSV of so many made-up people, the same at every run. One in nine has words in quotes. */
export function writePeopleCsv(file: string, count: number): void {
  let state = 7;
  const any = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const two = (value: number) => String(value).padStart(2, "0");
  const day = () => `20${two(10 + any(16))}-${two(1 + any(12))}-${two(1 + any(28))}`;
  const instant = () => `${day()}T${two(any(24))}:${two(any(60))}:${two(any(60))}Z`;
  const target = openSync(file, "w");
  try {
    let text = `${peopleFields.join(",")}\n`;
    for (let id = 1; id <= count; id += 1) {
      const [first, company] = [any(3000), any(50_000)];
      text += `${id},First${first},Last${any(20_000)},first${first}.${id}@company${company}.com,`;
      text += `${any(9) > 0 ? `Company ${company}` : `"Acme, ${company}"`},Title ${any(500)},+1 555 ${any(1_000_000)},`;
      text += `Country ${any(200)},${any(3) > 0 ? `State ${any(50)}` : "null"},City ${any(5000)},${any(99_999)},`;
      text += `https://www.company${company}.com,Industry ${any(40)},${any(100)},Status ${any(5)},Source ${any(20)},`;
      text += `${any(2) > 0},${instant()},${instant()},${day()},${any(1_000_000)},${any(10_000)},Dr,`;
      text += `${any(4) > 0 ? "null" : `a note of ${any(1_000_000)} on this company`},null\n`;
      if (text.length > 1_000_000) {
        writeSync(target, text);
        text = "";
      }
    }
    writeSync(target, text);
  } finally {
    closeSync(target);
  }
}
