import {
  box,
  circle,
  clipped,
  ellipse,
  ground,
  group,
  INK,
  light,
  line,
  path,
  repeat,
  shade,
} from "./ink";

function guy(x1: number, y1: number, x2: number, y2: number): string {
  return (
    line(`M${x1} ${y1}L${x2} ${y2}`, INK.snow, 3) +
    line(`M${x2 - 5} ${y2 - 12}L${x2 + 3} ${y2 + 8}`, INK.ink, 5)
  );
}

export function domeTent(): string {
  const fly = "M86 470C150 320 226 226 330 190C432 232 500 330 556 470Z";
  return (
    ground(320, 476, 250) +
    guy(330, 190, 596, 468) +
    guy(170, 330, 46, 468) +
    path(fly, INK.cloudberry) +
    clipped(
      "fly",
      fly,
      shade("M330 190C400 280 430 380 440 470L580 470L520 300Z", 0.18),
      light("M86 470C150 320 226 226 330 190C250 270 190 360 170 470Z", 0.16),
    ) +
    path("M234 470C250 380 282 300 328 240C372 300 396 384 404 470Z", INK.rust) +
    path("M250 470C266 396 292 324 328 272C340 330 330 410 322 470Z", INK.night) +
    path("M328 240C372 300 396 384 404 470L372 470C380 400 366 320 328 262Z", INK.snow) +
    line("M330 190C250 270 190 360 170 470M330 190C400 280 430 380 440 470", INK.snow, 5) +
    line("M86 470C150 320 226 226 330 190C432 232 500 330 556 470", INK.ink, 5) +
    path("M306 190L330 176L356 192L330 204Z", INK.ink) +
    line("M82 472L560 472", INK.ink, 6)
  );
}

export function geodesicTent(): string {
  const fly = "M70 476C96 330 190 206 320 206C450 206 544 330 570 476Z";
  return (
    ground(320, 484, 262) +
    guy(140, 330, 40, 476) +
    guy(500, 330, 604, 476) +
    path(fly, INK.ochre) +
    clipped(
      "geo",
      fly,
      path("M320 206C250 250 190 330 176 476L60 476L120 260Z", INK.flame),
      shade("M320 206C390 250 450 330 464 476L600 476L540 240Z", 0.16),
      path("M70 436L570 436L570 480L70 480Z", INK.coal),
    ) +
    path("M244 476C250 400 280 342 320 316C360 342 390 400 396 476Z", INK.night) +
    path("M320 316C360 342 390 400 396 476L340 476C352 420 346 364 320 316Z", INK.cloudberry) +
    line(
      "M70 476C190 210 420 190 464 476M570 476C450 210 220 190 176 476M90 400C200 330 440 330 550 400",
      INK.ink,
      5,
    ) +
    line("M70 476C96 330 190 206 320 206C450 206 544 330 570 476", INK.ink, 5) +
    circle(320, 240, 8, INK.ink) +
    line("M66 478L574 478", INK.ink, 6)
  );
}

export function soloTent(): string {
  const fly = "M76 470C140 440 200 380 262 290C286 258 322 258 342 292C402 392 482 450 568 470Z";
  return (
    ground(322, 478, 254) +
    guy(302, 268, 300, 488) +
    path(fly, INK.lichen) +
    clipped(
      "solo",
      fly,
      light("M76 470C140 440 200 380 262 290L300 268C250 360 220 430 206 470Z", 0.22),
      shade("M316 262C360 380 420 440 470 470L590 470L420 360Z", 0.15),
    ) +
    path("M222 470C240 410 268 346 300 296C326 350 350 420 360 470Z", INK.night) +
    path("M300 296C326 350 350 420 360 470L318 470C322 410 316 350 300 296Z", INK.snow) +
    line("M206 470C220 420 250 360 302 268C352 350 372 420 376 470", INK.ink, 6) +
    line(
      "M76 470C140 440 200 380 262 290C286 258 322 258 342 292C402 392 482 450 568 470",
      INK.spruce,
      4,
    ) +
    guy(76, 468, 44, 486) +
    guy(568, 468, 600, 486) +
    line("M74 472L570 472", INK.ink, 5)
  );
}

