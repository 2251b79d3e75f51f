"use client";

import { BOOT_SCRIPT } from "./boot-script";

/**
 * A browser runs the script only as part of the server's HTML. When React renders the whole page in
 * the browser, as for a missing page in development, it reports scripts as errors, but not data; the
 * text isn't needed there.
 */
export function BootScript() {
  const isServer = typeof window === "undefined";
  return (
    <script
      type={isServer ? "text/javascript" : "text/plain"}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: isServer ? BOOT_SCRIPT : "" }}
    />
  );
}
