"use client";

import { signIn } from "next-auth/react";
import { Button } from "@/components/ui/button";

/** One button for each configured provider; renders nothing if there are none. */
export function ProviderButtons({ providers }: { providers: { id: string; name: string }[] }) {
  if (providers.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-3">
      {providers.map(({ id, name }) => (
        <Button key={id} look="outline" onClick={() => void signIn(id, { callbackUrl: "/orders" })}>
          Sign in with {name}
        </Button>
      ))}
    </div>
  );
}
