"use client";

import { signIn } from "next-auth/react";
import { Button } from "@/components/ui/button";
import { useInBrowser } from "@/components/ui/use-in-browser";

/** One button for each configured provider; renders nothing if there are none. */
export function ProviderButtons({ providers }: { providers: { id: string; name: string }[] }) {
  const hasFailed = useInBrowser(isBackWithError, false);
  if (providers.length === 0) return null;
  return (
    <>
      <p role="alert" className={hasFailed ? "text-bad" : "sr-only"}>
        {hasFailed ? "That sign-in didn't work. Please try again, or sign in another way." : ""}
      </p>
      <div className="flex flex-wrap gap-3">
        {providers.map(({ id, name }) => (
          <Button
            key={id}
            look="outline"
            onClick={() => void signIn(id, { callbackUrl: "/orders" })}
          >
            Sign in with {name}
          </Button>
        ))}
      </div>
    </>
  );
}

/** next-auth leads back here with the reason if a provider didn't let the user in. */
function isBackWithError(): boolean {
  return new URLSearchParams(window.location.search).has("error");
}
