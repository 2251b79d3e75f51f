"use client";

import { BOOT_SCRIPT } from "./boot-script";

/**
 * A browser runs the script only as part of the server's HTML. Where React renders the page anew in
 * the browser, as for a missing page in development, it complains about scripts, but not about data.
 */
export function BootScript() {
  const type = typeof window === "undefined" ? "text/javascript" : "text/plain";
  return (
    <script
      type={type}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: BOOT_SCRIPT }}
    />
  );
}
