import type { Widgets } from "@openai/chatkit";

const products = [
  {
    slug: "tent",
    name: "Ridgeline 2 Tent",
    note: "Two people, 1.9 kg, three seasons",
    price: "€329",
    stock: "In stock",
  },
  {
    slug: "boots",
    name: "Granite Mid Boots",
    note: "Waterproof leather, resoleable",
    price: "€189",
    stock: "3 left",
  },
  {
    slug: "pack",
    name: "Fjord 45 Backpack",
    note: "45 liters, recycled nylon",
    price: "€149",
    stock: "In stock",
  },
  {
    slug: "lamp",
    name: "Ember Headlamp",
    note: "400 lumens, rechargeable by USB-C",
    price: "€59",
    stock: "In stock",
  },
];

export const productList: Widgets.ListView = {
  type: "ListView",
  limit: 3,
  status: { text: "4 products for “two nights in autumn”", icon: "search" },
  children: products.map(({ slug, name, note, price, stock }) => ({
    type: "ListViewItem",
    key: slug,
    onClickAction: { type: "product.open", payload: { slug } },
    children: [
      { type: "Image", src: `/pictures/${slug}.svg`, alt: "", size: 64, radius: "lg" },
      {
        type: "Col",
        gap: 0.5,
        flex: 1,
        children: [
          { type: "Text", value: name, weight: "semibold", maxLines: 1 },
          { type: "Caption", value: note, size: "lg", maxLines: 2 },
        ],
      },
      {
        type: "Col",
        gap: 1,
        align: "end",
        children: [
          { type: "Text", value: price, weight: "semibold" },
          { type: "Badge", label: stock, color: stock === "In stock" ? "success" : "warning" },
        ],
      },
    ],
  })),
};
