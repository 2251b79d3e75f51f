"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { sendResetLinkAction } from "./email-actions";
import { useFieldErrors } from "./field-errors";
import { NO_OUTCOME, OutcomeMessage } from "./outcome";
import { reachable } from "./reachable";

const sendLink = reachable(sendResetLinkAction);

/** Asks for a link by email. */
export function ForgottenPasswordForm() {
  const [outcome, submit, isPending] = useActionState(sendLink, NO_OUTCOME);
  const { errors, check } = useFieldErrors();
  return (
    <form action={submit} onSubmit={check} noValidate className="flex flex-col gap-5">
      <Field
        label="Email"
        name="email"
        type="email"
        required
        autoComplete="email"
        error={errors["email"]}
      />
      <OutcomeMessage {...outcome} />
      <Button type="submit" disabled={isPending} className="self-start">
        Send me a link
      </Button>
    </form>
  );
}
