"use client";

import { useEffect } from "react";
import { onDeletion } from "@/components/auth/account-news";
import { rememberThread } from "@/components/chat/remembered-thread";

/** After a deletion in any tab, clears deleted threads, carts and orders from the screen. */
export function ForgetDeleted() {
  useEffect(
    () =>
      onDeletion(() => {
        rememberThread("", null);
        // A full page load, because the page, its cart and the open thread all still show deleted
        // data.
        if (window.location.pathname.startsWith("/chat")) window.location.replace("/chat");
        else window.location.reload();
      }),
    [],
  );
  return null;
}
