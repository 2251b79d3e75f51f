import type { AssistantContext } from "@/lib/assistant/assistant-context";
import { asksUser, type AsksUser } from "@/lib/assistant/questions/asks-user";
import { userLanguage } from "@/lib/assistant/user-language";
import { findProduct } from "@/lib/shop/catalog";
import { unchosenOptions } from "@/lib/shop/variant";
import { optionTerm } from "../option-term";
import { cartText } from "./messages";

/** Asks for each option that the user hasn't chosen; null if the product doesn't exist. */
export async function askForOptions(
  context: AssistantContext,
  slug: string,
  choice: Readonly<Record<string, string>>,
): Promise<AsksUser | null> {
  const product = await findProduct(slug);
  if (!product) return null;
  const language = userLanguage(context);
  const questions = unchosenOptions(product, choice).map(({ name, values }) => ({
    id: name,
    question: cartText(language, "askOption", {
      option: optionTerm(language, name),
      product: product.name,
    }),
    options: values,
  }));
  return asksUser(slug, questions);
}
