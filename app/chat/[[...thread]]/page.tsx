import type { Metadata } from "next";
import { AssistantPage } from "@/components/assistant/assistant-page";
import { ChatPageStart } from "@/components/chat/chat-page-start";
import { StartAbilities } from "@/components/chat/start-abilities";
import { chatConfig } from "@/app/chat-config";

export const metadata: Metadata = { title: "Assistant" };

export default function ChatRoute() {
  return (
    <div className="min-h-0 w-full grow">
      <h1 className="sr-only">Assistant</h1>
      <AssistantPage
        config={chatConfig()}
        start={<ChatPageStart />}
        abilities={<StartAbilities />}
      />
    </div>
  );
}
