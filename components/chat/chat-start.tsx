"use client";

import { useChatText } from "./chat-text";
import { ComposerStandIn } from "./composer-stand-in";
import { START_PROMPTS } from "./start-screen";

/**
 * The chat's start screen as plain markup. It is in the page from the start and has the same
 * dimensions as the chat that replaces it, so that nothing moves.
 */
export function ChatStart() {
  const { language, messages } = useChatText();
  return (
    <div lang={language} className="flex h-full flex-col pb-[38px] text-[15px] resumed:*:invisible">
      <div className="flex grow flex-col justify-center gap-5 px-5">
        <p className="text-[1.375rem] leading-8 font-semibold">{messages.greeting}</p>
        <ul>
          {START_PROMPTS.map(({ key }) => (
            <li key={key}>
              <button
                type="button"
                data-ask={messages[`${key}Ask` as const]}
                className="flex h-[46px] w-full items-center pl-[29px] text-left hover:text-accent"
              >
                {messages[key]}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className="px-3">
        <ComposerStandIn />
      </div>
    </div>
  );
}
