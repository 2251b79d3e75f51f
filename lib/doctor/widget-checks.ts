import type { Environment } from "@/lib/env";
import { type Check, fault, note, ok } from "./check";

const WAIT_MS = 5_000;
const WIDGET_SCRIPT = "https://cdn.platform.openai.com/deployments/chatkit/chatkit.js";

export function widgetCheck({ widget: mode }: Environment): Check {
  return {
    name: "Widget",
    async run() {
      if (mode === "builtin") return ok("the built-in element");
      const reached = await fetch(WIDGET_SCRIPT, {
        method: "HEAD",
        signal: AbortSignal.timeout(WAIT_MS),
      }).then(
        (response) => response.ok,
        () => false,
      );
      if (reached) return ok("OpenAI's script can be reached from here");
      if (mode === "auto") {
        return note(
          "OpenAI's script can't be reached from here; the built-in element is used instead",
        );
      }
      return fault(
        "OpenAI's script can't be reached from here",
        "Set `NEXT_PUBLIC_CHATKIT_WIDGET=auto` or `NEXT_PUBLIC_CHATKIT_WIDGET=builtin`.",
      );
    },
  };
}

export function domainKeyCheck({ widget: mode, domainKey: key }: Environment): Check {
  return {
    name: "Domain key",
    async run() {
      if (mode === "builtin") return ok("not needed by the built-in element");
      if (key !== "domain_pk_localhost_dev") return ok("set");
      return note(
        "placeholder: fine on localhost; for a public host add it at https://platform.openai.com/settings/organization/security/domain-allowlist and set NEXT_PUBLIC_CHATKIT_DOMAIN_KEY",
      );
    },
  };
}
