import type { SeedProduct } from "../seed-product";
import { colors, sizes } from "../seed-product";

const LAMP_CARE = [
  "Charge it half-way before storing.",
  "Rinse salt and mud off with fresh water.",
];
const HELP = ["warranty", "returns"];

export const LIGHT: readonly SeedProduct[] = [
  {
    slug: "beam-headlamp",
    name: "Beam 500 Headlamp",
    priceCents: 69_00,
    plate: "night",
    summary: "Five hundred lumens for the path, five for the tent.",
    description:
      "One big button you find with gloves, one dial for everything between. Charges by USB-C and takes three AAA when the socket is two valleys away.",
    features: ["500 lm, 140 m", "Red light that keeps your night vision", "USB-C or three AAA"],
    specs: [
      ["Weight", "86 g"],
      ["Runtime", "6 h high, 160 h low"],
      ["Water", "IPX7"],
    ],
    care: LAMP_CARE,
    help: HELP,
    options: [colors("Cloudberry", "Ink")],
    attributes: ["waterproof", "rechargeable", "winter", "headlamp"],
    stock: 72,
    featured: true,
  },
  {
    slug: "hearth-lantern",
    name: "Hearth Lantern",
    priceCents: 79_00,
    plate: "spruce",
    summary: "A lantern with the color of a candle and none of the risk.",
    description:
      "Warm light, all round, dimmed by turning the top. Hangs from its handle or stands on a stone, and charges a phone in need.",
    features: ["Dims from 300 to 3 lm", "2,200 K, like a flame", "Charges a phone"],
    specs: [
      ["Weight", "340 g"],
      ["Runtime", "5 to 200 h"],
      ["Battery", "5,200 mAh, USB-C"],
    ],
    care: LAMP_CARE,
    help: HELP,
    options: [colors("Brass", "Ink")],
    attributes: ["camp", "rechargeable", "lantern", "family"],
    stock: 30,
  },
  {
    slug: "spar-pocket-torch",
    name: "Spar Pocket Torch",
    priceCents: 45_00,
    plate: "lichen",
    summary: "A torch the size of a pen-knife that stays in the pack for years.",
    description:
      "Turned from a bar of aluminium, sealed against water, and honest about its beam. It holds its charge for five years, for the night you forgot the headlamp.",
    features: ["250 lm, 90 m", "Holds its charge for years", "Clip that works both ways"],
    specs: [
      ["Weight", "48 g"],
      ["Length", "94 mm"],
      ["Water", "IPX8, 2 m"],
    ],
    care: LAMP_CARE,
    help: HELP,
    options: [colors("Night", "Clay")],
    attributes: ["waterproof", "everyday", "rechargeable", "torch"],
    stock: 58,
  },
  {
    slug: "bearing-compass",
    name: "Bearing Compass",
    priceCents: 39_00,
    plate: "rose",
    summary: "A baseplate compass with a needle that settles in a second.",
    description:
      "Clear base, two scales, declination you set once and forget, and a mirror for taking a bearing on something far away, or looking at your face after a week.",
    features: ["Declination adjustment", "Sighting mirror", "1:25,000 and 1:50,000 scales"],
    specs: [
      ["Weight", "64 g"],
      ["Accuracy", "±1°"],
    ],
    care: ["Keep away from phones and magnets.", "Wipe with water, never with solvents."],
    help: ["warranty"],
    options: [],
    attributes: ["navigation", "everyday", "compass", "winter"],
    stock: 49,
  },
  {
    slug: "stride-trekking-poles",
    name: "Stride Trekking Poles",
    priceCents: 119_00,
    plate: "sage",
    summary: "Folding carbon poles with cork grips and baskets for all year.",
    description:
      "They take a fifth of the load off your knees on the way down, and hold up a tarp at night. Three sections, one button, cork that gets better with use.",
    features: ["Carbon, folds to 39 cm", "Cork grips", "Trail and snow baskets included"],
    specs: [
      ["Weight", "420 g per pair"],
      ["Length", "110–130 cm"],
    ],
    care: ["Take apart and dry after rain.", "No oil in the joints."],
    help: HELP,
    options: [sizes("100–120 cm", "110–130 cm")],
    attributes: ["hiking", "lightweight", "winter", "poles"],
    stock: 40,
  },
  {
    slug: "float-snowshoes",
    name: "Float Snowshoes",
    priceCents: 199_00,
    plate: "dusk",
    summary: "Walk on a meter of new snow as if it were a lawn.",
    description:
      "A deck that flexes, steel teeth under ball and heel, and a lift for the steep bits. One strap to close, which matters more than anything else at minus fifteen.",
    features: [
      "For 60–110 kg with pack",
      "Heel lift for climbs",
      "One-strap binding, fits any boot",
    ],
    specs: [
      ["Weight", "1.9 kg per pair"],
      ["Size", "63 × 21 cm"],
    ],
    care: ["Rinse road salt off.", "Grease the hinge once a season."],
    help: ["boot-fit", "layering", "warranty"],
    options: [],
    attributes: ["winter", "snow", "hiking", "snowshoes"],
    stock: 0,
  },
];
