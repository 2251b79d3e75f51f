import type { OrderDetails } from "@/lib/shop/order-store";

/** The delivery details of the tests' orders. */
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
