"use client";

import { useEffect, useState } from "react";

const EVENT = "acme-toast";
const SHOWN_MS = 8_000;

export function showToast(message: string): void {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: message }));
}

/** Where toasts appear; mounted once. */
export function Toasts() {
  const [message, setMessage] = useState("");

  useEffect(() => {
    let timer: number | undefined;
    function show(event: Event) {
      if (!(event instanceof CustomEvent)) return;
      setMessage(String(event.detail));
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setMessage(""), SHOWN_MS);
    }
    window.addEventListener(EVENT, show);
    return () => {
      window.removeEventListener(EVENT, show);
      window.clearTimeout(timer);
    };
  }, []);

  return (
    <div
      role="alert"
      className="pointer-events-none fixed inset-x-0 top-[max(4.5rem,env(safe-area-inset-top))] z-60 flex justify-center px-4"
    >
      {message === "" ? null : (
        <p className="animate-arrive rounded-2xl bg-action px-6 py-3 text-on-action shadow-xl shadow-black/25">
          {message}
        </p>
      )}
    </div>
  );
}
