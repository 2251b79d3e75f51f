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
  stitch,
} from "./ink";

export function headlamp(): string {
  return (
    path("M320 330L60 210L30 470Z", INK.flame, 'opacity=".0"') +
    path("M250 356L20 250L20 560L260 420Z", INK.flame, 'opacity=".16"') +
    path("M250 366L20 320L20 500L260 412Z", INK.flame, 'opacity=".2"') +
    path(
      "M250 360C250 210 360 130 450 150C560 176 580 300 530 400L504 388C540 300 520 210 444 192C376 178 300 240 296 360Z",
      INK.cloudberry,
    ) +
    path("M444 192C520 210 540 300 504 388L530 400C580 300 560 176 450 150Z", INK.rust) +
    stitch("M276 330C284 230 366 160 448 172C520 190 546 280 520 366", INK.snow) +
    path("M250 370C340 430 440 440 530 400L520 366C440 400 350 394 280 340Z", INK.cloudberry) +
    stitch("M286 372C360 414 440 422 514 392", INK.snow) +
    path(
      "M214 314C214 294 228 284 248 284L318 296C336 300 344 312 344 330L344 436C344 454 336 466 318 468L248 478C228 478 214 468 214 450Z",
      INK.ink,
    ) +
    path(
      "M214 314C214 294 228 284 248 284L280 290L280 474L248 478C228 478 214 468 214 450Z",
      INK.coal,
    ) +
    circle(248, 358, 42, INK.granite) +
    circle(248, 358, 34, INK.snow) +
    circle(248, 358, 22, INK.flame) +
    circle(248, 358, 9, "#fff") +
    circle(248, 436, 16, INK.berry) +
    circle(248, 436, 8, INK.rose) +
    box({ x: 292, y: 274, width: 40, height: 20, radius: 8 }, INK.cloudberry) +
    box({ x: 440, y: 156, width: 44, height: 34, radius: 5 }, INK.ink)
  );
}

export function lantern(): string {
  return (
    circle(320, 352, 220, INK.flame, 'opacity=".13"') +
    circle(320, 352, 160, INK.flame, 'opacity=".16"') +
    ground(320, 560, 130) +
    line("M214 250C190 90 450 90 426 250", INK.brass, 11) +
    line("M286 138C304 128 336 128 354 138", INK.bark, 20) +
    path("M236 216C246 180 394 180 404 216L416 258L224 258Z", INK.brass) +
    shade("M350 190C384 194 400 202 404 216L416 258L356 258Z", 0.2) +
    repeat(5, (i) => box({ x: 256 + i * 28, y: 206, width: 14, height: 7, radius: 3 }, INK.ink)) +
    path("M236 258L404 258C428 320 428 400 404 456L236 456C212 400 212 320 236 258Z", INK.snow) +
    path(
      "M236 258L404 258C428 320 428 400 404 456L236 456C212 400 212 320 236 258Z",
      INK.flame,
      'opacity=".55"',
    ) +
    ellipse(320, 380, 44, 64, INK.flame) +
    path(
      "M320 300C348 344 352 386 338 414C330 428 310 428 302 414C288 386 292 344 320 300Z",
      "#fff6da",
    ) +
    light("M238 268L258 268C240 330 240 390 256 446L242 446C222 390 222 324 238 268Z", 0.6) +
    line("M280 258C262 320 262 396 280 456M360 258C378 320 378 396 360 456", INK.brass, 6) +
    path(
      "M222 456L418 456L432 520C436 546 416 558 390 558L250 558C224 558 204 546 208 520Z",
      INK.brass,
    ) +
    shade("M370 456L418 456L432 520C436 546 416 558 390 558L376 558Z", 0.2) +
    light("M236 466L256 466L248 548C232 544 224 536 226 520Z", 0.3) +
    circle(320, 508, 20, INK.ink) +
    line("M320 508L330 494", INK.flame, 5)
  );
}

export function torch(): string {
  return group(
    "rotate(-32 320 320)",
    path("M140 320L-160 180L-160 460Z", INK.snow, 'opacity=".22"'),
    path("M140 320L-160 240L-160 400Z", INK.snow, 'opacity=".28"'),
    path("M120 262L200 274L200 366L120 378C108 350 108 290 120 262Z", INK.night),
    ellipse(122, 320, 17, 57, INK.flame),
    ellipse(118, 320, 9, 38, "#fff6da"),
    box({ x: 196, y: 280, width: 310, height: 80, radius: 8 }, INK.night),
    light("M120 270L200 282L200 294L506 294L506 302L120 302Z", 0.14),
    shade("M124 366L200 356L506 340L506 360L200 366L120 378Z", 0.4),
    repeat(9, (i) => line(`M${262 + i * 18} 286L${262 + i * 18} 354`, INK.ink, 6)),
    box({ x: 206, y: 280, width: 14, height: 80 }, INK.cloudberry),
    box({ x: 500, y: 288, width: 36, height: 64, radius: 10 }, INK.coal),
    box({ x: 446, y: 268, width: 34, height: 16, radius: 6 }, INK.cloudberry),
    path("M300 360L470 360C486 360 486 384 470 384L330 384C322 384 318 378 320 372Z", INK.steel),
    circle(540, 320, 9, INK.steel),
  );
}

