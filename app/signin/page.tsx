import type { Metadata } from "next";
import { ProviderButtons } from "@/components/auth/provider-buttons";
import { RememberedFacts } from "@/components/auth/remembered-facts";
import { SignInForm } from "@/components/auth/sign-in-form";
import { SignOutButton } from "@/components/auth/sign-out-button";
import { SignOutEverywhereButton } from "@/components/auth/sign-out-everywhere-button";
import { YourData } from "@/components/auth/your-data";
import { currentCaller, oauthProviderNames } from "@/lib/auth";
import { listFacts } from "@/lib/memory/fact-store";
import { forgetFactAction } from "./forget-fact-action";

export const metadata: Metadata = { title: "Account" };

export default async function SignInPage() {
  const caller = await currentCaller();
  const isGuest = caller?.guest ?? true;
  const facts = caller ? await listFacts(caller) : [];
  return (
    <section className="mx-auto flex w-full max-w-md flex-col gap-8 px-5 py-16">
      <h1 className="display text-5xl">{isGuest ? "Sign in" : "Your account"}</h1>
      {isGuest ? (
        <>
          <p className="text-lg text-soft">
            You can shop as a guest. An account keeps your threads, cart and orders, including what
            you did as a guest until now.
          </p>
          <ProviderButtons providers={oauthProviderNames()} />
          <SignInForm />
        </>
      ) : (
        <>
          <p className="text-lg text-soft">You are signed in.</p>
          <div className="flex flex-wrap gap-3">
            <SignOutButton />
            <SignOutEverywhereButton />
          </div>
        </>
      )}
      <RememberedFacts facts={facts} forget={forgetFactAction} />
      <YourData />
    </section>
  );
}
