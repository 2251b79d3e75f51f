import { addToCart } from "./add-to-cart";
import { answerQuestion } from "./answer-question";
import { changeOption } from "./change-option";
import { changeQuantity } from "./change-quantity";
import { checkOut } from "./check-out";
import { compareProducts } from "./compare-products";
import { findHelp } from "./find-help";
import type { Intent } from "./intent";
import { vagueWish } from "./vague-wish";
import { listOrders } from "./list-orders";
import { lookAtCart } from "./look-at-cart";
import { openPage } from "./open-page";
import { pickProduct } from "./pick-product";
import { productQuestion } from "./product-question";
import { refineSearch } from "./refine-search";
import { removeFromCart } from "./remove-from-cart";
import { searchProducts } from "./search-products";
import { smallTalk } from "./small-talk";
import { switchTheme } from "./switch-theme";
import { undo } from "./undo";

/** Tried in this order: the first that recognizes the words has them. */
export const intents: readonly Intent[] = [
  switchTheme,
  undo,
  changeOption,
  removeFromCart,
  changeQuantity,
  answerQuestion,
  listOrders,
  checkOut,
  openPage,
  lookAtCart,
  addToCart,
  findHelp,
  compareProducts,
  productQuestion,
  refineSearch,
  pickProduct,
  smallTalk,
  searchProducts,
  vagueWish,
];
