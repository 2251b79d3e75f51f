import type { Wish } from "@/lib/assistant/demo-model";
import { findHelpArticle } from "@/lib/shop/help";

const SHORTEST_FOOT_CM = 20;
const LONGEST_FOOT_CM = 32;
/** What the help page adds to the length of a foot, in millimeters. */
const ROOM = { boots: 13, shoes: 10 };

/** The sizes of boots and shoes for the length of a foot that the wish states. */
export function sizeForFeet({ language, typed }: Wish): string | null {
  const [, number = "", unit] = /(\d{2,3}(?:[.,]\d)?) ?(cm|mm)\b/i.exec(typed) ?? [];
  const length = Number(number.replace(",", ".")) * (unit?.toLowerCase() === "cm" ? 10 : 1);
  if (language !== "en" || length < SHORTEST_FOOT_CM * 10 || length > LONGEST_FOOT_CM * 10)
    return null;
  const [boots, shoes] = [ROOM.boots, ROOM.shoes].map((room) =>
    rowsOf("boot-fit").find((row) => Number.parseFloat(row.at(-1) ?? "") >= length + room),
  );
  if (!boots || !shoes) return null;
  return `For feet of ${length / 10} cm, that is size ${boots[0]} in boots (${boots.at(-1)}) and ${shoes[0]} in shoes (${shoes.at(-1)}).`;
}

/** The size of clothes for a chest or waist that the wish states. */
export function sizeForBody({ language, text, typed }: Wish): string | null {
  if (language !== "en") return null;
  for (const [column, measure] of ["chest", "waist", "hip"].entries()) {
    const number = new RegExp(
      `\\b${measure}s?\\b\\D{0,20}?(\\d{2,3})\\b|\\b(\\d{2,3}) ?(?:cm )?${measure}\\b`,
      "i",
    ).exec(typed);
    const length = Number(number?.[1] ?? number?.[2]);
    const row = rowsOf("sizing").find((cells) => length <= upperEnd(cells[column + 1]));
    if (number && row && length >= (SMALLEST[column] ?? 0))
      return `With a ${measure} of ${length} cm, that is size ${row[0]}.`;
  }
  return /\b\d{2,3} (?:cm|kg|kilos?)\b/.test(text)
    ? "The chart goes by your chest, which height and weight don't tell. Measure it, tell me, and I'll name your size."
    : null;
}

/** Below these, none of the sizes fits. */
const SMALLEST = [80, 64, 82];

function upperEnd(cell = ""): number {
  return Number(cell.split("–").at(-1));
}

function rowsOf(slug: string): string[][] {
  const blocks = findHelpArticle(slug)?.sections.flatMap((section) => section.blocks) ?? [];
  return blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
}
