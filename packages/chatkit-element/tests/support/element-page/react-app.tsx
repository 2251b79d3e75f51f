import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ChatKit, useChatKit } from "@openai/chatkit-react";

declare global {
  interface Window {
    /** What the app's handlers were called with, in order. */
    heard: string[];
    /** The methods that the hook returns. */
    control: Pick<ReturnType<typeof useChatKit>, "sendUserMessage" | "setThreadId">;
  }
}

/** An app as in ChatKit's documentation. It doesn't depend on which element it uses. */
function App() {
  const { control, sendUserMessage, setThreadId } = useChatKit({
    api: { url: "/chatkit", domainKey: "local" },
    startScreen: { greeting: "Hello from an app", prompts: [{ label: "Boots", prompt: "Boots" }] },
    onClientTool: async ({ name, params }) => {
      window.heard.push(`tool ${name}`);
      return { echoed: params };
    },
    onReady: () => void window.heard.push("ready"),
    onError: ({ error }) => void window.heard.push(`error ${error.message}`),
    onResponseStart: () => void window.heard.push("response.start"),
    onResponseEnd: () => void window.heard.push("response.end"),
    onThreadChange: ({ threadId }) => void window.heard.push(`thread ${threadId}`),
    onEffect: ({ name }) => void window.heard.push(`effect ${name}`),
  });
  window.control = { sendUserMessage, setThreadId };
  return <ChatKit control={control} className="sized" />;
}

window.heard = [];
const place = document.querySelector("main");
if (!place) throw new Error("The page has no place for the app.");
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
