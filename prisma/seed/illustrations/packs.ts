import {
  box,
  circle,
  clipped,
  ellipse,
  ground,
  INK,
  light,
  line,
  path,
  repeat,
  shade,
  stitch,
} from "./ink";

function buckle(x: number, y: number): string {
  return (
    box({ x: x - 13, y: y - 10, width: 26, height: 20, radius: 5 }, INK.ink) +
    box({ x: x - 6, y: y - 4, width: 12, height: 8, radius: 2 }, INK.steel)
  );
}

export function daypack(): string {
  const body =
    "M196 226L444 226C456 330 466 430 462 508C460 530 446 538 424 538L216 538C194 538 180 530 178 508C174 430 184 330 196 226Z";
  return (
    ground(320, 540, 170) +
    path("M200 262C150 300 142 420 164 500L184 500L196 300Z", INK.bark) +
    path("M440 262C490 300 498 420 476 500L456 500L444 300Z", INK.bark) +
    line("M276 130C276 96 364 96 364 130", INK.bark, 11) +
    path(
      "M206 140C206 122 218 116 236 116L404 116C422 116 434 122 434 140L446 240L194 240Z",
      INK.spruce,
    ) +
    path(
      "M204 112C202 98 212 92 226 92L414 92C428 92 438 98 436 112L440 152C360 166 280 166 200 152Z",
      INK.moss,
    ) +
    path(body, INK.spruce) +
    clipped(
      "day",
      body,
      shade("M380 220L480 220L480 540L390 540Z", 0.16),
      light("M196 226L236 226C220 330 212 440 216 540L160 540Z", 0.1),
    ) +
    path("M232 372L408 372C416 420 418 468 414 506L226 506C222 468 224 420 232 372Z", INK.moss) +
    path("M226 358L414 358L414 392L226 392Z", INK.bark) +
    stitch("M236 384L404 384", INK.flame) +
    line("M258 152L254 330M382 152L386 330", INK.bark, 13) +
    buckle(254, 306) +
    buckle(386, 306) +
    line("M206 236C280 250 360 250 434 236", INK.ink, 4, 'opacity=".45"') +
    box({ x: 294, y: 430, width: 52, height: 34, radius: 3 }, INK.flame) +
    path("M302 456L318 438L326 448L331 443L338 456Z", INK.spruce)
  );
}

interface TrekkingColors {
  body: string;
  lid: string;
  accent: string;
}

function trekkingPack({ body, lid, accent }: TrekkingColors, tall: string): string {
  const main =
    "M206 196L434 196C452 290 460 400 450 486C446 530 424 552 390 556L250 556C216 552 194 530 190 486C180 400 188 290 206 196Z";
  return (
    ground(320, 558, 178) +
    path("M190 400C140 400 108 440 104 492L136 500C150 466 172 452 200 452Z", INK.ink) +
    path("M450 400C500 400 532 440 536 492L504 500C490 466 468 452 440 452Z", INK.ink) +
    tall +
    path(main, body) +
    clipped(
      "main",
      main,
      shade("M380 190L480 190L480 560L392 560Z", 0.16),
      light("M206 196L250 196C232 300 226 440 240 560L160 560Z", 0.1),
      path("M170 478C270 498 370 498 470 478L470 570L170 570Z", lid),
    ) +
    path("M196 344C170 350 158 400 162 462C168 480 188 484 202 480Z", lid) +
    path("M444 344C470 350 482 400 478 462C472 480 452 484 438 480Z", lid) +
    path("M252 268L388 268C400 330 402 400 396 452L244 452C238 400 240 330 252 268Z", lid) +
    line("M260 288C300 296 340 296 380 288", accent, 6) +
    line("M244 210L238 486M396 210L402 486", INK.ink, 9) +
    buckle(241, 470) +
    buckle(399, 470) +
    path(
      "M188 142C188 112 212 96 250 94L390 94C428 96 452 112 452 142L456 210C370 232 270 232 184 210Z",
      lid,
    ) +
    light(
      "M188 142C188 112 212 96 250 94L390 94C428 96 452 112 452 142L453 158C370 140 270 140 187 158Z",
      0.14,
    ) +
    line("M216 176C280 190 360 190 424 176", accent, 6) +
    line("M222 210L218 262M418 210L422 262", INK.ink, 9) +
    buckle(220, 246) +
    buckle(420, 246) +
    line("M290 94C290 70 350 70 350 94", INK.ink, 9)
  );
}

