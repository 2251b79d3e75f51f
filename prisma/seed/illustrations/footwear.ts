import { box, circle, clipped, ground, INK, light, line, path, repeat, shade, stitch } from "./ink";

interface BootColors {
  upper: string;
  toe: string;
  cuff: string;
  lace: string;
  midsole: string;
  sole: string;
  tongue: string;
}

const UPPER =
  "M182 196C176 262 184 322 174 396C170 428 174 450 178 466L500 466C512 430 494 398 448 384C402 370 372 348 356 306C346 272 346 232 348 190C300 178 224 182 182 196Z";

function lugs(y: number): string {
  return (
    path(
      `M164 ${y}L508 ${y}C514 ${y + 8} 512 ${y + 14} 506 ${y + 18}L168 ${y + 18}C162 ${y + 12} 162 ${y + 6} 164 ${y}Z`,
      INK.ink,
    ) +
    repeat(4, (i) =>
      box({ x: 168 + i * 25, y: y + 12, width: 18, height: 22, radius: 4 }, INK.ink),
    ) +
    repeat(8, (i) =>
      box(
        { x: 304 + i * 25, y: y + 12, width: 18, height: 20 - Math.max(0, i - 5) * 4, radius: 4 },
        INK.ink,
      ),
    )
  );
}

function laces(color: string): string {
  const rows = [
    [352, 214, 304, 222],
    [350, 244, 302, 254],
    [352, 276, 306, 290],
    [362, 308, 318, 326],
    [380, 336, 344, 362],
    [408, 358, 380, 392],
  ] as const;
  return rows
    .map(
      ([x1, y1, x2, y2]) =>
        line(`M${x1} ${y1}L${x2} ${y2}`, color, 8) +
        circle(x2, y2, 7, INK.brass) +
        circle(x2, y2, 3, INK.ink),
    )
    .join("");
}

function boot(colors: BootColors, extra = ""): string {
  return (
    ground(338, 524, 210) +
    path(
      "M338 168C362 158 384 170 380 200C376 250 384 300 408 336L372 340C350 290 342 232 340 186Z",
      colors.tongue,
    ) +
    path(UPPER, colors.upper) +
    clipped(
      "upper",
      UPPER,
      shade("M160 180L236 180C226 270 250 350 220 470L150 470Z", 0.12),
      light("M330 180L352 180C350 270 366 340 450 384L470 400C400 396 348 360 334 310Z", 0.14),
      path("M170 366C220 372 254 404 262 470L160 470Z", colors.toe),
      path("M418 470C414 424 430 392 460 380L530 420L520 470Z", colors.toe),
      shade("M170 440L520 440L520 470L170 470Z", 0.14),
    ) +
    stitch("M184 352C236 362 272 404 280 458", colors.lace) +
    stitch("M404 458C400 420 412 396 432 382", colors.lace) +
    extra +
    laces(colors.lace) +
    path(
      "M174 204C168 184 184 172 214 174C256 180 304 176 340 168C362 166 362 206 346 210C300 220 236 222 196 222C182 220 177 214 174 204Z",
      colors.cuff,
    ) +
    light(
      "M186 192C200 180 220 182 240 184C280 186 310 182 340 176C300 196 230 200 186 192Z",
      0.18,
    ) +
    line("M176 214C156 214 152 176 172 170", colors.lace, 9) +
    path(
      "M166 460L506 460C516 472 516 484 508 492L166 492C158 482 158 470 166 460Z",
      colors.midsole,
    ) +
    light("M168 462L504 462L508 470L164 470Z", 0.25) +
    lugs(490)
  );
}

export function winterBoot(): string {
  return boot(
    {
      upper: INK.chestnut,
      toe: INK.bark,
      cuff: INK.snow,
      lace: INK.cloudberry,
      midsole: INK.bone,
      sole: INK.ink,
      tongue: INK.bark,
    },
    path("M222 262L286 250L292 300L230 314Z", INK.bark) +
      line("M257 262L257 302M240 270L274 294M274 268L240 296", INK.snow, 4),
  );
}

export function leatherBoot(): string {
  return boot(
    {
      upper: INK.cloudberry,
      toe: INK.rust,
      cuff: INK.bark,
      lace: INK.snow,
      midsole: INK.bark,
      sole: INK.ink,
      tongue: INK.rust,
    },
    stitch("M212 234C206 290 214 330 206 356", INK.snow),
  );
}

