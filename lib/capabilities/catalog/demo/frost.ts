import type { Plan, Said, Wish } from "@/lib/assistant/demo-model";
import { formatMoney } from "@/lib/shop/money";
import type { Product } from "@/lib/shop/product";
import { productsOf } from "../../demo-goods";
import { listProducts } from "./exceptions";
import { catalogText } from "../messages";

const FROST = /(?:- |-|\bminus )(\d{1,2})\b/;
const RATED = /[−-](\d{1,2}) °C/;

/** What keeps warm at the temperature below zero that the wish names; null if anything for winter does. */
export function* warmAt(wish: Wish): Plan<Said | null> {
  const [kind, other] = wish.named("kind");
  const frost = Number(FROST.exec(wish.text)?.[1]);
  if (!kind || other || !frost || !wish.named("tag").some(({ id }) => id === "winter")) return null;
  const rated = productsOf(kind)
    .flatMap((product) => ratingOf(product) ?? [])
    .toSorted((left, right) => right.degrees - left.degrees);
  const [warmest] = rated;
  const enough = rated.filter(({ degrees }) => degrees >= frost);
  if (!warmest || enough.length === rated.length) return null;
  if (enough.length > 0)
    return yield* listProducts(
      enough.map(({ product }) => product),
      wish,
    );
  const degrees = `−${frost} °C`;
  return catalogText(wish.language, "closest", {
    tags: wish.language === "en" ? `rated for ${degrees}` : degrees,
    name: warmest.product.name,
    price: formatMoney(warmest.product.priceCents),
  });
}

function ratingOf(product: Product): { product: Product; degrees: number } | undefined {
  if (product.stock === 0) return undefined;
  const { features, specs } = product.details;
  const text = [...features, ...specs.map(({ value }) => value)].find((each) => RATED.test(each));
  const degrees = Number(RATED.exec(text ?? "")?.[1]);
  return degrees ? { product, degrees } : undefined;
}
