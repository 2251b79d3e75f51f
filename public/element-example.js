// Everything a page needs: the script above, the tag, and its options.
const chat = document.querySelector("#chat");

// This site's server answers visitors with a session, which they get with their first message in the
// shop's chat, and requests with a bearer token, which `api.fetch` can add.
chat.addEventListener("chatkit.error", ({ detail }) => console.error(detail.error));

chat.setOptions({
  api: { url: "/api/chatkit", domainKey: "local" },
  startScreen: {
    greeting: "Hello from a plain page",
    prompts: [{ label: "Say hello", prompt: "Hello!", icon: "sparkle" }],
  },
});
