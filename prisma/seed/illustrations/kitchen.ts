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
} from "./ink";

function flame(x: number, y: number, height: number): string {
  return (
    path(
      `M${x} ${y - height}C${x + 22} ${y - height * 0.6} ${x + 20} ${y - 10} ${x} ${y}C${x - 20} ${y - 10} ${x - 22} ${y - height * 0.6} ${x} ${y - height}Z`,
      INK.cloudberry,
    ) +
    path(
      `M${x} ${y - height * 0.6}C${x + 11} ${y - height * 0.36} ${x + 10} ${y - 8} ${x} ${y - 4}C${x - 10} ${y - 8} ${x - 11} ${y - height * 0.36} ${x} ${y - height * 0.6}Z`,
      INK.flame,
    )
  );
}

export function gasStove(): string {
  return (
    ground(320, 548, 150) +
    path(
      "M196 420C196 392 240 380 320 380C400 380 444 392 444 420L444 520C444 540 400 550 320 550C240 550 196 540 196 520Z",
      INK.cloudberry,
    ) +
    shade("M380 386C420 392 444 402 444 420L444 520C444 536 420 544 384 548Z", 0.18) +
    light("M210 410C216 400 230 394 246 390L246 546C226 542 212 536 208 528Z", 0.22) +
    path("M196 452C280 472 360 472 444 452L444 506C360 526 280 526 196 506Z", INK.snow) +
    path("M290 500L312 470L326 488L336 478L352 500C334 504 308 504 290 500Z", INK.cloudberry) +
    ellipse(320, 398, 62, 14, INK.rust) +
    box({ x: 296, y: 340, width: 48, height: 56, radius: 6 }, INK.brass) +
    box({ x: 306, y: 296, width: 28, height: 50, radius: 4 }, INK.steel) +
    line("M334 320L412 330", INK.steel, 9) +
    line("M412 316L412 346L432 342L432 320Z", INK.ink, 6) +
    path("M270 268L370 268L354 300L286 300Z", INK.granite) +
    line("M292 292L192 262L172 206M348 292L448 262L468 206M320 296L320 226", INK.steel, 11) +
    line("M160 206L204 206M436 206L480 206M304 222L336 222", INK.steel, 11) +
    ellipse(320, 262, 56, 13, INK.coal) +
    flame(284, 258, 66) +
    flame(356, 258, 66) +
    flame(320, 262, 92)
  );
}

export function stoveSystem(): string {
  return (
    ground(320, 566, 136) +
    path(
      "M222 496C222 482 258 476 320 476C382 476 418 482 418 496L418 552C418 564 382 570 320 570C258 570 222 564 222 552Z",
      INK.granite,
    ) +
    shade("M370 478C400 482 418 488 418 496L418 552C418 560 400 566 374 568Z", 0.2) +
    box({ x: 286, y: 440, width: 68, height: 42, radius: 6 }, INK.ink) +
    line("M354 462L430 470", INK.steel, 9) +
    circle(436, 470, 12, INK.ink) +
    path("M238 400L402 400L386 452L254 452Z", INK.coal) +
    repeat(7, (i) => box({ x: 252 + i * 21, y: 412, width: 9, height: 24, radius: 4 }, INK.flame)) +
    box({ x: 222, y: 156, width: 196, height: 252, radius: 16 }, INK.steel) +
    box({ x: 222, y: 186, width: 196, height: 196, radius: 6 }, INK.cloudberry) +
    shade("M364 186L418 186L418 382L364 382Z", 0.16) +
    light("M236 186L262 186L262 382L236 382Z", 0.2) +
    path(
      "M216 128C216 112 230 108 250 108L390 108C410 108 424 112 424 128L424 160L216 160Z",
      INK.ink,
    ) +
    box({ x: 296, y: 88, width: 48, height: 26, radius: 8 }, INK.ink) +
    path(
      "M414 214C476 212 490 238 488 284C486 330 470 352 414 350L414 328C452 330 464 316 466 284C468 252 456 236 414 236Z",
      INK.ink,
    ) +
    repeat(3, (i) =>
      path(
        `M${268 + i * 34} 318L${290 + i * 34} 274L${312 + i * 34} 318Z`,
        i === 1 ? INK.snow : INK.rust,
      ),
    )
  );
}

