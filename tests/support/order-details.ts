import type { OrderDetails } from "@/lib/shop/order-store";

/** Where the orders of the tests go. */
export const ORDER_DETAILS: OrderDetails = {
  address: {
    name: "Ida Rasmussen",
    email: "ida@example.com",
    street: "Fjordgade 12",
    more: "",
    postalCode: "8000",
    city: "Aarhus",
    country: "DK",
  },
  delivery: "standard",
};
