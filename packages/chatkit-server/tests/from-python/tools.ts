import { Agent } from "@openai/agents";
import { clientTool, serverTool, stopAtClientTools } from "@acme/chatkit-server/agents";
import { Card, Text } from "@acme/chatkit-server/widgets";
import { z } from "zod";
import type { Caller } from "./agent-server";

const products = new Map([["tent", { name: "Ridge tent", price: 249 }]]);

const showProduct = serverTool<Caller, z.ZodObject<{ productId: z.ZodString }>>({
  name: "show_product",
  description: "Shows a product with its price.",
  parameters: z.object({ productId: z.string() }),
  execute: async ({ productId }, context) => {
    const product = products.get(productId);
    // Plain words for the model, which may try something else.
    if (!product) return { status: "not_found" };
    const { name, price } = product;
    const card = Card({
      children: [Text({ value: name, weight: "bold" }), Text({ value: `$${price.toFixed(2)}` })],
    });
    await context.streamWidget(card, `${name} - $${price.toFixed(2)}`);
    return { status: "shown", name, price };
  },
});

/** Runs in the browser; its answer comes back in the next turn. */
const switchTheme = clientTool<Caller>({
  name: "switch_theme",
  description: "Switches the page between light and dark.",
  parameters: z.object({ theme: z.enum(["light", "dark"]) }),
});

export const agent = new Agent({
  name: "Shop assistant",
  instructions: "Help the customer.",
  tools: [showProduct, switchTheme],
  toolUseBehavior: stopAtClientTools,
});