export function liquidFuelStove(): string {
  return (
    ground(300, 510, 250) +
    line("M372 466C430 470 440 440 470 420", INK.steel, 8) +
    path(
      "M448 250C448 236 470 230 500 230C530 230 552 236 552 250L552 486C552 502 530 508 500 508C470 508 448 502 448 486Z",
      INK.berry,
    ) +
    shade("M520 232C540 236 552 242 552 250L552 486C552 498 540 504 522 506Z", 0.22) +
    light("M460 246L474 242L474 500L460 494Z", 0.26) +
    box({ x: 478, y: 182, width: 44, height: 52, radius: 6 }, INK.ink) +
    box({ x: 490, y: 120, width: 20, height: 66, radius: 5 }, INK.steel) +
    box({ x: 470, y: 106, width: 60, height: 20, radius: 10 }, INK.cloudberry) +
    path("M448 330L552 330L552 392L448 392Z", INK.snow) +
    path("M486 378L500 346L514 378Z", INK.berry) +
    path("M120 292L132 226L152 252L160 226Z", INK.granite, 'opacity="0"') +
    path(
      "M82 330C82 318 380 318 380 330L372 436C372 446 92 446 90 436Z",
      INK.steel,
      'opacity=".55"',
    ) +
    repeat(6, (i) => line(`M${122 + i * 44} 328L${126 + i * 43} 440`, INK.granite, 4)) +
    line("M138 506L168 380L306 380L336 506M90 504L150 430M382 504L322 430", INK.coal, 12) +
    path("M170 360L302 360L288 412L184 412Z", INK.ink) +
    ellipse(236, 360, 66, 14, INK.coal) +
    line("M126 322L346 322", INK.coal, 12) +
    flame(196, 356, 84) +
    flame(276, 356, 84) +
    flame(236, 360, 124) +
    line("M288 398C330 410 350 440 372 466", INK.brass, 9)
  );
}

export function cookSet(): string {
  return (
    ground(320, 532, 226) +
    path(
      "M120 330L412 330L402 500C400 520 384 528 362 528L170 528C148 528 132 520 130 500Z",
      INK.coal,
    ) +
    light("M120 330L160 330C164 400 170 470 182 528L170 528C148 528 132 520 130 500Z", 0.14) +
    box({ x: 108, y: 318, width: 316, height: 22, radius: 11 }, INK.granite) +
    line("M418 366L540 330C560 326 566 346 550 354L416 396", INK.cloudberry, 13) +
    path("M156 216L376 216L370 318L162 318Z", INK.granite) +
    shade("M330 216L376 216L370 318L326 318Z", 0.2) +
    light("M166 222L190 222L192 318L172 318Z", 0.25) +
    box({ x: 146, y: 204, width: 240, height: 20, radius: 10 }, INK.steel) +
    path("M176 202C186 170 226 156 266 156C306 156 346 170 356 202Z", INK.steel) +
    repeat(5, (i) => circle(216 + i * 25, 184, 5, INK.coal)) +
    box({ x: 248, y: 128, width: 36, height: 30, radius: 12 }, INK.cloudberry) +
    path("M404 444L590 444C588 486 566 512 530 514L462 514C428 512 406 486 404 444Z", INK.ink) +
    box({ x: 394, y: 434, width: 206, height: 18, radius: 9 }, INK.coal) +
    light("M420 456L438 456C444 480 456 500 470 512C440 508 424 486 420 456Z", 0.16)
  );
}

