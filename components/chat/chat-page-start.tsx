import { StartAbilities } from "./start-abilities";
import { START_SCREEN } from "./start-screen";

interface ChatPageStartProps {
  /** Passes a question to the chat once it has loaded; an empty one only focuses the composer. */
  onAsk: (question: string) => void;
}

/**
 * The assistant's page as plain markup, without an open thread. It has the same dimensions as the
 * chat that replaces it, so that nothing moves.
 */
export function ChatPageStart({ onAsk }: ChatPageStartProps) {
  return (
    <div className="@container h-full">
      <div className="flex h-full">
        <div className="hidden w-[262.5px] shrink-0 border-r border-line bg-paper @min-[760px]:block" />
        <div className="flex min-w-0 grow flex-col">
          <div className="h-[52px] shrink-0" />
          <div className="flex min-h-0 grow flex-col overflow-y-auto">
            <StartAbilities onAsk={onAsk} />
          </div>
          <div className="mx-auto w-full max-w-[760px] px-3 pb-[38px] @min-[760px]:px-5">
            <button
              type="button"
              onClick={() => onAsk("")}
              className="flex h-21 w-full cursor-text rounded-2xl border border-line bg-[light-dark(#ffffff,#22302a)] px-4 pt-3 text-left text-[15px] text-soft"
            >
              {START_SCREEN.placeholder}
            </button>
          </div>
          <noscript>
            <p className="px-5 pb-4 text-sm">
              The assistant needs JavaScript, which is turned off in this browser.
            </p>
          </noscript>
        </div>
      </div>
    </div>
  );
}
