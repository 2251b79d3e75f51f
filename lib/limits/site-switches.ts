import { getDatabase, sql, type Database, type Sql } from "@/lib/db";

const ASSISTANT_OFF = "assistant_off";

/** Whether the site's owner has turned the assistant off. One query, for all processes. */
export async function isAssistantOff(
  open: () => Promise<Database> = getDatabase,
): Promise<boolean> {
  const database = await open();
  const row = await database.siteSwitch.findUnique({
    where: { name: ASSISTANT_OFF },
    select: { isOn: true },
  });
  return row?.isOn ?? false;
}

/** The same as a condition of another statement. */
export const assistantIsOff: Sql = sql`EXISTS (
  SELECT 1 FROM "SiteSwitch" AS switch WHERE switch."name" = ${ASSISTANT_OFF} AND switch."isOn"
)`;

/** Turns the assistant off or on, starting with the next model call. */
export async function setAssistantOff(isOff: boolean, now: number = Date.now()): Promise<void> {
  const database = await getDatabase();
  const columns = { isOn: isOff, changedAt: now };
  await database.siteSwitch.upsert({
    where: { name: ASSISTANT_OFF },
    create: { name: ASSISTANT_OFF, ...columns },
    update: columns,
  });
}
