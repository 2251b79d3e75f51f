import { z } from "zod";
import { DAY_MS, isoDay } from "@/lib/clock";
import { getDatabase, isUniqueViolation } from "@/lib/db";
import { ShopError } from "../errors";
import { OwnerSchema, type Owner } from "../owner";

/** How many days ahead a demonstration can be booked. */
const MAX_DAYS_AHEAD = 60;
/** Maximum number of upcoming demonstrations per user. */
export const MAX_BOOKED = 5;

const DemonstrationSchema = z.object({
  day: z.iso.date(),
  topic: z.string().trim().min(1).max(200),
});
type Demonstration = z.infer<typeof DemonstrationSchema>;

/** The first and last day that can be booked. */
export function bookableDays(now: number): { first: string; last: string } {
  return { first: isoDay(now + DAY_MS), last: isoDay(now + MAX_DAYS_AHEAD * DAY_MS) };
}

/**
 * Books a day for a demonstration of the gear. A day that the owner has already booked stays
 * booked. Throws a ShopError for a day in the past, too far ahead or on a Sunday, and beyond
 * `MAX_BOOKED`.
 */
export async function bookDemonstration(
  owner: Owner,
  input: Demonstration,
  now: number = Date.now(),
): Promise<Demonstration> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const { day, topic } = DemonstrationSchema.parse(input);
  const { first, last } = bookableDays(now);
  if (day < first || day > last)
    throw new ShopError("day_out_of_range", `Please choose a day from ${first} to ${last}.`, {
      first,
      last,
    });
  if (new Date(day).getUTCDay() === 0)
    throw new ShopError(
      "closed_on_sundays",
      "We are closed on Sundays. Please choose another day.",
      {},
    );
  const database = await getDatabase();
  const booked = await database.demonstration.count({
    where: { tenantId, userId, day: { gte: isoDay(now) } },
  });
  if (booked >= MAX_BOOKED)
    throw new ShopError(
      "too_many_demonstrations",
      `You have ${booked} demonstrations ahead of you already.`,
      { count: booked },
    );
  try {
    await database.demonstration.create({ data: { tenantId, userId, day, topic, createdAt: now } });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
  }
  return { day, topic };
}
