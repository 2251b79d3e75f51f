import type { z } from "zod";
import { ShopError } from "@/lib/shop/errors";
import type { FormState } from "./form-state";

/** The form as submitted, with the first error message of each field. */
export function invalidForm(values: Record<string, string>, { issues }: z.ZodError): FormState {
  const errors: Record<string, string> = {};
  for (const { path, message } of issues) errors[String(path[0] ?? "")] ??= message;
  return { values, errors, message: null };
}

/** The form as submitted, with the shop's reason. Rethrows any other error. */
export function refusedForm(values: Record<string, string>, error: unknown): FormState {
  if (!(error instanceof ShopError)) throw error;
  return { values, errors: {}, message: error.message };
}
