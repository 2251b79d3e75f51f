"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Ends the account's sessions in all browsers, including this one. */
export function SignOutEverywhereButton() {
  const [failed, setFailed] = useState(false);

  async function signOutEverywhere(): Promise<void> {
    const response = await fetch("/api/account/sessions", { method: "DELETE" }).catch(() => null);
    setFailed(!response?.ok);
    // A full page load, so that every part of the page sees that the session has ended.
    if (response?.ok) window.location.assign("/");
  }

  return (
    <>
      <Button look="outline" onClick={() => void signOutEverywhere()}>
        Sign out everywhere
      </Button>
      <p role="alert" className={failed ? "text-bad" : "sr-only"}>
        {failed ? "You could not be signed out everywhere. Please try again." : ""}
      </p>
    </>
  );
}
