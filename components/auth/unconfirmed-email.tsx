"use client";

import { useEffect, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { readEmailAction, sendConfirmationAction } from "./email-actions";
import { NO_OUTCOME, OutcomeMessage } from "./outcome";
import { reachable } from "./reachable";

const sendAgain = reachable(sendConfirmationAction);

/** Asks an account to confirm its email, until that is done. */
export function UnconfirmedEmail() {
  const [email, setEmail] = useState<string | null>(null);
  const [outcome, setOutcome] = useState(NO_OUTCOME);
  const [isPending, start] = useTransition();

  useEffect(() => {
    let mounted = true;
    // Nothing is shown while the account can't be read.
    readEmailAction().then(
      (account) => mounted && account && !account.isConfirmed && setEmail(account.email),
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, []);

  if (email === null) return null;
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
