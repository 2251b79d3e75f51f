import { getDatabase, isUniqueViolation, type Owner } from "@/lib/db";
import { systemClock, type Clock } from "@/lib/clock";
import { RefusalError } from "@/lib/refusal-error";
import { FactIdSchema, FactTextSchema, MAX_FACT_LENGTH, MAX_FACTS, type Fact } from "./fact";

const COLUMNS = { id: true, text: true, createdAt: true } as const;

/** Everything remembered about a user, oldest first. */
export async function listFacts({ tenantId, userId }: Owner): Promise<Fact[]> {
  const database = await getDatabase();
  const rows = await database.userFact.findMany({
    where: { tenantId, userId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: COLUMNS,
    take: MAX_FACTS,
  });
  return rows.map((row) => ({ ...row, createdAt: Number(row.createdAt) }));
}

/**
 * Remembers a text; one that is already known is left unchanged. Throws a `RefusalError` if the
 * text is empty or too long, or if `MAX_FACTS` are stored.
 */
export async function rememberFact(
  { tenantId, userId }: Owner,
  input: string,
  clock: Clock = systemClock,
): Promise<void> {
  const text = FactTextSchema.safeParse(input);
  if (!text.success)
    throw new RefusalError(`A fact is one sentence of at most ${MAX_FACT_LENGTH} characters.`);
  const database = await getDatabase();
  const owner = { tenantId, userId };
  const kept = await database.userFact.count({ where: owner });
  if (kept >= MAX_FACTS)
    throw new RefusalError(
      `There are already ${MAX_FACTS} facts, which is the maximum. Forget one first.`,
    );
  const id = `fact_${crypto.randomUUID().replaceAll("-", "")}`;
  try {
    await database.userFact.create({ data: { ...owner, id, text: text.data, createdAt: clock() } });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
  }
}

/** Forgets one fact; false if the owner has no fact with that id. */
export async function forgetFact({ tenantId, userId }: Owner, id: string): Promise<boolean> {
  const parsed = FactIdSchema.safeParse(id);
  if (!parsed.success) return false;
  const database = await getDatabase();
  const { count } = await database.userFact.deleteMany({
    where: { tenantId, userId, id: parsed.data },
  });
  return count > 0;
}
