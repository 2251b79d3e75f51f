/**
 * What the assistant can do, each with a question that shows it, as keys of the chat's messages; for
 * the assistant's own page.
 */
export const ABILITIES = [
  { title: "find", ask: "bootsAsk", pictures: ["ridgeline-winter-boot"] },
  { title: "compare", ask: "compareAsk", pictures: ["lee-2-tent", "bastion-4-season-tent"] },
  { title: "cart", ask: "cartAsk", pictures: ["enamel-mug"] },
  { title: "trip", ask: "tripAsk", pictures: ["bearing-compass"] },
  { title: "order", ask: "ordersAsk", pictures: ["traverse-45-pack", "long-mile-socks"] },
  { title: "help", ask: "returnsAsk", pictures: ["hearth-lantern"] },
] as const;
