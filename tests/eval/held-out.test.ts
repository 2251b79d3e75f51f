import { describe, expect, it } from "vitest";
import { HELP_ARTICLES } from "@/lib/shop/help";
import { PRODUCTS_BY_CATEGORY } from "@/prisma/seed/products";
import { CATEGORIES } from "@/prisma/seed/categories";
import {
  ConversationKindSchema,
  type Conversation,
  type Expectation,
  type Line,
} from "./conversation-schema";
import { readConversationFiles } from "./read-conversations";

const FIXED_PAGES = ["/", "/account", "/cart", "/help", "/orders", "/search", "/signin"];

const products = new Map(
  Object.values(PRODUCTS_BY_CATEGORY)
    .flat()
    .map((product) => [product.slug, product]),
);
const slugs = [...products.keys()];
const pages = new Set([
  ...FIXED_PAGES,
  ...slugs.map((slug) => `/products/${slug}`),
  ...CATEGORIES.map(({ slug }) => `/categories/${slug}`),
  ...HELP_ARTICLES.map(({ slug }) => `/help/${slug}`),
]);

const files = readConversationFiles();
const conversations = files.flatMap((file) => file.conversations);

describe("the held-out conversations", () => {
  it("cover every kind with at least five each, 85 in all", () => {
    expect(files.map(({ kind }) => kind)).toEqual(ConversationKindSchema.options.toSorted());
    expect(files.filter((file) => file.conversations.length < 5)).toEqual([]);
    expect(conversations.length).toBeGreaterThanOrEqual(85);
  });

  it("have unique ids", () => {
    const ids = conversations.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe.each(files)("the conversations of the kind $kind", ({ conversations: ofKind }) => {
  it.each([
    ["name products, options, quantities and pages of the seed", unknownNames],
    ["start with a cart that the shop would take", openChoices],
    ["end in an expectation, and none contradicts itself", contradictionsIn],
    ["have mentions that stand in the words, and patterns that can be read", unreadableWords],
    ["ask for sets that exist within their budget", impossibleSets],
  ])("%s", (_, faultsIn) => {
    const faults = ofKind.flatMap((each) => faultsIn(each).map((fault) => `${each.id}: ${fault}`));
    expect(faults).toEqual([]);
  });
});

function expectationsOf({ turns }: Conversation): Expectation[] {
  return turns.flatMap((turn) => (turn.expect ? [turn.expect] : []));
}

function unknownNames(conversation: Conversation): string[] {
  const { page, cart, orders, turns } = conversation;
  const expectations = expectationsOf(conversation);
  const lines = [
    ...cart,
    ...(orders ?? []).flatMap((order) => order.lines),
    ...expectations.flatMap((expected) =>
      [expected.cart ?? [], ...(expected.cartAnyOf ?? [])].flat(),
    ),
  ];
  return [
    ...lines.flatMap(faultsOfLine),
    ...expectations.flatMap(productsOf).filter((slug) => !products.has(slug)),
    ...[page, ...expectations.flatMap(pagesOf)].filter((path) => !pages.has(path)),
    ...turns
      .flatMap((turn) => turn.mentions ?? [])
      .filter(({ text, product }) => products.get(product)?.name !== text.slice(1))
      .map(({ text }) => text),
  ];
}

function openChoices({ cart }: Conversation): string[] {
  return cart.flatMap(missingChoices);
}

function contradictionsIn(conversation: Conversation): string[] {
  const ending =
    conversation.turns.at(-1)?.expect === undefined ? ["nothing expected at the end"] : [];
  return [...ending, ...expectationsOf(conversation).flatMap(contradictions)];
}

function unreadableWords(conversation: Conversation): string[] {
  const words = expectationsOf(conversation).flatMap(({ says, saysNone }) => [
    ...(says ?? []).flat(),
    ...(saysNone ?? []),
  ]);
  const lost = conversation.turns.flatMap(({ user, mentions }) =>
    (mentions ?? []).map(({ text }) => text).filter((text) => !user.includes(text)),
  );
  return [...lost, ...words.filter((word) => word.startsWith("/") && !isPattern(word))];
}

function impossibleSets(conversation: Conversation): string[] {
  return expectationsOf(conversation)
    .flatMap((expected) => (expected.set ? [expected.set] : []))
    .filter((set) => cheapestSet(set) > set.maxEuros)
    .map((set) => `nothing for ${set.maxEuros}`);
}

function faultsOfLine({ product: slug, quantity, options }: Line): string[] {
  const product = products.get(slug);
  if (!product) return [`no product ${slug}`];
  const values = product.options.flatMap((option) => option.values);
  return [
    ...options.filter((option) => !values.includes(option)).map((option) => `${slug}: ${option}`),
    ...(quantity > product.stock ? [`${slug}: more than the stock`] : []),
  ];
}

/** Options without a default that a line doesn't specify. */
function missingChoices({ product: slug, options }: Line): string[] {
  return (products.get(slug)?.options ?? [])
    .filter(({ values, defaultValue }) => defaultValue === undefined && values.length > 1)
    .filter(({ values }) => !values.some((value) => options.includes(value)))
    .map(({ name }) => name);
}

function productsOf({ shows, showsAnyOf, showsNone, picks, set }: Expectation): string[] {
  const parts = set?.parts.flatMap((part) => part.anyOf) ?? [];
  return [shows, showsAnyOf, showsNone, picks, parts].flatMap((list) => list ?? []);
}

function pagesOf({ page, mayOpen }: Expectation): string[] {
  return [...(page === undefined ? [] : [page]), ...(mayOpen ?? [])];
}

function contradictions(expected: Expectation): string[] {
  const { cart, cartAnyOf, cartUnchanged, page, mayOpen, pageUnchanged } = expected;
  const wanted = [expected.shows, expected.showsAnyOf, expected.picks].flatMap(
    (list) => list ?? [],
  );
  const unwanted = expected.showsNone ?? [];
  return [
    ...(count(cart, cartAnyOf, cartUnchanged) > 1 ? ["two carts"] : []),
    ...(count(page, pageUnchanged) > 1 || count(mayOpen, pageUnchanged) > 1 ? ["two pages"] : []),
    ...(count(expected.theme, expected.themeUnchanged) > 1 ? ["two themes"] : []),
    ...(expected.offersNothing && wanted.length > 0 ? ["nothing and something offered"] : []),
    ...wanted.filter((slug) => unwanted.includes(slug)).map((slug) => `${slug} and not ${slug}`),
  ];
}

function count(...values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}

function isPattern(word: string): boolean {
  const [, body, flags] = /^\/(.+)\/([a-z]*)$/.exec(word) ?? [];
  if (body === undefined) return false;
  try {
    return new RegExp(body, flags) instanceof RegExp;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function cheapestSet({ parts }: NonNullable<Expectation["set"]>): number {
  return parts.reduce((total, { anyOf, quantity }) => {
    const prices = anyOf.map((slug) => (products.get(slug)?.priceCents ?? Infinity) / 100);
    return total + Math.min(...prices) * quantity;
  }, 0);
}