export function compass(): string {
  const ticks = repeat(24, (i) =>
    group(
      `rotate(${i * 15} 320 380)`,
      line(i % 6 ? "M320 264L320 274" : "M320 260L320 282", i % 6 ? INK.granite : INK.ink, 5),
    ),
  );
  return (
    path(
      "M190 90L450 90C466 90 474 98 474 114L474 232L166 232L166 114C166 98 174 90 190 90Z",
      INK.ink,
    ) +
    path("M192 108L448 108L448 214L192 214Z", INK.glacier) +
    light("M192 214L300 108L360 108L254 214Z", 0.5) +
    line("M320 108L320 214", INK.ink, 4) +
    box({ x: 166, y: 226, width: 308, height: 340, radius: 22 }, INK.snow) +
    shade(
      "M430 226L452 226C466 228 474 238 474 248L474 544C474 558 464 566 452 566L430 566Z",
      0.08,
    ) +
    repeat(15, (i) =>
      line(`M178 ${260 + i * 19}L${i % 5 ? 190 : 200} ${260 + i * 19}`, INK.ink, 3),
    ) +
    box({ x: 218, y: 222, width: 204, height: 16, radius: 6 }, INK.granite) +
    circle(320, 380, 138, INK.ink) +
    circle(320, 380, 122, INK.bone) +
    ticks +
    circle(320, 380, 88, INK.snow) +
    line("M276 320L276 440M298 310L298 450M342 310L342 450M364 320L364 440", INK.rose, 4) +
    group(
      "rotate(28 320 380)",
      path("M320 286L344 380L296 380Z", INK.cloudberry),
      path("M320 474L344 380L296 380Z", INK.ink),
    ) +
    circle(320, 380, 13, INK.brass) +
    line("M240 540L400 540", INK.cloudberry, 6) +
    line("M448 566C470 600 520 560 540 520C556 480 520 470 526 440", INK.cloudberry, 7)
  );
}

function pole(): string {
  return (
    line("M320 190L320 560", INK.coal, 11) +
    line("M320 230L320 300M320 380L320 420", INK.cloudberry, 11) +
    box({ x: 311, y: 320, width: 18, height: 40, radius: 5 }, INK.ink) +
    line("M320 560L320 592", INK.steel, 6) +
    ellipse(320, 552, 36, 9, INK.ink) +
    path("M304 86C302 66 338 66 338 86L334 190C334 200 308 200 308 190Z", INK.brass) +
    repeat(6, (i) => circle(313 + ((i * 7) % 15), 100 + i * 15, 2.4, INK.bark)) +
    path("M302 88C298 60 342 58 342 86C342 96 304 98 302 88Z", INK.ink) +
    line("M338 96C380 110 384 190 344 200C334 190 340 140 330 110", INK.ink, 6)
  );
}

export function poles(): string {
  return (
    group("translate(-62 0) rotate(13 320 320)", pole()) +
    group("translate(62 0) rotate(-13 320 320)", pole())
  );
}

function snowshoe(): string {
  const frame =
    "M320 60C250 60 214 110 214 190C214 300 246 440 286 560C296 588 344 588 354 560C394 440 426 300 426 190C426 110 390 60 320 60Z";
  return (
    path(frame, INK.cloudberry) +
    path(
      "M320 84C268 84 238 122 238 190C238 290 266 420 302 536C308 552 332 552 338 536C374 420 402 290 402 190C402 122 372 84 320 84Z",
      INK.night,
    ) +
    clipped("deck", frame, shade("M350 60L440 60L440 590L330 590C390 420 400 240 350 60Z", 0.18)) +
    path("M270 120C290 108 350 108 370 120L356 168L284 168Z", INK.cloudberry, 'opacity=".9"') +
    line("M246 230L394 230", INK.steel, 13) +
    repeat(4, (i) =>
      path(`M${258 + i * 34} 236L${274 + i * 34} 236L${266 + i * 34} 254Z`, INK.steel),
    ) +
    path("M272 204C286 190 354 190 368 204L376 330C370 350 270 350 264 330Z", INK.ink) +
    line("M266 244C300 260 340 260 374 244M266 290C300 306 340 306 376 290", INK.flame, 11) +
    box({ x: 360, y: 234, width: 26, height: 26, radius: 5 }, INK.steel) +
    box({ x: 286, y: 372, width: 68, height: 46, radius: 8 }, INK.steel) +
    repeat(3, (i) => circle(300 + i * 20, 470, 5, INK.dusk))
  );
}

export function snowshoes(): string {
  return (
    group("translate(-96 10) rotate(-9 320 320) scale(.96)", snowshoe()) +
    group("translate(120 20) rotate(8 320 320) scale(.96)", snowshoe())
  );
}
