// Everything a page needs: the script above, the tag, and its options.
document.querySelector("#chat").setOptions({
  api: { url: "/api/chatkit", domainKey: "local" },
  startScreen: {
    greeting: "Hello from a plain page",
    prompts: [{ label: "Say hello", prompt: "Hello!", icon: "sparkle" }],
  },
});
