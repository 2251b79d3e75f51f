"use client";

import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { PASSWORD_ACCOUNT } from "@/lib/auth/visitor-cookie";
import { ChangePasswordForm } from "./change-password-form";
import { ProviderButtons } from "./provider-buttons";
import { SignInForm } from "./sign-in-form";
import { SignOutButton } from "./sign-out-button";
import { SignOutEverywhereButton } from "./sign-out-everywhere-button";
import { useVisitor } from "./visitor";

export function Account({ providers }: { providers: { id: string; name: string }[] }) {
  const visitor = useVisitor();
  const isGuest = visitor?.guest ?? true;
  return (
    <>
      <h1 className="display text-5xl">{isGuest ? "Sign in" : "Your account"}</h1>
      {isGuest ? (
        <>
          <p className="text-lg text-soft">
            You can shop as a guest. An account keeps your threads, cart and orders, including what
            you did as a guest until now.
          </p>
          <ProviderButtons providers={providers} />
          <SignInForm />
          <Link href="/orders" prefetch={false} className="quiet-link self-start py-1">
            Your orders as a guest
          </Link>
        </>
      ) : (
        <>
          <p className="text-lg text-soft">You are signed in.</p>
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
