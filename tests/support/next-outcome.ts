import { z } from "zod";

/** The mark on errors that `redirect` and `notFound` throw. */
const MarkedSchema = z.object({ digest: z.string() });

/** The outcome of a server action. */
export type Outcome =
  { kind: "result"; result: unknown } | { kind: "redirect"; to: string } | { kind: "not found" };

/** Runs a server action and detects redirects and "not found" like Next. */
export async function outcomeOf(action: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { kind: "result", result: await action() };
  } catch (error) {
    const [mark, , to = "", ...others] =
      MarkedSchema.safeParse(error).data?.digest.split(";") ?? [];
    if (mark === "NEXT_REDIRECT" && others.length > 0) return { kind: "redirect", to };
    if (mark === "NEXT_HTTP_ERROR_FALLBACK") return { kind: "not found" };
    throw error;
  }
}