export function snowBoot(): string {
  const shaft =
    "M196 120C190 220 196 300 184 380L184 470L498 470C514 432 496 398 448 384C404 370 378 348 368 306C362 250 366 180 368 116C320 104 240 106 196 120Z";
  return (
    ground(340, 524, 206) +
    path(shaft, INK.night) +
    clipped(
      "shaft",
      shaft,
      shade("M180 100L250 100C244 220 256 320 230 480L160 480Z", 0.22),
      path("M170 352C230 372 320 366 372 320C400 372 440 376 530 400L520 480L160 480Z", INK.ink),
      light("M410 392C450 396 480 410 492 440L470 436C460 414 440 402 410 392Z", 0.22),
    ) +
    line("M184 366C240 380 322 374 372 332", INK.cloudberry, 6) +
    repeat(3, (i) =>
      line(
        `M206 ${206 + i * 44}C250 ${214 + i * 44} 310 ${214 + i * 44} 362 ${202 + i * 44}`,
        INK.dusk,
        3,
        'opacity=".8"',
      ),
    ) +
    path("M196 262C250 272 320 270 366 258L366 286C320 298 250 300 195 290Z", INK.cloudberry) +
    box({ x: 292, y: 252, width: 46, height: 50, radius: 8 }, INK.brass) +
    box({ x: 303, y: 264, width: 24, height: 26, radius: 4 }, INK.cloudberry) +
    path(
      "M188 126C180 96 200 84 230 88C270 94 320 90 350 84C376 82 384 122 366 130C320 142 240 144 204 142C194 140 190 134 188 126Z",
      INK.snow,
    ) +
    repeat(7, (i) =>
      line(
        `M${206 + i * 25} 132C${200 + i * 25} 120 ${210 + i * 25} 112 ${204 + i * 25} 100`,
        INK.bone,
        5,
      ),
    ) +
    path("M174 462L506 462C516 474 516 484 508 492L174 492C166 482 166 472 174 462Z", INK.granite) +
    lugs(490)
  );
}

export function mountainBoot(): string {
  const upper =
    "M196 150C186 240 192 320 178 396C172 428 176 450 180 466L504 466C516 430 498 398 452 382C410 368 384 344 372 300C364 250 366 190 370 142C320 132 240 136 196 150Z";
  return (
    ground(340, 524, 214) +
    path(upper, INK.cloudberry) +
    clipped(
      "gaiter",
      upper,
      shade("M170 130L250 130C240 250 262 340 232 480L150 480Z", 0.14),
      path(
        "M160 388C220 400 268 410 300 440L340 400C400 372 440 396 530 408L520 480L150 480Z",
        INK.ink,
      ),
      path("M196 150C240 138 320 134 370 142L370 196C320 190 240 192 192 204Z", INK.coal),
    ) +
    line("M340 140C332 220 336 300 388 382", INK.flame, 7) +
    line("M340 140C332 220 336 300 388 382", INK.ink, 2.5, 'stroke-dasharray="4 6"') +
    path("M206 262L286 254L290 282L204 292Z", INK.coal) +
    box({ x: 214, y: 258, width: 24, height: 34, radius: 5 }, INK.steel) +
    path("M170 462L508 462C520 474 520 484 512 494L170 494C160 484 160 472 170 462Z", INK.flame) +
    path("M158 456L196 456L196 480L158 480Z", INK.ink) +
    path("M490 456L524 456L524 480L490 480Z", INK.ink) +
    light("M168 466L508 466L512 474L164 474Z", 0.3) +
    lugs(492) +
    path(
      "M190 156C186 136 200 126 226 128C270 132 320 128 352 122C374 122 376 152 362 158C310 168 240 172 206 170C196 168 192 164 190 156Z",
      INK.ink,
    )
  );
}

interface ShoeColors {
  upper: string;
  panel: string;
  trim: string;
  lace: string;
  midsole: string;
}

const LOW =
  "M146 330C140 372 138 410 142 446L522 446C534 414 512 388 464 374C414 360 372 336 340 292C324 272 300 262 284 276C262 298 190 306 166 300C152 302 148 314 146 330Z";

