import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { InPageSchema } from "@/lib/assistant/page-call";
import { userLanguage } from "@/lib/assistant/user-language";
import { getCart } from "@/lib/shop/cart-store";
import { ShopError } from "@/lib/shop/errors";
import { formatMoney } from "@/lib/shop/money";
import { updateInPage } from "../update-in-page";
import { cartText } from "../messages";

export const clearCart = defineTool({
  name: "clear_cart",
  description: "Take everything out of the user's cart. They are asked to confirm it first.",
  parameters: z.object({}),
  result: InPageSchema,
  progress: { text: "Checking your cart", icon: "suitcase" },
  approval: {
    ask: async (_input, context) => {
      const language = userLanguage(context);
      const { lines, subtotalCents, currency } = await getCart(context.requestContext);
      if (lines.length === 0)
        throw new ShopError("cart_empty", cartText(language, "emptyAlready"), {});
      const goods = lines.map(({ quantity, name }) => `${quantity} × ${name}`).join(", ");
      const total = formatMoney(subtotalCents, currency, language);
      return {
        title: cartText(language, "clearTitle"),
        details: [goods, cartText(language, "clearTotal", { total })],
        yes: cartText(language, "clearYes"),
      };
    },
    say: (_result, language) => cartText(language, "clearDone"),
  },
  run: async (_input, context) =>
    updateInPage(context, await getCart(context.requestContext), { action: "clear" }),
});
