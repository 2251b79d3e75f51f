"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { ButtonLink } from "@/components/ui/button";
import type { AccountEmail } from "@/lib/auth/email-confirmation";
import { PASSWORD_ACCOUNT } from "@/lib/auth/visitor-cookie";
import { ChangePasswordForm } from "./change-password-form";
import { readAccountAction } from "./email-actions";
import { ProviderButtons } from "./provider-buttons";
import { SignInForm } from "./sign-in-form";
import { SignOutButton } from "./sign-out-button";
import { SignOutEverywhereButton } from "./sign-out-everywhere-button";
import { UnconfirmedEmail } from "./unconfirmed-email";
import { useVisitor } from "./visitor";

interface AccountProps {
  providers: { id: string; name: string }[];
  /** Whether the site can send links by email. */
  sendsEmail: boolean;
}

/** Sign-in for guests, sign-out for accounts. */
export function Account({ providers, sendsEmail }: AccountProps) {
  const visitor = useVisitor();
  const isSignedIn = visitor !== null && !visitor.guest;
  const [hasEnded, setEnded] = useState(false);
  const [account, setAccount] = useState<AccountEmail | null>(null);
  const isGuest = !isSignedIn || hasEnded;

  // The account may have been signed out in another browser, which this one doesn't know.
  useEffect(() => {
    if (!isSignedIn) return;
    readAccountAction().then(
      ({ hasEnded, email }) => {
        setEnded(hasEnded);
        setAccount(email);
      },
      () => undefined,
    );
  }, [isSignedIn]);

  return (
    <>
      <h1 className="display text-5xl">{isGuest ? "Sign in" : "Your account"}</h1>
      <p role="alert" className={hasEnded ? "text-lg text-bad" : "sr-only"}>
        {hasEnded ? "Your session has ended. Please sign in again." : ""}
      </p>
      {isGuest ? (
        <>
          <p className="text-lg text-soft">
            You can shop as a guest. An account keeps your threads, cart and orders, including what
            you did as a guest until now.
          </p>
          <ProviderButtons providers={providers} />
          <SignInForm />
          {sendsEmail ? (
            <Link href="/signin/forgot" prefetch={false} className="quiet-link self-start py-1">
              Forgot your password?
            </Link>
          ) : (
            <p className="text-soft">
              Forgot your password? This shop sends no email, so please ask its owner for a new one.
            </p>
          )}
          <Link href="/orders" prefetch={false} className="quiet-link self-start py-1">
            Your orders as a guest
          </Link>
        </>
      ) : (
        <>
          <p className="text-lg wrap-anywhere text-soft">
            You are signed in{account ? ` as ${account.email}` : ""}.
          </p>
          {sendsEmail && account && !account.isConfirmed && (
            <UnconfirmedEmail email={account.email} />
          )}
          <div className="flex flex-wrap gap-3">
            <ButtonLink href="/orders">Your orders</ButtonLink>
            <SignOutButton />
            <SignOutEverywhereButton />
          </div>
          {visitor?.userId.startsWith(PASSWORD_ACCOUNT) && <ChangePasswordForm />}
        </>
      )}
    </>
  );
}
