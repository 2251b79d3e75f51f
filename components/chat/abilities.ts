/** What the assistant can do, each with a question that shows it; for the assistant's own page. */
export const ABILITIES = [
  {
    title: "Find it",
    prompt: "I need boots for a winter hike",
    pictures: ["ridgeline-winter-boot"],
  },
  {
    title: "Compare",
    prompt: "Compare the Lee 2 Tent and the Bastion 4-Season Tent",
    pictures: ["lee-2-tent", "bastion-4-season-tent"],
  },
  {
    title: "Fill your cart",
    prompt: "Add two enamel mugs to my cart",
    pictures: ["enamel-mug"],
  },
  {
    title: "Plan a trip",
    prompt: "Plan a weekend trip to Bergen in a tent",
    pictures: ["bearing-compass"],
  },
  {
    title: "Follow an order",
    prompt: "What did I order?",
    pictures: ["traverse-45-pack", "long-mile-socks"],
  },
  {
    title: "Know the answer",
    prompt: "How do returns work?",
    pictures: ["hearth-lantern"],
  },
] as const;
