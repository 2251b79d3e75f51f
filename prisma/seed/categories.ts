import type { Category } from "@/lib/shop/product";

export const CATEGORIES: readonly Category[] = [
  {
    slug: "footwear",
    name: "Boots & Shoes",
    summary: "From the first dry trail in April to the last icy one in March.",
    position: 1,
  },
  {
    slug: "shelter",
    name: "Tents & Sleep",
    summary: "A roof you carry yourself, and a warm night below it.",
    position: 2,
  },
  {
    slug: "clothing",
    name: "Layers",
    summary: "Thin, warm, dry. Wear them in any order the weather asks for.",
    position: 3,
  },
  {
    slug: "packs",
    name: "Packs & Bags",
    summary: "Carry more than you’d like, and feel less of it.",
    position: 4,
  },
  {
    slug: "kitchen",
    name: "Camp Kitchen",
    summary: "Coffee at six, soup at dusk, and something hot in between.",
    position: 5,
  },
  {
    slug: "light",
    name: "Light & Way",
    summary: "See where you are, know where you’re going, keep your feet.",
    position: 6,
  },
];
