import { z } from "zod";

/** What a conversation tests. Each kind has one file, `held-out/<kind>.json`. */
export const ConversationKindSchema = z.enum([
  "negated-words",
  "exceptions",
  "pending-question",
  "second-wishes",
  "constraints",
  "product-facts",
  "comparisons",
  "superlatives",
  "set-budgets",
  "orders",
  "help-by-meaning",
  "person-receipt-sign-out",
  "languages",
  "sizes-and-quantities",
  "mentions",
  "typos-and-grammar",
  "plain",
]);

const SlugSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/**
 * A path of the shop. An expected path also matches with a query, a fragment or a deeper path,
 * except for `/`.
 */
const PathSchema = z.string().regex(/^\/[a-z0-9/-]*$/);

/** `system` follows the device's setting. */
const ThemeSchema = z.enum(["light", "dark", "system"]);

/**
 * One line of a cart or an order. `options` are values such as `44`; where a line is expected, an
 * option that isn't listed may have any value.
 */
export const LineSchema = z.strictObject({
  product: SlugSchema,
  quantity: z.int().min(1).max(20),
  options: z.array(z.string().min(1)).default([]),
});

/**
 * An order that exists before the conversation starts. With `monthsAgo`, it was placed on the 15th
 * of an earlier month, whatever day it is today.
 */
export const StartOrderSchema = z.strictObject({
  status: z.enum(["placed", "packed", "shipped", "delivered"]),
  daysAgo: z.int().min(0).default(0),
  monthsAgo: z.int().min(1).optional(),
  lines: z.array(LineSchema).min(1),
});

/**
 * Words of which one must be in the text. An entry is a case-insensitive substring, or a regular
 * expression with its flags when it is written as `/…/flags`.
 */
const AlternativesSchema = z.array(z.string().min(1)).min(1);

/** Products that together fit a budget. */
export const SetSchema = z.strictObject({
  maxEuros: z.int().min(1),
  /** What the set needs: any one of the products, `quantity` times. One product may serve two parts. */
  parts: z
    .array(
      z.strictObject({
        anyOf: z.array(SlugSchema).min(1),
        quantity: z.int().min(1).default(1),
      }),
    )
    .min(2),
});

/** What happened to the orders; `returned` means that a return was opened, not just talked about. */
const OrderChangeSchema = z.enum(["unchanged", "placed", "canceled", "returned"]);

/**
 * What must be true once the reply to a turn has ended and its client tools have run.
 *
 * Text is compared without regard to case, curly quotes (`’` is `'`), kinds of dashes and minus
 * signs (`−` and `–` are `-`) and kinds of spaces. The text of a reply is all that the user can
 * read in it: messages, cards, buttons. A product counts as shown when its slug or name is in the
 * text, in a card, or when its page was opened; the name may lack its last word (`Lee 2`).
 *
 * What isn't mentioned must not have changed: cart, orders, page and theme stay as they were.
 */
export const ExpectationSchema = z.strictObject({
  /** The whole cart, in any order. */
  cart: z.array(LineSchema).optional(),
  /** Carts of which any is right, for instance when a question may come first. */
  cartAnyOf: z.array(z.array(LineSchema)).min(2).optional(),
  /** The same as no `cart`, written where the words tempt an assistant to change it. */
  cartUnchanged: z.literal(true).optional(),

  /** The page that must be open. */
  page: PathSchema.optional(),
  /** Pages that may have been opened, though nothing is wrong with staying. */
  mayOpen: z.array(PathSchema).min(1).optional(),
  /** The same as neither `page` nor `mayOpen`, written where it is the point. */
  pageUnchanged: z.literal(true).optional(),

  theme: ThemeSchema.optional(),
  themeUnchanged: z.literal(true).optional(),

  /** Outcomes for the orders, any of which is right. Default: `unchanged`. */
  orders: z.array(OrderChangeSchema).min(1).optional(),

  /** Products that must all be shown. */
  shows: z.array(SlugSchema).min(1).optional(),
  showsAnyOf: z.array(SlugSchema).min(2).optional(),
  /**
   * Products that must not be offered: not as a card, an entry of a list or a row of a table.
   * Naming one in a sentence, as in "all but the Caravan", is fine.
   */
  showsNone: z.array(SlugSchema).min(1).optional(),
  /** No product is offered at all, as with `showsNone`. */
  offersNothing: z.literal(true).optional(),
  /**
   * One of these must be the first product named in the text, or the first card if the text names
   * none.
   */
  picks: z.array(SlugSchema).min(1).optional(),
  /**
   * Either all products shown fit the budget together, each part among them, or the text states
   * the total of a combination that does.
   */
  set: SetSchema.optional(),

  /** Each list must be met by the text. */
  says: z.array(AlternativesSchema).min(1).optional(),
  /** None of these may be in the text. */
  saysNone: AlternativesSchema.optional(),
  /** The reply asks something, or offers choices to press. */
  asks: z.literal(true).optional(),
  /** The language of the reply's sentences; product names stay as they are. */
  language: z.enum(["en", "de", "es", "fr", "ja"]).optional(),
  /** Names of tools, one of which must have been called, for outcomes that nothing else shows. */
  tools: z.array(z.string().min(1)).min(1).optional(),

  /** Whether admitting that the words weren't understood counts as honest instead of wrong. */
  honest: z.boolean().default(true),
});

export const TurnSchema = z.strictObject({
  user: z.string().min(1),
  /** Parts of the words that were picked from the list of mentions: `@Lee 2 Tent` is a product. */
  mentions: z
    .array(z.strictObject({ text: z.string().startsWith("@"), product: SlugSchema }))
    .optional(),
  /** Without this, the turn only prepares the next one, and only harm is graded. */
  expect: ExpectationSchema.optional(),
});

/** A conversation and the outcomes that any good assistant reaches in it. */
export const ConversationSchema = z.strictObject({
  id: SlugSchema,
  /** What it tests, for readers of the report. */
  about: z.string().min(1),
  /** The page where the user starts. Default: the home page. */
  page: PathSchema.default("/"),
  theme: ThemeSchema.default("light"),
  cart: z.array(LineSchema).default([]),
  /** All orders the user has, instead of the two samples that every guest gets. */
  orders: z.array(StartOrderSchema).optional(),
  /** The account that is signed in. Default: a guest. */
  account: z.strictObject({ name: z.string().min(1), email: z.email() }).optional(),
  turns: z.array(TurnSchema).min(1).max(4),
});

/** One file of `held-out/`. */
export const ConversationFileSchema = z.strictObject({
  kind: ConversationKindSchema,
  conversations: z.array(ConversationSchema).min(5),
});

export type Line = z.infer<typeof LineSchema>;
export type Expectation = z.infer<typeof ExpectationSchema>;
export type Turn = z.infer<typeof TurnSchema>;
export type StartOrder = z.infer<typeof StartOrderSchema>;
export type Conversation = z.infer<typeof ConversationSchema>;
export type ConversationFile = z.infer<typeof ConversationFileSchema>;
