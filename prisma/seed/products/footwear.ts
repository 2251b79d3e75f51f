import type { SeedProduct } from "../seed-product";
import { colors, shoeSizes, sizes } from "../seed-product";

const LEATHER_CARE = [
  "Brush mud off and dry at room temperature, never on a heater.",
  "Wax the seams first, then the rest thinly, every ten outings.",
];
const TEXTILE_CARE = [
  "Rinse with lukewarm water and a soft brush, insoles out.",
  "Dry in the shade with newspaper inside.",
];
const HELP = ["boot-fit", "care", "returns"];

export const FOOTWEAR: readonly SeedProduct[] = [
  {
    slug: "ridgeline-winter-boot",
    name: "Ridgeline Winter Boot",
    priceCents: 249_00,
    plate: "glacier",
    summary: "Insulated, waterproof and stiff enough for a full winter day on foot.",
    description:
      "The boot we’d lend you for a winter hike. Nubuck outside, 400 g of recycled insulation and a waterproof lining inside, and a rubber that stays soft when the thermometer doesn’t. The cuff is high enough to keep the snow where it belongs and soft enough to drive home in.",
    features: [
      "Warm down to −25 °C while you move",
      "Waterproof lining, sealed at every seam",
      "Cold-weather rubber with 5 mm lugs",
      "Ledge at heel and toe for walking crampons",
    ],
    specs: [
      ["Weight", "690 g per boot, size 43"],
      ["Upper", "2.2 mm nubuck, waxed"],
      ["Insulation", "400 g/m² recycled polyester"],
      ["Height", "18 cm"],
    ],
    care: LEATHER_CARE,
    help: HELP,
    options: [shoeSizes(), colors("Bark", "Ink")],
    attributes: ["winter", "waterproof", "insulated", "hiking"],
    stock: 34,
    featured: true,
  },
  {
    slug: "fell-leather-boot",
    name: "Fell Leather Boot",
    priceCents: 229_00,
    plate: "lichen",
    summary: "One piece of leather, one seam, resoled as often as you like.",
    description:
      "A hiking boot of the sort your grandparents had resoled. Full-grain leather, cut from a single piece so that there is hardly a seam to leak, on a welted sole any good cobbler can replace. It needs a week to make friends with your feet, and then stays for fifteen years.",
    features: [
      "Single-piece upper of 2.6 mm full-grain leather",
      "Waterproof lining for three seasons",
      "Welted sole, replaceable",
      "Hooks that hold the lace while you pull",
    ],
    specs: [
      ["Weight", "640 g per boot, size 43"],
      ["Upper", "Full-grain leather, vegetable tanned"],
      ["Sole", "Natural rubber, 4.5 mm lugs"],
      ["Height", "15 cm"],
    ],
    care: LEATHER_CARE,
    help: HELP,
    options: [shoeSizes(), colors("Chestnut", "Ink")],
    attributes: ["waterproof", "three-season", "leather", "hiking"],
    stock: 41,
    featured: true,
  },
  {
    slug: "tarn-snow-boot",
    name: "Tarn Snow Boot",
    priceCents: 179_00,
    plate: "dusk",
    summary: "A tall winter boot with a felt liner you can dry by the stove.",
    description:
      "Rubber to the ankle, waxed canvas to the shin, and a felt liner that comes out at night. For winter hikes that end in a hut, for shovelling the path to it, and for standing around outside with a cup of something.",
    features: [
      "Warm down to −35 °C",
      "Removable 8 mm wool felt liner",
      "Waterproof rubber shell, no seam below the ankle",
      "One buckle that works with mittens on",
    ],
    specs: [
      ["Weight", "860 g per boot, size 43"],
      ["Liner", "Wool felt, 8 mm"],
      ["Shell", "Natural rubber, waxed canvas"],
      ["Height", "28 cm"],
    ],
    care: ["Take the liner out and dry it overnight.", "Wipe the shell with a damp cloth."],
    help: ["boot-fit", "layering", "returns"],
    options: [shoeSizes(36, 46), colors("Ink", "Berry")],
    attributes: ["winter", "waterproof", "insulated", "snow"],
    stock: 22,
  },
  {
    slug: "couloir-mountain-boot",
    name: "Couloir Mountain Boot",
    priceCents: 379_00,
    plate: "ochre",
    summary: "A stiff, insulated winter boot that takes crampons and long days.",
    description:
      "For winter hikes that turn into climbs. A rigid carbon plate, welts front and back for step-in crampons, and a gaiter that zips over the laces. It walks better than it looks, though not on the way to the bakery.",
    features: [
      "Rigid carbon plate, welts for automatic crampons",
      "Built-in waterproof gaiter",
      "Primaloft insulation to −20 °C on the move",
      "Laces you can lock in two zones",
    ],
    specs: [
      ["Weight", "870 g per boot, size 43"],
      ["Upper", "Abrasion-resistant polyamide"],
      ["Crampons", "Step-in, C2 and C3"],
      ["Height", "22 cm with gaiter"],
    ],
    care: TEXTILE_CARE,
    help: ["boot-fit", "warranty", "returns"],
    options: [shoeSizes(38, 47), colors("Cloudberry")],
    attributes: ["winter", "waterproof", "insulated", "mountaineering", "crampon"],
    stock: 12,
  },
  {
    slug: "scree-approach-shoe",
    name: "Scree Approach Shoe",
    priceCents: 139_00,
    plate: "stone",
    summary: "Laces to the toe, sticky under it. For rock before the rock.",
    description:
      "A low shoe for steep paths and easy ridges. The lacing runs to the toe so you can shut it tight for climbing, and the front of the sole is flat and sticky for standing on small edges.",
    features: [
      "Lacing to the toe for a precise fit",
      "Climbing zone in sticky rubber",
      "Suede upper with a full rubber rand",
    ],
    specs: [
      ["Weight", "410 g per shoe, size 43"],
      ["Upper", "1.8 mm suede"],
      ["Sole", "Two-zone rubber, resoleable"],
    ],
    care: TEXTILE_CARE,
    help: HELP,
    options: [shoeSizes(36, 46), colors("Moss", "Granite")],
    attributes: ["three-season", "climbing", "resoleable"],
    stock: 38,
  },
  {
    slug: "heath-trail-runner",
    name: "Heath Trail Runner",
    priceCents: 129_00,
    plate: "rose",
    summary: "A light, quick-drying shoe for running on anything but roads.",
    description:
      "Made for soft ground: widely spaced lugs that shed mud, a mesh that drains a stream crossing in a hundred steps, and just enough foam to take the sting out of the stony bits.",
    features: [
      "Drains and dries on the run",
      "6 mm lugs, widely spaced",
      "6 mm drop, 24 mm at the heel",
      "Vegan, with 60 % recycled yarn",
    ],
    specs: [
      ["Weight", "265 g per shoe, size 43"],
      ["Drop", "6 mm"],
      ["Upper", "Recycled polyester mesh"],
    ],
    care: TEXTILE_CARE,
    help: HELP,
    options: [shoeSizes(36, 47), colors("Cloudberry", "Glacier")],
    attributes: ["lightweight", "summer", "running", "vegan", "recycled"],
    stock: 52,
  },
  {
    slug: "hut-bootie",
    name: "Hut Bootie",
    priceCents: 69_00,
    plate: "clay",
    summary: "Down slippers for huts, tents and cold kitchens.",
    description:
      "Two hundred grams of happiness at the end of the day. Filled with down, soled with a grippy fabric for the walk to the woodshed, and small enough to stuff into a mug.",
    features: ["700-fill down", "Non-slip fabric sole", "Packs into its own toe"],
    specs: [
      ["Weight", "190 g per pair, size M"],
      ["Fill", "Responsible down, 700 cuin"],
    ],
    care: ["Machine wash at 30 °C with down soap.", "Dry on low with two tennis balls."],
    help: ["care", "sizing"],
    options: [sizes("S", "M", "L"), colors("Moss", "Berry")],
    attributes: ["insulated", "down", "camp", "lightweight"],
    stock: 47,
  },
];
