"use client";

import Link from "next/link";
import { useActionState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { resetPasswordAction } from "./email-actions";
import { useFieldErrors } from "./field-errors";
import { useLinkToken } from "./link-token";
import { NO_OUTCOME, OutcomeMessage } from "./outcome";
import { reachable } from "./reachable";

const resetPassword = reachable(resetPasswordAction);

/** Takes the new password of the account that an emailed link belongs to. */
export function ResetPasswordForm() {
  const token = useLinkToken();
  const [outcome, submit, isPending] = useActionState(resetPassword, NO_OUTCOME);
  const { errors, check } = useFieldErrors();
  const isDone = outcome.message !== "" && !outcome.failed;
  return (
    <form action={submit} onSubmit={check} noValidate className="flex flex-col gap-5">
      <input type="hidden" name="token" value={token} />
      {isDone ? null : (
        <Field
          label="New password, at least 10 characters"
          name="password"
          type="password"
          required
          minLength={10}
          maxLength={200}
          autoComplete="new-password"
          error={errors["password"]}
        />
      )}
      <OutcomeMessage {...outcome} />
      {isDone ? (
        <ButtonLink href="/signin" className="self-start">
          Sign in
        </ButtonLink>
      ) : (
        <>
          <Button type="submit" disabled={isPending} className="self-start">
            Change password
          </Button>
          <Link href="/signin/forgot" prefetch={false} className="quiet-link self-start py-1">
            Send me another link
          </Link>
        </>
      )}
    </form>
  );
}