export function trekkingPack45(): string {
  return trekkingPack(
    { body: INK.spruce, lid: INK.ink, accent: INK.cloudberry },
    line("M474 200L500 520", INK.steel, 7) + line("M474 200L472 172", INK.bark, 12),
  );
}

export function expeditionPack(): string {
  return (
    trekkingPack(
      { body: INK.berry, lid: INK.night, accent: INK.flame },
      path("M160 176L206 176L206 470L170 470Z", INK.berry) +
        path("M480 176L434 176L434 470L470 470Z", INK.berry),
    ) +
    box({ x: 168, y: 494, width: 304, height: 76, radius: 38 }, INK.ochre) +
    shade("M168 532C168 560 190 570 206 570L434 570C456 570 472 556 472 532Z", 0.18) +
    circle(206, 532, 38, INK.brass) +
    circle(206, 532, 22, INK.ochre) +
    circle(206, 532, 8, INK.brass) +
    line("M276 490L276 574M392 490L392 574", INK.ink, 10)
  );
}

export function runningVest(): string {
  const half =
    "M300 130C254 104 206 120 196 168C188 240 166 300 160 380C156 450 170 510 196 540L290 540C304 470 306 380 300 300Z";
  const other =
    "M340 130C386 104 434 120 444 168C452 240 474 300 480 380C484 450 470 510 444 540L350 540C336 470 334 380 340 300Z";
  return (
    path("M236 130C260 84 380 84 404 130C380 160 260 160 236 130Z", INK.ink) +
    path(half, INK.night) +
    path(other, INK.night) +
    clipped("left", half, light("M150 100L230 100C200 260 190 420 220 560L140 560Z", 0.1)) +
    clipped(
      "right",
      other,
      shade("M410 100L500 100L500 560L430 560C460 420 450 260 410 100Z", 0.3),
    ) +
    [176, 366]
      .map(
        (x) =>
          box({ x: x + 18, y: 236, width: 62, height: 170, radius: 26 }, INK.glacier) +
          light(`M${x + 30} 262L${x + 44} 262L${x + 44} 380L${x + 30} 380Z`, 0.5) +
          box({ x: x + 34, y: 206, width: 30, height: 36, radius: 8 }, INK.cloudberry) +
          path(`M${x + 4} 318L${x + 100} 318L${x + 102} 426L${x + 4} 426Z`, INK.dusk) +
          line(`M${x + 4} 330L${x + 98} 330`, INK.cloudberry, 6),
      )
      .join("") +
    repeat(5, (i) =>
      line(
        `M${190 + i * 22} 450L${196 + i * 20} 520M${366 + i * 20} 450L${360 + i * 20} 520`,
        INK.dusk,
        3,
      ),
    ) +
    line("M296 250L344 250M300 400L340 400", INK.cloudberry, 8) +
    circle(320, 250, 9, INK.snow) +
    circle(320, 400, 9, INK.snow)
  );
}

