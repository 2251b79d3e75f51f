import type { StartScreenPrompt } from "@openai/chatkit";
import { Icon } from "../ui/icons";
import { useTexts } from "../ui/services";
import { useElement } from "./element-context";
import { Heading } from "../ui/heading";
import { alreadyShown } from "./already-shown";

/** The page's own start screen from the slot; without one, the greeting and the prompts. */
export function StartScreen() {
  return (
    <div className="ck-start-slot">
      <slot name="start">
        <Suggestions />
      </slot>
    </div>
  );
}

function Suggestions() {
  const text = useTexts();
  const { options, headingLevel } = useElement();
  const { greeting, prompts = [] } = options.startScreen ?? {};
  return (
    <div className="ck-start" part="start-screen">
      <Heading level={headingLevel + 1} className="ck-greeting">
        {greeting ?? text("start.greeting")}
      </Heading>
      {prompts && prompts.length > 0 ? (
        <ul className="ck-prompts" aria-label={text("start.prompts")}>
          {prompts.map((prompt, at) => (
            <li key={at}>
              <PromptButton prompt={prompt} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function PromptButton({ prompt }: { prompt: StartScreenPrompt }) {
  const { session } = useElement();
  const content = prompt.prompt;
  const params = typeof content === "string" ? { text: content } : { content };
  return (
    <button
      type="button"
      className="ck-prompt"
      part="prompt"
      onClick={() => alreadyShown(session.messages.send(params))}
    >
      {prompt.icon ? <Icon name={prompt.icon} size={18} /> : null}
      <span dir="auto">{prompt.label}</span>
    </button>
  );
}
