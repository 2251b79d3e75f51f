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
