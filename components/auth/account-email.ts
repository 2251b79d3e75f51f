"use client";

import { useEffect, useState } from "react";
import type { AccountEmail } from "@/lib/auth/email-confirmation";
import { readEmailAction } from "./email-actions";

/** The email of the account that is signed in; null for guests, and until it has been read. */
export function useAccountEmail(isGuest: boolean): AccountEmail | null {
  const [account, setAccount] = useState<AccountEmail | null>(null);

  useEffect(() => {
    if (isGuest) return;
    let mounted = true;
    // Nothing is shown while the account can't be read.
    readEmailAction().then(
      (found) => mounted && setAccount(found),
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, [isGuest]);

  return account;
}
