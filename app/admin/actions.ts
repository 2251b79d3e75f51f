"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import { siteOwner } from "@/lib/auth/roles";
import type { Caller } from "@/lib/auth/caller";
import { getDatabase, type Owner } from "@/lib/db";
import { answerEscalation } from "@/lib/escalations";
import { setAssistantOff } from "@/lib/limits";
import { PrismaStore } from "@/lib/stores";

const ReplySchema = z.object({
  number: z.string().max(20),
  userId: z.string().min(1).max(200),
  answer: z.string().trim().min(1).max(4_000),
});

const SwitchSchema = z.object({ off: z.enum(["true", "false"]) });

export async function switchAssistantAction(form: FormData): Promise<void> {
  await owner();
  const { off } = fieldsOf(form, SwitchSchema);
  await setAssistantOff(off === "true");
  revalidatePath("/admin");
}

/** Posts a staff member's answer to a user's ticket and unlocks its thread. */
export async function answerTicketAction(form: FormData): Promise<void> {
  const { tenantId } = await owner();
  const { number, userId, answer } = fieldsOf(form, ReplySchema);
  const store = new PrismaStore<Owner>({ database: getDatabase });
  await answerEscalation(store, { number, answer }, { tenantId, userId });
  revalidatePath("/admin");
}

/** Actions can be called without their page, so each one checks the caller. */
async function owner(): Promise<Caller> {
  return (await siteOwner()) ?? notFound();
}

/** The page's own forms are valid, but a client can call an action with anything. */
function fieldsOf<Fields>(form: unknown, schema: z.ZodType<Fields>): Fields {
  const parsed = schema.safeParse(form instanceof FormData ? Object.fromEntries(form) : form);
  return parsed.success ? parsed.data : notFound();
}
