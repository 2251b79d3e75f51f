"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useDock } from "@/components/ui/dock-provider";
import { isAssistantPage } from "@/components/ui/is-assistant-page";
import { announceToOtherTabs, onChangeInOtherTab } from "@/components/ui/other-tabs";
import { EMPTY_CART, type Cart } from "@/lib/shop/cart";
import type { CartCommand, CartResult } from "@/lib/shop/cart-command";
import type { UpdateCart } from "@/lib/shop/cart-input";
import type { VariantChoice } from "@/lib/shop/variant-choice";
import { currentVisitor } from "@/components/auth/visitor";
import { runCartCommandLazily } from "./lazy-cart-command";
import type { CartNotice } from "./changed-line";

interface CartContextValue {
  cart: Cart;
  /** Whether the cart has been loaded; until then `cart` is empty. */
  isKnown: boolean;
  add: (productSlug: string, variant?: VariantChoice, quantity?: number) => Promise<CartResult>;
  /** A quantity of zero removes the line. */
  setQuantity: (lineId: string, quantity: number) => Promise<CartResult>;
  remove: (lineId: string) => Promise<CartResult>;
  /** Carries out a change that the assistant has prepared. */
  update: (update: UpdateCart) => Promise<CartResult>;
  /** Reloads the cart after something else changed it. */
  refresh: (options?: { announce?: boolean }) => Promise<CartResult>;
  isOpen: boolean;
  /** Opens the drawer. Set `focus` only if the user asked to open it. */
  open: (options?: { focus?: boolean }) => void;
  close: () => void;
  /** Whether the cart is being changed. */
  isPending: boolean;
  /** A description of the latest change, and the line to highlight. */
  notice: CartNotice | null;
  takesFocus: boolean;
}

const CART = "cart";

const CartContext = createContext<CartContextValue | null>(null);

/**
 * Holds the cart on screen, which both the user and the assistant change through this provider.
 * Pages are rendered without the cart; the browser loads it for visitors with a visitor cookie.
 */
export function CartProvider({ children }: { children: ReactNode }) {
  const [cart, setCart] = useState(EMPTY_CART);
  const [isKnown, setKnown] = useState(false);
  const [drawer, setDrawer] = useState({ isOpen: false, takesFocus: false });
  const [pending, setPending] = useState(0);
  const [notice, setNotice] = useState<CartNotice | null>(null);
  const latest = useRef(EMPTY_CART);
  const firstRead = useRef<Promise<unknown> | null>(null);
  const { isSheetOpen } = useDock();
  // The drawer would cover the conversation, whose answer says what was added.
  const isConversation = isAssistantPage(usePathname()) || isSheetOpen;

  const open = useCallback(
    ({ focus = true }: { focus?: boolean } = {}) => setDrawer({ isOpen: true, takesFocus: focus }),
    [],
  );
  const close = useCallback(() => setDrawer({ isOpen: false, takesFocus: false }), []);

  const run = useCallback(
    async (command: CartCommand): Promise<CartResult> => {
      const isRead = command.type === "refresh";
      if (!isRead) {
        setPending((count) => count + 1);
        // What changes is found by comparing with the cart before.
        await firstRead.current;
      }
      const { result, changed } = await runCartCommandLazily(command, latest.current);
      if (!isRead) setPending((count) => count - 1);
      if (!result.ok) {
        // The caller shows what is missing, next to the button or in the conversation.
        if (command.type === "add" || command.type === "update") return result;
        setNotice({ message: result.error.message, isProblem: true, lineId: null });
        return result;
      }
      const isAnnounced = !isRead || command.announce !== false;
      const announced = isAnnounced ? changed : null;
      latest.current = result.cart;
      setCart(result.cart);
      if (announced) setNotice(announced);
      if (command.type === "open") open();
      else if (announced?.lineId && !isConversation && isFromElsewhere(command))
        open({ focus: false });
      return { ...result, lineId: changed?.lineId ?? undefined };
    },
    [open, isConversation],
  );

  useEffect(() => {
    if (firstRead.current) return;
    const reading = currentVisitor()
      ? run({ type: "refresh", announce: false })
      : Promise.resolve();
    firstRead.current = reading;
    void reading.then(() => setKnown(true));
  }, [run]);

  useEffect(
    () => onChangeInOtherTab(CART, () => void run({ type: "refresh", announce: false })),
    [run],
  );

  const runForAllTabs = useCallback(
    async (command: CartCommand): Promise<CartResult> => {
      const result = await run(command);
      if (result.ok) announceToOtherTabs(CART);
      return result;
    },
    [run],
  );

  const value = useMemo(
    () =>
      ({
        cart,
        isKnown,
        add: (productSlug, variant = "", quantity = 1) =>
          runForAllTabs({ type: "add", productSlug, variant, quantity }),
        setQuantity: (lineId, quantity) =>
          runForAllTabs({ type: "set_quantity", lineId, quantity }),
        remove: (lineId) => runForAllTabs({ type: "remove", lineId }),
        update: (update) => runForAllTabs({ type: "update", update }),
        refresh: ({ announce = true } = {}) => runForAllTabs({ type: "refresh", announce }),
        isOpen: drawer.isOpen,
        open,
        close,
        isPending: pending > 0,
        notice,
        takesFocus: drawer.takesFocus,
      }) satisfies CartContextValue,
    [cart, isKnown, runForAllTabs, drawer, open, close, pending, notice],
  );
  return <CartContext value={value}>{children}</CartContext>;
}

/** Whether the change was made outside the cart itself. */
function isFromElsewhere({ type }: CartCommand): boolean {
  return type === "add" || type === "update" || type === "refresh";
}

export function useCart(): CartContextValue {
  const value = use(CartContext);
  if (!value) throw new Error("useCart needs a <CartProvider> above it.");
  return value;
}
