import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { iconStyles } from "../../../src/ui/icons";
import { createTexts, direction, english } from "../../../src/locales";
import { isImageAllowed, Link, Markdown, markdownStyles, Sources } from "../../../src/markdown";
import { ElementServicesContext } from "../../../src/ui/services";
import type { ElementServices } from "../../../src/ui/services";
import { themeCss } from "../../../src/theme";
import type { MarkdownPageApi, MarkdownPageState } from "./page-api";

const host = document.createElement("main");
document.body.append(host);
const shadow = host.attachShadow({ mode: "open" });
const root = document.createElement("div");
root.className = "ck-root";
shadow.append(root);

const themeSheet = new CSSStyleSheet();
const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(`
:host { display: block; min-height: 100vh; background: var(--ck-bg); color: var(--ck-text); font: var(--ck-size)/1.6 var(--ck-font); }
.ck-root { display: grid; gap: 24px; max-inline-size: 46rem; margin-inline: auto; padding: 24px 16px; }
.ck-root > * { min-inline-size: 0; }
${iconStyles}${markdownStyles}`);
shadow.adoptedStyleSheets = [themeSheet, styleSheet];

const reactRoot = createRoot(root);
const activated: string[] = [];

let known: { readonly key: string; readonly services: ElementServices } | undefined;

/** Returns the same object while only the texts change, like the element. */
function servicesFor({ texts: _texts, ...state }: MarkdownPageState): ElementServices {
  const key = JSON.stringify(state);
  if (known?.key !== key) known = { key, services: createServices(state) };
  return known.services;
}

type Surroundings = Omit<MarkdownPageState, "texts">;

function createServices(state: Surroundings): ElementServices {
  return {
    text: createTexts(english, state.locale ?? "en"),
    locale: state.locale ?? "en",
    direction: direction(state.locale ?? "en"),
    colorScheme: themeScheme(state),
    isImageAllowed: (url, source) =>
      isImageAllowed(url, source, {
        ownOrigins: [location.origin],
        allowedDomains: state.allowedDomains ?? null,
        baseUrl: document.baseURI,
      }),
    activateLink(url) {
      activated.push(url);
      return url.startsWith("chatkit-link:");
    },
    announce: () => undefined,
    reportError: () => undefined,
    log: () => undefined,
  };
}

function themeScheme({ theme }: Surroundings): "light" | "dark" {
  return theme === "dark" || (typeof theme === "object" && theme.colorScheme === "dark")
    ? "dark"
    : "light";
}

function show(state: MarkdownPageState): void {
  themeSheet.replaceSync(themeCss(state.theme));
  root.dir = direction(state.locale ?? "en");
  root.lang = state.locale ?? "en";
  flushSync(() =>
    reactRoot.render(
      <ElementServicesContext value={servicesFor(state)}>
        {state.texts.map((text, index) => (
          <article key={index}>
            <Markdown
              text={text}
              streaming={state.streaming ?? false}
              annotations={state.annotations ?? []}
            />
            <Sources annotations={state.annotations ?? []} />
          </article>
        ))}
        {state.links?.map((url, index) => (
          <p key={`link-${index}`}>
            <Link url={url}>link {index}</Link>
          </p>
        ))}
      </ElementServicesContext>,
    ),
  );
}

const api: MarkdownPageApi = { show, activated };
Object.assign(window, { markdownPage: api });