export function bellTent(): string {
  const roof = "M320 122C280 220 190 312 84 366L556 366C450 312 360 220 320 122Z";
  return (
    ground(320, 496, 252) +
    guy(84, 366, 34, 492) +
    guy(556, 366, 606, 492) +
    path("M96 366L544 366L536 488L104 488Z", INK.bone) +
    shade("M420 366L544 366L536 488L424 488Z", 0.12) +
    path(roof, INK.snow) +
    clipped(
      "roof",
      roof,
      shade("M320 122C340 220 400 312 440 366L600 366Z", 0.14),
      shade("M320 122C318 220 316 312 314 366L360 366Z", 0.05),
    ) +
    line("M320 122C290 220 236 312 206 366M320 122C350 220 404 312 434 366", INK.bone, 4) +
    path("M320 210C296 300 262 400 250 488L390 488C378 400 344 300 320 210Z", INK.bark) +
    path("M320 210C296 300 262 400 250 488L284 488C318 420 326 320 320 210Z", INK.cloudberry) +
    path("M320 210C344 300 378 400 390 488L356 488C322 420 314 320 320 210Z", INK.rust) +
    ellipse(320, 452, 16, 26, INK.flame) +
    line("M84 366C160 380 240 376 320 376C400 376 480 380 556 366", INK.brass, 5) +
    line("M320 124L320 92", INK.bark, 7) +
    path("M322 92L366 102L322 116Z", INK.cloudberry) +
    line("M100 490L540 490", INK.ink, 5)
  );
}

export function tarp(): string {
  return (
    ground(320, 500, 250) +
    line("M150 220L150 500M490 250L490 500", INK.bark, 9) +
    guy(150, 222, 52, 486) +
    guy(490, 252, 596, 486) +
    path("M150 214C260 262 380 272 490 246L580 396C430 420 220 412 70 376Z", INK.moss) +
    path("M150 214C260 262 380 272 490 246L380 330C300 344 220 318 150 214Z", INK.spruce) +
    shade("M490 246L580 396C540 404 500 406 460 408Z", 0.16) +
    light("M150 214L70 376C110 386 150 392 190 398Z", 0.16) +
    repeat(4, (i) => circle(102 + i * 142, [382, 404, 410, 400][i] ?? 400, 6, INK.snow)) +
    guy(70, 376, 40, 494) +
    guy(580, 396, 612, 494) +
    path("M262 500L300 452L338 500Z", INK.cloudberry) +
    path("M284 500L302 470L320 500Z", INK.flame) +
    line("M248 504L352 492M252 492L350 505", INK.bark, 8)
  );
}

export function mummyBag(): string {
  const shell =
    "M320 84C244 84 206 140 204 200C204 300 236 430 262 520C270 552 370 552 378 520C404 430 436 300 436 200C434 140 396 84 320 84Z";
  return (
    path(
      "M334 98C258 98 220 154 218 214C218 314 250 440 276 532C284 566 384 566 392 532C418 440 450 314 450 214C448 154 410 98 334 98Z",
      INK.ink,
      'opacity=".35"',
    ) +
    path(shell, INK.cloudberry) +
    clipped(
      "bag",
      shell,
      shade("M360 80C420 200 400 420 360 560L460 560L460 80Z", 0.16),
      light("M230 130C214 240 246 420 276 540L250 540L196 220Z", 0.18),
      repeat(8, (i) =>
        line(
          `M190 ${240 + i * 42}C260 ${264 + i * 42} 380 ${264 + i * 42} 450 ${240 + i * 42}`,
          INK.rust,
          5,
        ),
      ),
    ) +
    path(
      "M320 104C268 104 240 140 240 186C240 224 280 244 320 244C360 244 400 224 400 186C400 140 372 104 320 104Z",
      INK.rust,
    ) +
    path(
      "M320 122C282 122 260 150 260 184C260 212 288 228 320 228C352 228 380 212 380 184C380 150 358 122 320 122Z",
      INK.night,
    ) +
    path(
      "M270 206C290 190 350 190 370 206C360 222 340 228 320 228C300 228 280 222 270 206Z",
      INK.snow,
    ) +
    line("M384 230C396 320 380 420 366 500", INK.snow, 5) +
    circle(384, 244, 8, INK.brass) +
    line("M300 244C296 268 300 280 294 296M340 244C346 266 342 280 348 292", INK.snow, 4)
  );
}

