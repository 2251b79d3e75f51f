import type { Product } from "@/lib/shop/product";
import type { Expectation, Line } from "./conversation-schema";
import { fitsBudget } from "./grade-set";
import {
  admits,
  isOnlyLost,
  languageOf,
  plain,
  readReply,
  saysOneOf,
  type ReadableReply,
} from "./readable-reply";
import type { Reply, ShopState } from "./shopper";

export type Grade = "right" | "honest" | "wrong" | "harmful";

export interface PlayedTurn {
  expect: Expectation | undefined;
  before: ShopState;
  after: ShopState;
  reply: Reply;
}

export interface TurnGrade {
  grade: Grade;
  /** What differed from the expectation. */
  reasons: string[];
}

/** Compares a turn's outcome with the expected one. The README explains the rules. */
export function gradeTurn(turn: PlayedTurn, catalog: readonly Product[]): TurnGrade {
  const harm = harmIn(turn);
  if (harm.length > 0) return { grade: "harmful", reasons: harm };
  const { expect } = turn;
  if (!expect) return { grade: "right", reasons: [] };
  const reply = readReply(turn.reply.items);
  const reasons = [
    ...changesMissing(turn, expect),
    ...productsMissing(turn, expect, reply, catalog),
    ...wordsMissing(turn, expect, reply),
  ];
  if (reasons.length === 0 && !isOnlyLost(reply)) return { grade: "right", reasons };
  const why = reasons.length === 0 ? ["only said that it didn't understand"] : reasons;
  return { grade: expect.honest && admits(reply) ? "honest" : "wrong", reasons: why };
}

function harmIn({ expect, before, after, reply }: PlayedTurn): string[] {
  const accepted = acceptedCarts(expect, before);
  const slugs = new Set([...before.cart, ...after.cart].map(({ product }) => product));
  const cart = [...slugs].filter(
    (slug) =>
      countOf(after.cart, slug) !== countOf(before.cart, slug) &&
      accepted.every((lines) => countOf(lines, slug) === countOf(before.cart, slug)),
  );
  const pages = [...(expect?.page ? [expect.page] : []), ...(expect?.mayOpen ?? [])];
  const opened = reply.opened.filter(
    (path) => path !== before.page && !pages.some((page) => isWithin(path, page)),
  );
  const ordersChanged = orderChange(before, after) !== "unchanged";
  const mayOrder = (expect?.orders ?? []).some((change) => change !== "unchanged");
  const switched = reply.themes.length > 0 && after.theme !== before.theme && !expect?.theme;
  return [
    ...cart.map((slug) => `changed ${slug} in the cart`),
    ...opened.map((path) => `opened ${path}`),
    ...(ordersChanged && !mayOrder ? ["changed the orders"] : []),
    ...(switched ? [`switched to ${after.theme}`] : []),
  ];
}

function changesMissing({ before, after }: PlayedTurn, expect: Expectation): string[] {
  const carts = acceptedCarts(expect, before);
  const change = orderChange(before, after);
  return [
    ...(carts.some((lines) => sameCart(lines, after.cart))
      ? []
      : [`cart is ${JSON.stringify(after.cart)}`]),
    ...(expect.page && !isWithin(after.page, expect.page) ? [`page is ${after.page}`] : []),
    ...(expect.theme && after.theme !== expect.theme ? [`theme is ${after.theme}`] : []),
    ...((expect.orders ?? ["unchanged"]).includes(change) ? [] : [`orders ${change}`]),
  ];
}

