import type { Cart } from "@/lib/shop/cart";
import type { CartCommand } from "@/lib/shop/cart-command";
import type { CartOutcome } from "./run-cart-command";

const UNREACHABLE: CartOutcome = {
  result: {
    ok: false,
    error: {
      code: "unavailable",
      message: "The shop couldn't be reached. Nothing was changed; please try again.",
    },
  },
  changed: null,
};

/**
 * Carries out a command and turns a network failure into a result. The code is loaded with the
 * first command, because most page views have none.
 */
export async function runCartCommandLazily(
  command: CartCommand,
  current: Cart,
): Promise<CartOutcome> {
  try {
    const { runCartCommand } = await import("./run-cart-command");
    return await runCartCommand(command, current);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return UNREACHABLE;
  }
}
