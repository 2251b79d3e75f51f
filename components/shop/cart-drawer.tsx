"use client";

import { usePathname } from "next/navigation";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { ButtonLink } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useCloseOnBack } from "@/components/ui/use-close-on-back";
import { useMediaQuery } from "@/components/ui/use-media-query";
import { CartLineRow } from "./cart-line-row";
import { useCart } from "./cart-provider";
import { CartTotals } from "./cart-totals";
import { useFocusAfterRemoval } from "./use-focus-after-removal";

// When the drawer opens, visibility changes immediately, because a hidden button can't be focused.
const SHOWN = "visible translate-x-0 transition-[translate]";
const HIDDEN =
  "invisible translate-x-[calc(100%+var(--dock-offset))] transition-[translate,visibility]";

/** How long the drawer stays open after something was added. */
const SHOWN_MS = 8_000;

/** The cart as a sheet at the edge of the page. It never covers the assistant. */
export function CartDrawer() {
  const { cart, isOpen, takesFocus, notice, close } = useCart();
  const [isHeld, setHeld] = useState(false);
  const pathname = usePathname();
  const isShown = isOpen && pathname !== "/cart";
  const coversPage = useMediaQuery("(width < 40rem)");
  const drawer = useRef<HTMLElement>(null);
  const closeButton = useRef<HTMLButtonElement>(null);
  const shownAt = useRef(pathname);
  const returnTo = useRef<Element | null>(null);
  useFocusAfterRemoval(drawer, cart.lines);
  useCloseOnBack(isShown && coversPage, close);

  // Runs before the browser moves the focus out of the drawer that has just become inert.
  useLayoutEffect(() => {
    const focused = document.activeElement;
    const isFocusInside = drawer.current?.contains(focused) ?? false;
    if (isShown) {
      if (!isFocusInside) returnTo.current = focused;
    } else if (isFocusInside && returnTo.current instanceof HTMLElement) {
      returnTo.current.focus();
    }
  }, [isShown]);

  useEffect(() => {
    // Runs after the paint, because a hidden element can't be focused.
    if (isShown && takesFocus) closeButton.current?.focus();
  }, [isShown, takesFocus]);

  useEffect(() => {
    if (isShown && drawer.current && hidesFocus(drawer.current)) closeButton.current?.focus();
  }, [isShown, notice]);

  useEffect(() => {
    if (shownAt.current === pathname) return;
    shownAt.current = pathname;
    close();
  }, [pathname, close]);

  useEffect(() => {
    // A drawer that opened automatically closes automatically, unless the shopper is using it.
    if (!isShown || takesFocus || isHeld) return;
    const timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isShown, takesFocus, isHeld, notice, close]);

  useEffect(() => {
    if (!isShown) return;
    function handleKeyDown(event: KeyboardEvent) {
      if (event.key === "Escape" && !event.defaultPrevented) close();
    }
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  }, [isShown, close]);

  return (
    <>
      <div
        aria-hidden="true"
        onClick={close}
        className={`fixed inset-0 z-40 bg-black/40 transition-opacity sm:hidden print:hidden ${isShown ? "opacity-100" : "pointer-events-none opacity-0"}`}
      />
      <section
        ref={drawer}
        role="dialog"
        aria-label="Your cart"
        inert={!isShown}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
        className={`fixed inset-y-0 right-(--dock-offset) z-40 flex w-[min(22rem,100vw)] flex-col overflow-y-auto border-l border-line bg-paper shadow-2xl shadow-black/20 duration-300 ease-calm print:hidden ${isShown ? SHOWN : HIDDEN}`}
      >
        <div className="flex h-16 shrink-0 items-center justify-between border-b border-line pr-2 pl-6">
          <h2 className="text-xl font-semibold tracking-tight">
            Your cart{" "}
            <span className="ml-1 text-base font-normal text-soft tabular-nums">
              {cart.itemCount}
            </span>
          </h2>
          <IconButton ref={closeButton} icon="close" label="Close the cart" onClick={close} />
        </div>
        {cart.lines.length === 0 ? (
          <div className="flex flex-col items-start gap-6 px-6 py-10">
            <p className="text-lg text-soft">
              Nothing in it yet. Whatever you add, here or with the assistant, shows up at once.
            </p>
            <ButtonLink href="/search" prefetch={false} onClick={close}>
              See everything
            </ButtonLink>
          </div>
        ) : (
          <>
            <ul className="min-h-36 grow divide-y divide-line overflow-y-auto overscroll-contain px-6">
              {cart.lines.map((line) => (
                <CartLineRow key={line.id} line={line} onLeave={close} />
              ))}
            </ul>
            <div className="border-t border-line px-6 pt-5 pb-[max(1.5rem,env(safe-area-inset-bottom))]">
              <CartTotals cart={cart} />
              <ButtonLink href="/cart" onClick={close} className="mt-5 w-full">
                Go to cart
              </ButtonLink>
            </div>
          </>
        )}
      </section>
    </>
  );
}

/** Whether the drawer, once it has slid in, covers the element that a keyboard user is on. */
function hidesFocus(drawer: HTMLElement): boolean {
  const focused = document.activeElement;
  if (!focused?.matches(":focus-visible") || drawer.contains(focused)) return false;
  const { left, right } = focused.getBoundingClientRect();
  return right > drawer.offsetLeft && left < drawer.offsetLeft + drawer.offsetWidth;
}
