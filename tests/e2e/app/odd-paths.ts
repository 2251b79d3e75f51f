import { pageAddresses } from "../../support/app-files";

const endings = [
  "",
  "/",
  ".html",
  ".HTML",
  ".svg",
  ".Svg",
  ".js",
  ".css",
  ".json",
  ".txt",
  ".xml",
  ".ico",
  ".png",
  ".rsc",
  ".html/",
  ".b/c",
  "%2ehtml",
  "%2Esvg",
  ".svg?v=.svg",
  ".html?_rsc=1x2y",
];

const oddPaths = [
  "//chat",
  "/chat//x.html",
  "/CHAT/x.html",
  "/chat/a.b/c",
  "/chat/%2e%2e/cart.html",
  "/chat/..%2fcart",
  "/chat/x.html%00",
  "/chat/x;y.html",
  "/chat\\x.svg",
  "/icon.svg/x",
  "/ICON.SVG",
  "/robots.txt/",
  "/Robots.txt",
  "/favicon.ico",
  "/products/..%2f..%2fx.svg",
  "/products/a/b.svg",
  "/products/%2e%2e/chat/x.svg",
  "/PRODUCTS/enamel-mug.svg",
  "/Pictures/products/enamel-mug.svg",
  "/PICTURES/PRODUCTS/ENAMEL-MUG.SVG",
  "/pictures",
  "/pictures.svg",
  "/pictures/",
  "/pictures/missing.svg",
  "/pictures/products/enamel-mug.SVG",
  "/pictures/products/enamel-mug.svg/x",
  "/pictures/../chat/x",
  "/pictures/%2e%2e/chat/x",
  "/pictures/..%2fchat",
  "/pictures/%2f/chat",
  "/pictures/%zz",
  "/_next",
  "/_next/chat",
  "/_next/image",
  "/_next/image/x.svg",
  "/_next/staticx/chat.js",
  "/_next/static/missing.js",
  "/_next/static/../../chat",
  "/_next/static/%2e%2e/%2e%2e/chat",
  "/_next/static/..%2f..%2fchat",
  "/_next/data/build/chat.json",
  "/chatkit-element.js/",
  "/chatkit-element.js/x",
  "/element-example.html.html",
  "/api",
  "/api.html",
  "/apix/y.svg",
];

const addresses = [...new Set(["x", "enamel-mug"].flatMap(pageAddresses))];

/** Every page, and addresses that a rule by pattern may get wrong. */
export function plainAndOddPaths(): string[] {
  return [...addresses, ...oddPaths];
}

/** The same, and every page with every ending. */
export function pathsToTry(): string[] {
  return [...addresses.flatMap((path) => endings.map((ending) => path + ending)), ...oddPaths];
}