function lowShoe(colors: ShoeColors, sole: string, panels: string): string {
  return (
    ground(332, 506, 214) +
    path(
      "M282 282C292 250 330 240 352 262C362 292 392 320 416 338L372 352C338 330 308 300 282 282Z",
      colors.trim,
    ) +
    path(LOW, colors.upper) +
    clipped("low", LOW, panels, shade("M130 424L540 424L540 450L130 450Z", 0.16)) +
    repeat(6, (i) =>
      line(
        `M${330 + i * 21} ${288 + i * 15 + (i > 3 ? -4 : 0)}L${296 + i * 24} ${318 + i * 13}`,
        colors.lace,
        8,
      ),
    ) +
    path(
      "M140 336C134 306 146 292 168 296C200 302 252 296 284 276C290 290 286 304 270 312C230 330 180 330 140 336Z",
      colors.trim,
    ) +
    line("M144 320C122 312 124 282 146 286", colors.trim, 9) +
    sole
  );
}

export function approachShoe(): string {
  return lowShoe(
    { upper: INK.moss, panel: INK.spruce, trim: INK.spruce, lace: INK.flame, midsole: INK.ink },
    path(
      "M132 440L530 440C540 454 538 470 528 480L136 480C126 468 126 452 132 440Z",
      INK.cloudberry,
    ) +
      path("M132 462L534 462C534 474 532 480 526 490L140 490C130 482 130 472 132 462Z", INK.ink) +
      repeat(14, (i) =>
        box({ x: 142 + i * 27, y: 484, width: 19, height: 12, radius: 3 }, INK.ink),
      ),
    path("M130 350C190 366 230 400 240 450L130 450Z", INK.spruce) +
      path("M430 450C426 404 450 378 480 370L560 400L540 450Z", INK.ink) +
      line("M252 330L300 446M300 350L348 446", INK.lichen, 7),
  );
}

export function trailRunner(): string {
  return lowShoe(
    { upper: INK.cloudberry, panel: INK.rust, trim: INK.night, lace: INK.snow, midsole: INK.snow },
    path(
      "M126 428C200 446 300 436 380 444L534 436C546 452 542 472 528 480L140 480C120 470 118 444 126 428Z",
      INK.snow,
    ) +
      shade("M122 462L540 462L528 480L140 480Z", 0.1) +
      repeat(13, (i) =>
        path(
          `M${146 + i * 29} 478L${166 + i * 29} 478L${160 + i * 29} 498L${144 + i * 29} 498Z`,
          INK.night,
        ),
      ),
    path("M130 360C170 372 210 410 214 450L120 450Z", INK.rust) +
      repeat(4, (i) =>
        line(
          `M${226 + i * 34} 440C${244 + i * 34} 404 ${262 + i * 30} 384 ${296 + i * 30} ${356 + i * 12}`,
          INK.flame,
          6,
        ),
      ) +
      path("M452 450C450 414 468 388 494 376L560 400L540 450Z", INK.rust),
  );
}

export function hutBootie(): string {
  const puff =
    "M188 214C170 260 180 330 164 390C150 440 164 470 190 472L482 472C520 468 524 424 492 396C460 372 400 366 374 330C358 300 360 250 362 210C310 190 232 194 188 214Z";
  return (
    ground(336, 504, 196) +
    path(puff, INK.moss) +
    clipped(
      "puff",
      puff,
      shade("M160 190L236 190C226 280 244 380 220 490L140 490Z", 0.14),
      light("M376 336C410 372 460 380 500 410L520 430L520 400L400 340Z", 0.2),
      repeat(4, (i) =>
        line(
          `M150 ${262 + i * 54}C230 ${284 + i * 54} 330 ${280 + i * 54} ${400 + i * 50} ${240 + i * 52}`,
          INK.spruce,
          5,
        ),
      ),
    ) +
    path(
      "M182 222C172 196 188 182 216 184C262 188 312 184 346 178C372 178 378 212 362 220C310 232 240 236 200 236C190 234 186 230 182 222Z",
      INK.snow,
    ) +
    line("M352 200C380 190 396 204 386 222", INK.cloudberry, 6) +
    circle(386, 228, 9, INK.cloudberry) +
    path("M164 462L500 462C508 474 504 488 492 492L176 492C162 488 158 474 164 462Z", INK.ink) +
    repeat(16, (i) => circle(184 + i * 20, 478, 4, INK.granite))
  );
}