export function dryBag(): string {
  const body =
    "M206 206L434 206C446 300 450 420 440 530C400 552 240 552 200 530C190 420 194 300 206 206Z";
  return (
    ground(320, 540, 150) +
    path(body, INK.ochre) +
    clipped(
      "dry",
      body,
      shade("M372 200L470 200L470 560L384 560Z", 0.18),
      light("M226 200L262 200C250 320 248 440 256 560L220 560C214 440 216 320 226 200Z", 0.28),
    ) +
    path("M214 160C260 176 380 176 426 160L436 214C370 232 270 232 204 214Z", INK.ochre) +
    path("M208 128C260 144 380 144 432 128L430 178C370 194 270 194 210 178Z", INK.ink) +
    line("M212 150C270 166 370 166 428 150", INK.granite, 4) +
    path("M196 120L222 126L222 168L196 164Z", INK.coal) +
    path("M444 120L418 126L418 168L444 164Z", INK.coal) +
    line("M208 166C160 240 152 420 204 520", INK.ink, 13) +
    box({ x: 158, y: 330, width: 26, height: 40, radius: 6 }, INK.steel) +
    box({ x: 270, y: 300, width: 100, height: 120, radius: 4 }, INK.ink) +
    path("M284 396L310 350L324 372L336 356L358 396Z", INK.ochre) +
    circle(340, 328, 9, INK.ochre)
  );
}

export function duffel(): string {
  const body =
    "M110 292C110 262 132 246 164 246L476 246C508 246 530 262 530 292L536 456C536 486 512 500 482 500L158 500C128 500 104 486 104 456Z";
  return (
    ground(320, 502, 232) +
    line("M214 262C214 150 426 150 426 262", INK.ink, 14) +
    path(body, INK.cloudberry) +
    clipped(
      "duffel",
      body,
      shade("M90 430L550 430L550 510L90 510Z", 0.18),
      light("M90 240L550 240L550 282L90 282Z", 0.16),
      path("M90 240L152 240C142 320 142 420 152 510L90 510Z", INK.rust),
      path("M550 240L488 240C498 320 498 420 488 510L550 510Z", INK.rust),
    ) +
    path(
      "M176 264L464 264C476 264 480 272 478 284L466 336L174 336L162 284C160 272 164 264 176 264Z",
      INK.rust,
    ) +
    line("M178 276L462 276L452 326L188 326Z", INK.ink, 4, 'stroke-dasharray="5 6"') +
    line("M214 250L206 500M426 250L434 500", INK.ink, 17) +
    stitch("M214 256L206 496M426 256L434 496", INK.granite) +
    box({ x: 286, y: 168, width: 68, height: 30, radius: 12 }, INK.coal) +
    box({ x: 274, y: 372, width: 92, height: 58, radius: 4 }, INK.snow) +
    path("M290 418L314 386L328 404L338 394L352 418Z", INK.cloudberry) +
    line("M116 340C96 350 96 400 114 412M524 340C544 350 544 400 526 412", INK.ink, 10)
  );
}

export function hipPack(): string {
  const body =
    "M186 274C200 250 230 244 320 244C410 244 440 250 454 274C474 320 470 396 440 424C400 446 240 446 200 424C170 396 166 320 186 274Z";
  return (
    line(
      "M190 300C90 280 60 210 96 186C150 158 490 158 544 186C580 210 550 280 450 300",
      INK.ink,
      20,
    ) +
    stitch("M104 198C160 172 480 172 536 198", INK.granite) +
    box({ x: 294, y: 148, width: 52, height: 42, radius: 8 }, INK.coal) +
    box({ x: 308, y: 158, width: 24, height: 22, radius: 4 }, INK.steel) +
    path(body, INK.cloudberry) +
    clipped(
      "hip",
      body,
      shade("M150 390L490 390L490 450L150 450Z", 0.16),
      light("M150 240L490 240L490 272L150 272Z", 0.18),
      path("M150 318C240 336 400 336 490 318L490 450L150 450Z", INK.rust),
    ) +
    line("M196 282C270 296 370 296 444 282", INK.ink, 7) +
    line("M190 334C260 350 380 350 450 334", INK.flame, 6) +
    line("M436 284L456 312", INK.flame, 7) +
    circle(458, 318, 8, INK.flame) +
    box({ x: 296, y: 372, width: 48, height: 32, radius: 3 }, INK.snow) +
    path("M304 397L317 380L325 390L330 385L337 397Z", INK.rust) +
    ellipse(320, 470, 128, 8, "rgba(24,36,32,.18)")
  );
}
