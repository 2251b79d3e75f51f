import { callTool, type Plan, type Wish, type Said } from "@/lib/assistant/demo-model";
import { z } from "zod";
import { readCart } from "./read-cart";
import { cartText } from "../messages";

const Navigated = z.object({ status: z.enum(["opened", "opens_after_reply"]) });

/** Only the user can place an order, so this opens the cart for it. */
export function* checkOut(wish: Wish): Plan<Said | null> {
  const cart = yield* readCart();
  if (cart.lines.length === 0) return cartText(wish.language, "nothing");
  yield* callTool("navigate", { path: "/cart" }, Navigated);
  return cartText(wish.language, "opened", { total: cart.total });
}
