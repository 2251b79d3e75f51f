const SKY = "fill-[light-dark(#ecd2a0,#141f2c)]";
const ORB = "fill-[light-dark(#df6b35,#ece5cf)]";
const FAR = "fill-[light-dark(#b9c3bb,#22344a)]";
const SNOW = "fill-[light-dark(#f5f1e4,#3a5068)]";
const MIDDLE = "fill-[light-dark(#7f9a97,#1b2c3d)]";
const NEAR = "fill-[light-dark(#4d6f63,#16252f)]";
const GROUND = "fill-[light-dark(#24443a,#0d1719)]";
const TENT = "fill-[light-dark(#df6b35,#f0b65a)]";
const TENT_SHADE = "fill-[light-dark(#b84f27,#dd8f3d)]";
const DOOR = "fill-[light-dark(#22314a,#fff0c4)]";

/** A landscape: morning in light mode, night with a lamp in the tent in dark mode. */
export function HeroLandscape() {
  return (
    <svg
      viewBox="0 0 1440 640"
      preserveAspectRatio="xMaxYMax slice"
      aria-hidden="true"
      className="absolute inset-x-0 bottom-0 h-[52%] w-full @5xl:h-auto"
    >
      {/* The section's sky behind it is the system's color there. */}
      <path d="M0 0h1440v640H0Z" className={`${SKY} forced-colors:hidden`} />
      <g className="fill-[light-dark(transparent,#ece5cf)]">
        {STARS.map(([x, y, r]) => (
          <circle
            key={`${x}-${y}`}
            cx={x}
            cy={y}
            r={r}
            className={x < BEHIND_TEXT ? "@max-6xl:hidden" : undefined}
          />
        ))}
      </g>
      <circle cx="1010" cy="218" r="92" className={ORB} />
      <path
        d="M0 506 150 462l130 24 170-46 100 24 130-132 150 126 130-118L1090 190l60 70 46-30 244 226v184H0Z"
        className={FAR}
      />
      <path d="m1090 190-92 110 44-14 30 34 32-44 42 40 14-34 30 26-100-118Z" className={SNOW} />
      <path d="m680 332-51 52 30-4 22 26 24-32 30 22 2-16 17 12Z" className={SNOW} />
      <path
        d="M0 520c120-40 190-100 330-84s190 66 310 48 190-96 330-76 200 92 300 72 120-44 170-56v216H0Z"
        className={MIDDLE}
      />
      <path
        d="M0 566c160-28 250 16 420 10s240-72 420-66 250 66 380 56 160-42 220-52v126H0Z"
        className={NEAR}
      />
      <g className={GROUND}>
        {PINES.map(([x, y, scale]) => (
          <path
            key={x}
            d="M0 0h-5v-14h-26l17-26h-12l16-26h-9l19-36 19 36h-9l16 26h-12l17 26H5V0Z"
            transform={`translate(${x} ${y}) scale(${scale})`}
          />
        ))}
        <path d="M0 612c220-34 420 14 640 2s330-62 520-46 190 40 280 30v42H0Z" />
      </g>
      <g transform="translate(1085 482)">
        <path d="M-92 98C-62 30-30-8 10-24 52-4 84 36 104 98Z" className={TENT} />
        <path d="M10-24c42 20 74 60 94 122H58C50 50 34 8 10-24Z" className={TENT_SHADE} />
        <path d="M-22 98C-14 56-4 22 10-4c14 28 22 62 24 102Z" className={DOOR} />
      </g>
    </svg>
  );
}

/** Where narrower pages, whose landscape begins higher, have the text and the buttons. */
const BEHIND_TEXT = 700;

const STARS = [
  [90, 70, 2],
  [210, 140, 1.5],
  [330, 52, 2.2],
  [470, 120, 1.4],
  [560, 38, 1.8],
  [650, 168, 1.5],
  [735, 76, 2.2],
  [820, 150, 1.4],
  [905, 48, 1.8],
  [1130, 70, 1.6],
  [1210, 150, 2.2],
  [1290, 60, 1.5],
  [1380, 124, 2],
] as const;

const PINES = [
  [70, 604, 1],
  [128, 600, 1.35],
  [186, 602, 0.9],
  [830, 598, 0.8],
  [872, 592, 1.15],
  [1262, 574, 1.2],
  [1318, 578, 1.5],
  [1378, 580, 1.05],
] as const;
