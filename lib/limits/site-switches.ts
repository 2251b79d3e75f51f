import { getDatabase } from "@/lib/db";

const ASSISTANT_OFF = "assistant_off";

/** Whether the site's owner has turned the assistant off. One query, for all processes. */
export async function isAssistantOff(): Promise<boolean> {
  const database = await getDatabase();
  const row = await database.siteSwitch.findUnique({
    where: { name: ASSISTANT_OFF },
    select: { isOn: true },
  });
  return row?.isOn ?? false;
}

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
