"use client";

import "@/components/ui/zod-without-eval";
import { useActionState } from "react";
import { z } from "zod";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { useFieldErrors } from "./field-errors";
import { NO_OUTCOME, OutcomeMessage, type Outcome } from "./outcome";

const FAILED = "Your password could not be changed. Please try again.";
const RefusalSchema = z.object({ error: z.object({ message: z.string() }) });

/** Changes an account's password, which signs it out in all other browsers. */
export function ChangePasswordForm() {
  const [outcome, submit, isPending] = useActionState(change, NO_OUTCOME);
  const { errors, check } = useFieldErrors();
  return (
    <form
      action={submit}
      onSubmit={check}
      noValidate
      aria-labelledby="change-password"
      className="flex flex-col gap-5"
    >
      <h2 id="change-password" className="text-2xl font-bold">
        Change your password
      </h2>
      <Field
        label="Current password"
        name="current"
        type="password"
        required
        autoComplete="current-password"
        error={errors["current"]}
      />
      <Field
        label="New password"
        name="next"
        type="password"
        required
        minLength={10}
        autoComplete="new-password"
        error={errors["next"]}
      />
      <OutcomeMessage {...outcome} />
      <Button type="submit" look="outline" disabled={isPending}>
        Change password
      </Button>
    </form>
  );
}

async function change(_previous: Outcome, form: FormData): Promise<Outcome> {
  const body = { current: form.get("current"), next: form.get("next") };
  const response = await fetch("/api/account/password", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (response?.ok) {
    return {
      failed: false,
      message: "Password changed. You are signed out in all other browsers.",
    };
  }
  const refusal = RefusalSchema.safeParse(await response?.json().catch(() => null));
  return { failed: true, message: refusal.data?.error.message ?? FAILED };
}