export function kettle(): string {
  const body =
    "M176 340C176 284 236 250 320 250C404 250 464 284 464 340L486 478C490 506 470 520 440 520L200 520C170 520 150 506 154 478Z";
  return (
    ground(320, 524, 190) +
    line("M200 296C180 120 460 120 440 296", INK.ink, 13) +
    line("M262 160C290 146 350 146 378 160", INK.bark, 24) +
    path("M460 380C500 372 520 330 538 286L572 294C566 360 540 440 474 466Z", INK.granite) +
    path(body, INK.steel) +
    clipped(
      "kettle",
      body,
      shade("M390 240L500 240L500 530L410 530Z", 0.2),
      light("M196 320C204 300 220 284 240 274C222 340 214 440 222 530L180 530Z", 0.5),
      path("M140 456C260 480 380 480 500 456L500 530L140 530Z", INK.coal),
    ) +
    path(
      "M226 262C240 232 280 222 320 222C360 222 400 232 414 262C380 276 260 276 226 262Z",
      INK.granite,
    ) +
    light("M240 252C254 236 284 230 310 230C290 240 270 250 262 264Z", 0.4) +
    circle(320, 214, 17, INK.cloudberry) +
    circle(200, 300, 9, INK.ink) +
    circle(440, 300, 9, INK.ink) +
    line(
      "M556 262C548 240 570 226 560 204M584 264C578 246 596 234 588 216",
      INK.snow,
      6,
      'opacity=".8"',
    )
  );
}

export function mug(): string {
  const body = "M158 220L446 220L432 474C430 498 414 508 390 508L214 508C190 508 174 498 172 474Z";
  return (
    ground(304, 512, 150) +
    path(
      "M438 268C530 258 556 306 548 364C540 424 500 452 430 444L432 410C482 416 508 398 512 360C516 320 496 296 436 304Z",
      INK.rust,
    ) +
    path(body, INK.cloudberry) +
    clipped(
      "mug",
      body,
      shade("M366 210L460 210L440 520L378 520Z", 0.15),
      light("M186 210L222 210C220 320 224 420 232 520L206 520Z", 0.24),
    ) +
    repeat(26, (i) =>
      circle(
        182 + ((i * 97) % 240),
        262 + ((i * 61) % 232),
        2 + (i % 3),
        INK.snow,
        'opacity=".75"',
      ),
    ) +
    ellipse(302, 220, 150, 26, INK.ink) +
    ellipse(302, 220, 138, 19, INK.snow) +
    path("M172 226C210 214 394 214 432 226C400 240 204 240 172 226Z", INK.bark) +
    line(
      "M262 176C250 150 274 136 264 108M308 170C296 142 322 128 310 96M352 176C342 152 364 138 354 112",
      INK.snow,
      8,
      'opacity=".7"',
    )
  );
}

export function flask(): string {
  const body =
    "M228 232C228 206 250 196 320 196C390 196 412 206 412 232L412 536C412 558 390 566 320 566C250 566 228 558 228 536Z";
  return (
    ground(320, 566, 122) +
    path(body, INK.spruce) +
    clipped(
      "flask",
      body,
      shade("M364 190L420 190L420 570L364 570Z", 0.24),
      light("M244 190L268 190L268 570L244 570Z", 0.2),
      path("M220 520L420 520L420 570L220 570Z", INK.steel),
      path("M220 226L420 226L420 240L220 240Z", INK.steel),
    ) +
    path(
      "M236 88C236 74 254 68 320 68C386 68 404 74 404 88L408 196C408 204 380 208 320 208C260 208 232 204 232 196Z",
      INK.steel,
    ) +
    shade("M368 72C392 76 404 80 404 88L408 196C408 202 392 204 370 206Z", 0.22) +
    light("M250 84L270 78L270 204L248 200Z", 0.5) +
    line("M234 128C290 138 350 138 406 128", INK.granite, 4) +
    path("M278 420L306 366L324 394L336 376L364 420Z", INK.lichen) +
    circle(350, 350, 10, INK.flame) +
    line("M228 288C200 300 200 470 228 488", INK.bark, 12)
  );
}
