import type { Metadata } from "next";
import { AskAssistant } from "@/components/ui/ask-assistant";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <div className="page-width pt-16">
      <EmptyState
        heading="h1"
        title="Off the map."
        actions={
          <>
            <ButtonLink href="/">Back to the start</ButtonLink>
            <AskAssistant>Ask the assistant</AskAssistant>
          </>
        }
      >
        There is nothing at this address. The page may have moved, or may never have existed.
      </EmptyState>
    </div>
  );
}
