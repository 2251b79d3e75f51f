"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { sendConfirmationAction } from "./email-actions";
import { NO_OUTCOME, OutcomeMessage } from "./outcome";
import { reachable } from "./reachable";

const sendAgain = reachable(sendConfirmationAction);

/** Asks an account to confirm its email. */
export function UnconfirmedEmail({ email }: { email: string }) {
  const [outcome, setOutcome] = useState(NO_OUTCOME);
  const [isPending, start] = useTransition();

  return (
    <section
      aria-labelledby="unconfirmed-email"
      className="flex flex-col gap-3 rounded-lg border border-line bg-raised p-5"
    >
      <h2 id="unconfirmed-email" className="text-lg font-semibold">
        Confirm your email
      </h2>
      <p className="break-words text-soft">
        We sent a link to {email}. Open it to confirm that this is your address.
      </p>
      <OutcomeMessage {...outcome} />
      <Button
        look="outline"
        className="self-start"
        disabled={isPending}
        onClick={() => start(async () => setOutcome(await sendAgain()))}
      >
        Send the link again
      </Button>
    </section>
  );
}
