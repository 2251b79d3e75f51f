import { approvalCard } from "./approval-card";
import { bookingForm } from "./booking-form";
import { emailDraft } from "./email-draft";
import { flightCard } from "./flight-card";
import { orderSummary } from "./order-summary";
import { productCard } from "./product-card";
import { productList } from "./product-list";
import { salesChart } from "./sales-chart";
import { sizeTable } from "./size-table";
import { weatherCard } from "./weather-card";
import { controlSheet } from "./control-sheet";

/** Widgets as an app would send them, for viewing and auditing. */
export const gallerySamples: Readonly<Record<string, unknown>> = {
  productList,
  productCard,
  orderSummary,
  flightCard,
  bookingForm,
  approvalCard,
  emailDraft,
  salesChart,
  sizeTable,
  weatherCard,
  controlSheet,
};
