"use client";

import { useState, useTransition } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { confirmEmailAction } from "./email-actions";
import { useLinkToken } from "./link-token";
import { NO_OUTCOME, OutcomeMessage } from "./outcome";
import { reachable } from "./reachable";

const confirm = reachable(confirmEmailAction);

/** A button, because mail scanners open the links of an email before its reader does. */
export function ConfirmEmailButton() {
  const token = useLinkToken();
  const [outcome, setOutcome] = useState(NO_OUTCOME);
  const [isPending, start] = useTransition();
  const isDone = outcome.message !== "" && !outcome.failed;
  return (
    <div className="flex flex-col items-start gap-5">
      <OutcomeMessage {...outcome} />
      {isDone ? null : (
        <Button
          disabled={isPending}
          onClick={() => start(async () => setOutcome(await confirm(token)))}
        >
          Confirm my email
        </Button>
      )}
      {outcome.message ? (
        <ButtonLink href="/signin" look="outline">
          Your account
        </ButtonLink>
      ) : null}
    </div>
  );
}