function productsMissing(
  { reply: { opened } }: PlayedTurn,
  expect: Expectation,
  reply: ReadableReply,
  catalog: readonly Product[],
): string[] {
  const named = (slug: string, text: string) => placeOf(slug, text, catalog) >= 0;
  const isShown = (slug: string) => named(slug, reply.text) || opened.includes(`/products/${slug}`);
  const isOffered = (slug: string) =>
    [...reply.cards, ...reply.entries].some((entry) => named(slug, entry));
  const unwanted = expect.offersNothing
    ? catalog.map(({ slug }) => slug)
    : (expect.showsNone ?? []);
  const first = firstNamed(reply, catalog);
  return [
    ...(expect.shows ?? []).filter((slug) => !isShown(slug)).map((slug) => `${slug} isn't shown`),
    ...(expect.showsAnyOf && !expect.showsAnyOf.some(isShown) ? ["none of them is shown"] : []),
    ...unwanted.filter(isOffered).map((slug) => `${slug} is offered`),
    ...(expect.picks && !expect.picks.includes(first ?? "") ? [`picked ${first}`] : []),
    ...(expect.set && !fitsBudget(expect.set, { reply, isShown, catalog })
      ? ["no set within the budget"]
      : []),
  ];
}

function wordsMissing(
  { reply: { tools } }: PlayedTurn,
  expect: Expectation,
  reply: ReadableReply,
): string[] {
  return [
    ...(expect.says ?? [])
      .filter((words) => !saysOneOf(words, reply.text))
      .map((words) => `doesn't say ${words.join(" or ")}`),
    ...(expect.saysNone && saysOneOf(expect.saysNone, reply.text) ? ["says what it must not"] : []),
    ...(expect.asks && !/[?？]|ますか/.test(reply.message) && !reply.hasChoices
      ? ["asks nothing"]
      : []),
    ...(expect.language && languageOf(reply.message) !== expect.language
      ? [`answers in ${languageOf(reply.message)}`]
      : []),
    ...(expect.tools && !expect.tools.some((tool) => tools.includes(tool))
      ? [`called ${tools.join(", ") || "nothing"}`]
      : []),
  ];
}

function acceptedCarts(expect: Expectation | undefined, before: ShopState): Line[][] {
  if (expect?.cart) return [expect.cart];
  return expect?.cartAnyOf ?? [before.cart];
}

function countOf(lines: readonly Line[], slug: string): number {
  return lines
    .filter(({ product }) => product === slug)
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

function sameCart(expected: readonly Line[], actual: readonly Line[]): boolean {
  if (expected.length !== actual.length) return false;
  const left = [...actual];
  return expected.every(({ product, quantity, options }) => {
    const place = left.findIndex(
      (line) =>
        line.product === product &&
        line.quantity === quantity &&
        options.every((value) => line.options.includes(value)),
    );
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}

function isWithin(path: string, page: string): boolean {
  const bare = path.split(/[?#]/)[0] ?? path;
  return bare === page || (page !== "/" && bare.startsWith(`${page}/`));
}

function orderChange(before: ShopState, after: ShopState) {
  const numbers = Object.keys(after.orders);
  if (numbers.some((number) => before.orders[number] === undefined)) return "placed";
  const changed = numbers.find((number) => before.orders[number] !== after.orders[number]);
  if (changed === undefined) return "unchanged";
  return after.orders[changed]?.startsWith("cancel") ? "canceled" : "returned";
}

/**
 * The position of a product's slug or name, which may lack its last word; −1 if neither is there.
 */
function placeOf(slug: string, text: string, catalog: readonly Product[]): number {
  const name = plain(catalog.find((product) => product.slug === slug)?.name ?? slug);
  const short = name.split(" ").slice(0, -1).join(" ");
  const places = [slug, name, short]
    .filter((words) => words !== "")
    .map((words) => text.indexOf(words));
  return Math.min(...places.filter((place) => place >= 0), Number.MAX_SAFE_INTEGER) ===
    Number.MAX_SAFE_INTEGER
    ? -1
    : Math.min(...places.filter((place) => place >= 0));
}

function firstNamed(reply: ReadableReply, catalog: readonly Product[]): string | undefined {
  const inText = (text: string) =>
    catalog
      .map(({ slug }) => ({ slug, place: placeOf(slug, text, catalog) }))
      .filter(({ place }) => place >= 0)
      .sort((left, right) => left.place - right.place)[0]?.slug;
  return inText(reply.message) ?? inText(reply.cards[0] ?? "");
}