export function quiltBag(): string {
  return (
    ground(322, 510, 220) +
    path(
      "M130 214C130 190 150 180 180 180L470 180C500 180 512 200 512 226L512 470C512 500 494 506 466 506L176 506C146 506 130 496 130 468Z",
      INK.glacier,
    ) +
    shade(
      "M400 180L470 180C500 180 512 200 512 226L512 470C512 500 494 506 466 506L420 506Z",
      0.1,
    ) +
    repeat(4, (i) =>
      line(
        `M134 ${248 + i * 62}C240 ${262 + i * 62} 400 ${236 + i * 62} 510 ${250 + i * 62}`,
        INK.dusk,
        4,
        'opacity=".5"',
      ),
    ) +
    path("M130 214C130 190 150 180 180 180L330 180C300 260 250 330 130 372Z", INK.snow) +
    path(
      "M330 180C316 250 262 340 130 372C180 330 220 300 246 250C262 220 270 196 276 180Z",
      INK.rose,
    ) +
    line("M330 180C316 250 262 340 130 372", INK.dusk, 4) +
    line("M502 214L502 476", INK.night, 5, 'stroke-dasharray="3 7"') +
    box({ x: 486, y: 206, width: 22, height: 32, radius: 8 }, INK.cloudberry)
  );
}

export function mat(): string {
  const pad =
    "M214 116C214 86 236 70 270 68C304 64 336 64 370 68C404 70 426 86 426 116C430 240 420 380 404 520C400 546 384 558 358 560C332 562 308 562 282 560C256 558 240 546 236 520C220 380 210 240 214 116Z";
  return (
    group(
      "translate(-44 0) rotate(-12 320 320)",
      `<path d="${pad}" fill="${INK.ink}" opacity=".25" transform="translate(14 14)"/>`,
      path(pad, INK.spruce),
      clipped(
        "pad",
        pad,
        repeat(9, (i) =>
          line(
            `M200 ${124 + i * 48}C260 ${138 + i * 48} 380 ${138 + i * 48} 440 ${124 + i * 48}`,
            INK.ink,
            6,
            'opacity=".45"',
          ),
        ),
        repeat(9, (i) =>
          line(
            `M200 ${133 + i * 48}C260 ${147 + i * 48} 380 ${147 + i * 48} 440 ${133 + i * 48}`,
            "#fff",
            4,
            'opacity=".14"',
          ),
        ),
        shade("M380 60L440 60L420 570L364 570Z", 0.18),
        light("M226 60L248 60L262 570L244 570Z", 0.14),
      ),
      circle(392, 96, 16, INK.cloudberry),
      circle(392, 96, 7, INK.ink),
    ) +
    ground(486, 556, 70) +
    path(
      "M440 400C440 388 458 382 486 382C514 382 532 388 532 400L538 532C538 548 518 556 486 556C454 556 434 548 434 532Z",
      INK.cloudberry,
    ) +
    shade("M508 384C524 388 532 394 532 400L538 532C538 544 526 550 508 554Z", 0.18) +
    line("M440 402C470 414 502 414 532 402", INK.rust, 6) +
    line("M486 384C470 350 506 344 500 372", INK.snow, 5) +
    box({ x: 462, y: 448, width: 48, height: 38, radius: 3 }, INK.snow)
  );
}
