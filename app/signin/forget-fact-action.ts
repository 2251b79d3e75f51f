"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { currentOwner } from "@/lib/auth";
import { forgetFact } from "@/lib/memory/fact-store";

const FormSchema = z.object({ fact: z.string().max(64) });

export async function forgetFactAction(form: FormData): Promise<void> {
  const parsed = FormSchema.safeParse({ fact: form.get("fact") });
  const owner = await currentOwner();
  if (parsed.success && owner) await forgetFact(owner, parsed.data.fact);
  revalidatePath("/signin");
}
