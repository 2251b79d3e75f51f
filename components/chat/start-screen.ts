/** The start screen's text, shared by the panel's markup, the widget and the assistant's page. */
export const START_SCREEN = {
  greeting: "Where are you headed?",
  prompts: [
    {
      label: "Boots for a winter hike",
      prompt: "I need boots for a winter hike",
      icon: "compass",
    },
    { label: "A tent under €400", prompt: "Do you have tents under 400?", icon: "map-pin" },
    { label: "What did I order?", prompt: "What did I order?", icon: "suitcase" },
    { label: "How do returns work?", prompt: "How do returns work?", icon: "circle-question" },
  ],
  placeholder: "Ask about gear, your cart or an order",
} as const;

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
