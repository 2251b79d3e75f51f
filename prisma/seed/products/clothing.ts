import type { SeedProduct } from "../seed-product";
import { clothingSizes, colors, sizes } from "../seed-product";

const SHELL_CARE = [
  "Wash at 30 °C with liquid soap and no softener.",
  "Tumble for 20 minutes on low to wake the coating up.",
];
const WOOL_CARE = [
  "Air overnight; wash at 30 °C on the wool cycle.",
  "Dry flat, never in a dryer.",
];
const HELP = ["sizing", "care", "returns"];

export const CLOTHING: readonly SeedProduct[] = [
  {
    slug: "squall-shell-jacket",
    name: "Squall Shell Jacket",
    priceCents: 319_00,
    plate: "stone",
    summary: "A three-layer waterproof jacket with a hood that turns with your head.",
    description:
      "Three layers, taped throughout, with vents under the arms that run from elbow to hip. No chest logo, no sixth pocket. It weighs as much as two bars of chocolate and outlives a few hundred.",
    features: [
      "Waterproof to 20,000 mm, and breathes",
      "Helmet-compatible hood, stiff brim",
      "Two-way vents from elbow to hip",
      "Free of PFAS",
    ],
    specs: [
      ["Weight", "410 g, size M"],
      ["Fabric", "Three-layer recycled polyamide"],
      ["Fit", "Room for two layers below"],
    ],
    care: SHELL_CARE,
    help: HELP,
    options: [clothingSizes(), colors("Cloudberry", "Spruce", "Ink")],
    attributes: ["waterproof", "windproof", "recycled", "three-season", "jacket"],
    stock: 44,
    featured: true,
  },
  {
    slug: "polar-down-parka",
    name: "Polar Down Parka",
    priceCents: 399_00,
    plate: "glacier",
    summary: "A thigh-length down parka for winter days spent standing still.",
    description:
      "For belays, bird hides and bus stops in February. Box walls keep the down where it’s needed, the outer sheds snow, and the pockets are lined for bare hands.",
    features: [
      "750-fill responsible down, 240 g",
      "Sheds snow and light rain",
      "Fleece-lined pockets",
      "Two-way zip for sitting down",
    ],
    specs: [
      ["Weight", "890 g, size M"],
      ["Length", "Mid-thigh"],
      ["Fill", "240 g down, 750 cuin"],
    ],
    care: ["30 °C with down soap.", "Dry on low with two tennis balls until no clump is left."],
    help: ["sizing", "layering", "care"],
    options: [clothingSizes(), colors("Spruce", "Berry")],
    attributes: ["winter", "insulated", "down", "warm", "jacket"],
    stock: 19,
  },
  {
    slug: "lichen-fleece",
    name: "Lichen Fleece",
    priceCents: 109_00,
    plate: "spruce",
    summary: "A deep-pile fleece that’s warm, quick to dry and hard to take off.",
    description:
      "High pile inside and out, a chest pocket in shell fabric for the things you must not lose, and bound cuffs that survive being pulled over watches.",
    features: ["Deep pile, 300 g/m²", "Recycled from bottles", "Chest pocket with a zip"],
    specs: [
      ["Weight", "430 g, size M"],
      ["Fabric", "Recycled polyester pile"],
    ],
    care: ["30 °C in a washing bag.", "Hang to dry; no dryer."],
    help: HELP,
    options: [clothingSizes(), colors("Lichen", "Rose", "Granite")],
    attributes: ["insulated", "recycled", "vegan", "midlayer", "warm"],
    stock: 61,
    featured: true,
  },
  {
    slug: "ember-merino-top",
    name: "Ember Merino Top",
    priceCents: 79_00,
    plate: "lichen",
    summary: "A long-sleeved base layer that forgives the third day.",
    description:
      "Merino, a little stretch, and seams that sit away from the shoulder straps. Worn under everything from November to April and as pyjamas in every hut.",
    features: ["200 g/m² merino", "Flat seams off the shoulders", "Thumb loops"],
    specs: [
      ["Weight", "215 g, size M"],
      ["Fabric", "87 % merino, 13 % polyamide"],
    ],
    care: WOOL_CARE,
    help: HELP,
    options: [clothingSizes(), colors("Berry", "Ink")],
    attributes: ["winter", "merino", "baselayer", "warm"],
    stock: 58,
  },
  {
    slug: "squall-rain-trousers",
    name: "Squall Rain Trousers",
    priceCents: 169_00,
    plate: "ochre",
    summary: "Waterproof trousers you can put on without taking your boots off.",
    description:
      "Zips to the hip on both sides, reinforced where boots rub, and a waist that fits over everything else. The other half of the Squall jacket.",
    features: ["Waterproof to 20,000 mm", "Full side zips", "Reinforced inner ankle"],
    specs: [
      ["Weight", "320 g, size M"],
      ["Fabric", "Three-layer recycled polyamide"],
    ],
    care: SHELL_CARE,
    help: HELP,
    options: [clothingSizes(), colors("Ink")],
    attributes: ["waterproof", "windproof", "recycled", "trousers"],
    stock: 36,
  },
  {
    slug: "watch-beanie",
    name: "Watch Beanie",
    priceCents: 29_00,
    plate: "dusk",
    summary: "A ribbed wool hat. That’s all it is, and it’s very good at it.",
    description:
      "Knitted in one piece from merino, long enough to turn up twice, without a seam at the forehead.",
    features: ["Seamless merino rib", "Long enough to turn up twice"],
    specs: [
      ["Weight", "62 g"],
      ["Fabric", "100 % merino"],
    ],
    care: WOOL_CARE,
    help: ["care", "layering"],
    options: [colors("Ochre", "Spruce", "Berry", "Ink")],
    attributes: ["winter", "merino", "warm", "hat"],
    stock: 120,
  },
  {
    slug: "hoar-gloves",
    name: "Hoar Gloves",
    priceCents: 59_00,
    plate: "clay",
    summary: "Waterproof, insulated winter gloves you can still tie a knot in.",
    description:
      "Goat leather on the palm, a waterproof insert, and insulation on the back of the hand only, where it helps. Long cuffs that swallow a sleeve, and a loop for the days you drop them.",
    features: ["Waterproof insert", "Goat-leather palm", "One-handed cuff cord", "Wrist loops"],
    specs: [
      ["Weight", "180 g per pair, size M"],
      ["Insulation", "100 g/m² back of hand"],
    ],
    care: ["Wipe clean; wax the leather.", "Dry at room temperature, fingers up."],
    help: ["layering", "care"],
    options: [sizes("S", "M", "L", "XL"), colors("Spruce")],
    attributes: ["winter", "waterproof", "insulated", "gloves"],
    stock: 48,
  },
  {
    slug: "long-mile-socks",
    name: "Long Mile Socks",
    priceCents: 19_00,
    plate: "rose",
    summary: "Merino hiking socks, cushioned under the foot and nowhere else.",
    description:
      "Left and right are different, the toe is linked by hand, and there’s nothing to feel. If they wear through within five years, you get a new pair.",
    features: ["Cushioned under heel and ball", "Left and right shaped", "Hand-linked toe"],
    specs: [
      ["Weight", "78 g per pair"],
      ["Fabric", "68 % merino, 30 % polyamide, 2 % elastane"],
    ],
    care: ["Wash inside out at 40 °C.", "Hang to dry."],
    help: ["boot-fit", "warranty"],
    options: [sizes("36–38", "39–41", "42–44", "45–47"), colors("Lichen", "Granite")],
    attributes: ["merino", "hiking", "three-season", "socks"],
    stock: 210,
  },
];
