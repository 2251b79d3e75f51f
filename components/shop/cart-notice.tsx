"use client";

import { useEffect, useState } from "react";
import { useDock } from "@/components/ui/dock-provider";
import { useCart } from "./cart-provider";
import type { CartNotice as Notice } from "./changed-line";

const NOTICE_MS = 5000;

/** Announces changes to the cart, and shows them if the drawer isn't visible. */
export function CartNotice() {
  const { notice, open } = useCart();
  const { isSheetOpen, revealPage } = useDock();
  const [expired, setExpired] = useState<Notice | null>(null);

  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setExpired(notice), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  const isFresh = notice !== null && notice !== expired;
  const isSeenElsewhere = !isSheetOpen && !notice?.isProblem;
  function handleView() {
    revealPage();
    open();
    setExpired(notice);
  }

  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 top-[max(4.5rem,env(safe-area-inset-top))] z-60 flex justify-center px-4 lg:top-4 lg:pr-(--dock-offset)"
    >
      {isFresh ? (
        <div
          className={
            isSeenElsewhere
              ? "sr-only"
              : "pointer-events-auto flex animate-arrive items-center gap-4 rounded-full bg-action py-2 pr-2 pl-6 text-on-action shadow-xl shadow-black/25"
          }
        >
          <p className={notice.isProblem ? "py-2 pr-4" : ""}>{notice.message}</p>
          {notice.isProblem || isSeenElsewhere ? null : (
            <button
              type="button"
              onClick={handleView}
              className="min-h-11 rounded-full bg-on-action/15 px-4 font-semibold hover:bg-on-action/25"
            >
              View
            </button>
          )}
        </div>
      ) : null}
    </div>
  );
}
