import type { ChatKitOptions } from "@openai/chatkit";
import { Session } from "../session/session";
import type { EmitEvent } from "../session/session-context";
import { ApiClient } from "../transport/api-client";
import type { Announcer } from "../ui/announcer";
import { createApiTargets } from "./api-targets";
import type { ElementScreen } from "./element-screen";
import { onNextFrame } from "./frame-scheduler";

export interface SessionSurroundings {
  /** The element. Its attributes are read when they are needed. */
  readonly element: Element;
  /** Identifies the client to the server, across boots of the element. */
  readonly instanceId: string;
  readonly announcer: Announcer;
  readonly options: () => ChatKitOptions;
  /** Called only after the first render. */
  readonly screen: () => ElementScreen;
  readonly dispatch: EmitEvent;
}

/** Creates the session for one boot of the element. */
export function createSession({
  element,
  instanceId,
  announcer,
  options,
  screen,
  dispatch,
}: SessionSurroundings): Session {
  const targets = createApiTargets(options, () => element.getAttribute("hosted-url"));
  const durableTurns = () => element.hasAttribute("durable-turns");
  return new Session({
    options,
    text: (name, values) => screen().services.text(name, values),
    locale: () => screen().services.locale,
    emit: dispatch,
    log: (name, data) => dispatch("chatkit.log", data ? { name, data } : { name }),
    fail: (error) => dispatch("chatkit.error", { error }),
    announce: announcer.announce,
    durableTurns,
    createId: createIdSource(),
    scheduleFrame: onNextFrame,
    client: (log) =>
      new ApiClient({
        target: targets.current,
        refresh: targets.refresh,
        language: () => screen().acceptLanguage,
        instanceId,
        marksEnds: durableTurns,
        log,
      }),
  });
}

function createIdSource(): (prefix: string) => string {
  let count = 0;
  return (prefix) => `${prefix}-${(count += 1)}`;
}
