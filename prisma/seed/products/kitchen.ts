import type { SeedProduct } from "../seed-product";
import { colors, sizes } from "../seed-product";

const STOVE_CARE = ["Wipe with a dry cloth when cold.", "Check the seal before every trip."];
const HELP = ["warranty", "shipping"];

export const KITCHEN: readonly SeedProduct[] = [
  {
    slug: "pilot-gas-stove",
    name: "Pilot Gas Stove",
    priceCents: 59_00,
    plate: "spruce",
    summary: "A burner of 82 grams that screws onto any threaded canister.",
    description:
      "Three legs, one valve, nothing to break. It simmers, which most stoves its size only claim, and folds into a fist.",
    features: ["82 g", "Boils a liter in 3:40", "Simmers properly"],
    specs: [
      ["Weight", "82 g"],
      ["Power", "2,600 W"],
      ["Fuel", "Threaded gas canister, not included"],
    ],
    care: STOVE_CARE,
    help: HELP,
    options: [],
    attributes: ["lightweight", "three-season", "gas", "stove"],
    stock: 66,
    featured: true,
  },
  {
    slug: "kettledrum-stove-system",
    name: "Kettledrum Stove System",
    priceCents: 129_00,
    plate: "dusk",
    summary: "Pot, burner and windshield in one. Boils while you look for the coffee.",
    description:
      "A pot with fins, locked to its burner, wrapped in a sleeve you can hold. It uses half the gas of an open stove in the wind, and packs with the canister inside.",
    features: ["Boils half a liter in 1:50", "Works in wind", "Everything packs into the pot"],
    specs: [
      ["Weight", "390 g"],
      ["Pot", "1 l"],
      ["Fuel", "Threaded gas canister, not included"],
    ],
    care: STOVE_CARE,
    help: HELP,
    options: [colors("Cloudberry", "Ink")],
    attributes: ["three-season", "gas", "stove", "windproof"],
    stock: 28,
  },
  {
    slug: "cold-front-stove",
    name: "Cold Front Stove",
    priceCents: 169_00,
    plate: "glacier",
    summary: "A liquid-fuel stove for winter, altitude and filling stations.",
    description:
      "Gas gives up at minus ten. This doesn’t. Burns white gas, petrol and diesel, melts snow by the liter, and can be taken apart with the tool on its own handle.",
    features: [
      "Burns white gas, petrol, diesel",
      "Works below −30 °C",
      "Can be serviced in the field",
    ],
    specs: [
      ["Weight", "430 g with pump"],
      ["Power", "3,000 W"],
      ["Bottle", "0.6 l included"],
    ],
    care: ["Clean the jet every ten hours.", "Store the bottle empty."],
    help: HELP,
    options: [],
    attributes: ["winter", "four-season", "liquid-fuel", "stove", "expedition"],
    stock: 11,
  },
  {
    slug: "nest-cook-set",
    name: "Nest Cook Set",
    priceCents: 89_00,
    plate: "clay",
    summary: "Two pots, a pan and their handle, nested like the dolls.",
    description:
      "Hard-anodised aluminium that heats evenly and cleans with a handful of grass. The lid drains pasta, the pan is the other lid.",
    features: ["Cooks for two to three", "Lid with a strainer", "Handle fits all three"],
    specs: [
      ["Weight", "540 g"],
      ["Pots", "1.2 l and 2 l"],
      ["Pan", "20 cm"],
    ],
    care: ["No steel wool.", "Dry before nesting."],
    help: ["warranty", "returns"],
    options: [],
    attributes: ["camp", "three-season", "cookware"],
    stock: 37,
  },
  {
    slug: "camp-kettle",
    name: "Camp Kettle",
    priceCents: 39_00,
    plate: "sage",
    summary: "A steel kettle for the fire. It will be black, and that’s right.",
    description:
      "Stainless steel, a spout that doesn’t dribble and a bail handle that locks upright, away from the flames.",
    features: ["1.4 liters", "Locking bail handle", "Works on fire, gas and induction"],
    specs: [
      ["Weight", "410 g"],
      ["Material", "Stainless steel"],
    ],
    care: ["Descale with vinegar.", "Leave the soot, it heats faster."],
    help: ["warranty"],
    options: [],
    attributes: ["camp", "cookware", "family"],
    stock: 45,
  },
  {
    slug: "enamel-mug",
    name: "Enamel Mug",
    priceCents: 16_00,
    plate: "stone",
    summary: "Steel, enameled twice. Chips tell where it’s been.",
    description:
      "Thirty-five centiliters, which is a proper coffee or an improper soup. Goes on the fire and into the dishwasher.",
    features: ["350 ml", "Enameled steel", "Safe on open fire"],
    specs: [
      ["Weight", "130 g"],
      ["Volume", "350 ml"],
    ],
    care: ["Dishwasher safe.", "Don’t drop it, or do."],
    help: ["returns"],
    options: [colors("Cloudberry", "Spruce", "Snow")],
    attributes: ["camp", "everyday", "cookware"],
    stock: 140,
  },
  {
    slug: "long-watch-flask",
    name: "Long Watch Flask",
    priceCents: 42_00,
    plate: "ochre",
    summary: "Tea at breakfast temperature when you reach the top.",
    description:
      "Double-walled steel with a copper-coated core. Filled at seven, it’s 74 °C at three in the afternoon, outside, in winter. The cup is the lid.",
    features: ["Hot for 18 hours, cold for 30", "One-handed pour stopper", "Lid is a cup"],
    specs: [
      ["Weight", "480 g, 1 l"],
      ["Material", "18/8 stainless steel"],
    ],
    care: ["Rinse with hot water and soda.", "Stopper apart, dry open."],
    help: ["warranty", "layering"],
    options: [sizes("0.5 l", "1 l"), colors("Spruce", "Night")],
    attributes: ["winter", "insulated", "everyday", "flask"],
    stock: 83,
  },
];
