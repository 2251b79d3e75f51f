import { box, circle, clipped, group, INK, light, line, path, repeat, shade, stitch } from "./ink";

const TORSO =
  "M238 176C200 186 160 200 142 226C118 300 98 390 92 462C110 478 138 482 158 474C168 420 178 376 192 332C196 400 194 460 186 528C260 546 380 546 454 528C446 460 444 400 448 332C462 376 472 420 482 474C502 482 530 478 548 462C542 390 522 300 498 226C480 200 440 186 402 176Z";

function hem(color: string): string {
  return path("M186 508C260 526 380 526 454 508L456 534C380 552 260 552 184 534Z", color);
}

function cuffs(color: string): string {
  return (
    path("M96 432C118 446 146 450 166 444L158 478C136 486 108 480 90 466Z", color) +
    path("M544 432C522 446 494 450 474 444L482 478C504 486 532 480 550 466Z", color)
  );
}

export function shellJacket(): string {
  return (
    path(
      "M236 186C236 130 270 92 320 92C370 92 404 130 404 186C380 214 260 214 236 186Z",
      INK.rust,
    ) +
    path(TORSO, INK.cloudberry) +
    clipped(
      "shell",
      TORSO,
      shade("M448 332C462 376 472 420 482 474L560 480L520 220L440 190Z", 0.12),
      shade("M320 180L470 190L470 560L320 560Z", 0.07),
      path(
        "M80 180L238 170C250 230 284 252 320 256C356 252 390 230 402 170L560 180L530 268C480 236 440 262 430 292L210 292C200 262 160 236 110 268Z",
        INK.rust,
      ),
    ) +
    path(
      "M244 190C244 146 276 118 320 118C364 118 396 146 396 190C380 226 350 244 320 248C290 244 260 226 244 190Z",
      INK.night,
    ) +
    path(
      "M236 186C240 120 276 92 320 92C364 92 400 120 404 186C396 150 366 128 320 128C274 128 244 150 236 186Z",
      INK.cloudberry,
    ) +
    line("M320 250L320 538", INK.flame, 7) +
    line("M320 250L320 538", INK.rust, 2.5, 'stroke-dasharray="4 6"') +
    line("M222 396L268 452M418 396L372 452", INK.night, 7) +
    line("M352 310L352 358", INK.night, 6) +
    line("M196 318L188 420M444 318L452 420", INK.rust, 4) +
    box({ x: 312, y: 252, width: 16, height: 26, radius: 6 }, INK.snow) +
    line("M286 240L280 288M354 240L360 288", INK.snow, 4) +
    cuffs(INK.night) +
    hem(INK.night)
  );
}

export function downParka(): string {
  const body =
    "M236 156C194 166 158 184 142 212C116 290 98 380 94 452C112 470 142 474 164 464C172 414 182 370 194 330C196 410 190 490 178 566C260 586 380 586 462 566C450 490 444 410 446 330C458 370 468 414 476 464C498 474 528 470 546 452C542 380 524 290 498 212C482 184 446 166 404 156Z";
  return (
    path(body, INK.spruce) +
    clipped(
      "parka",
      body,
      shade("M320 150L480 150L480 600L320 600Z", 0.1),
      repeat(9, (i) =>
        line(
          `M80 ${206 + i * 44}C160 ${222 + i * 44} 250 ${226 + i * 44} 320 ${218 + i * 44}C390 ${226 + i * 44} 480 ${222 + i * 44} 560 ${206 + i * 44}`,
          INK.ink,
          5,
          'opacity=".5"',
        ),
      ),
      repeat(9, (i) =>
        line(
          `M80 ${216 + i * 44}C160 ${232 + i * 44} 250 ${236 + i * 44} 320 ${228 + i * 44}C390 ${236 + i * 44} 480 ${232 + i * 44} 560 ${216 + i * 44}`,
          "#fff",
          4,
          'opacity=".12"',
        ),
      ),
    ) +
    path(
      "M220 176C210 110 258 66 320 66C382 66 430 110 420 176C410 216 372 236 320 240C268 236 230 216 220 176Z",
      INK.brass,
    ) +
    repeat(22, (i) => {
      const angle = Math.PI * (0.06 + (i / 21) * 0.88);
      const x = Math.round(320 - Math.cos(angle) * 96);
      const y = Math.round(172 - Math.sin(angle) * 98);
      return circle(x, y, 15, i % 2 ? INK.bone : INK.snow);
    }) +
    path(
      "M246 180C244 132 276 102 320 102C364 102 396 132 394 180C384 214 354 228 320 232C286 228 256 214 246 180Z",
      INK.ink,
    ) +
    path(
      "M268 212C290 196 350 196 372 212C358 226 340 231 320 232C300 231 282 226 268 212Z",
      INK.spruce,
    ) +
    line("M320 234L320 574", INK.ink, 12) +
    line("M320 238L320 572", INK.brass, 4, 'stroke-dasharray="5 6"') +
    path("M206 430L282 422L282 500L202 508Z", INK.spruce) +
    path("M434 430L358 422L358 500L438 508Z", INK.spruce) +
    line("M206 430L282 422L282 500L202 508Z", INK.ink, 4) +
    line("M434 430L358 422L358 500L438 508Z", INK.ink, 4) +
    cuffs(INK.ink) +
    box({ x: 356, y: 284, width: 60, height: 38, radius: 4 }, INK.cloudberry)
  );
}

export function fleece(): string {
  return (
    path(TORSO, INK.lichen) +
    clipped(
      "fleece",
      TORSO,
      repeat(12, (row) =>
        repeat(15, (column) => {
          const x = 88 + column * 33 + (row % 2) * 16;
          const y = 200 + row * 30;
          return line(`M${x} ${y}q6 -9 12 0t12 0`, INK.snow, 4, 'opacity=".5"');
        }),
      ),
      shade("M448 332C462 376 472 420 482 474L560 480L520 220L440 190Z", 0.1),
    ) +
    path(
      "M240 180C236 146 256 130 320 130C384 130 404 146 400 180C388 206 350 216 320 216C290 216 252 206 240 180Z",
      INK.moss,
    ) +
    path(
      "M262 176C262 158 284 150 320 150C356 150 378 158 378 176C366 190 342 194 320 194C298 194 274 190 262 176Z",
      INK.ink,
    ) +
    path(
      "M240 180C246 162 262 170 262 176C274 190 298 194 320 194C342 194 366 190 378 176C378 170 394 162 400 180L396 214C370 236 344 240 320 240C296 240 270 236 244 214Z",
      INK.lichen,
    ) +
    line("M320 196L320 536", INK.spruce, 9) +
    path("M352 282L428 282L424 358L352 358Z", INK.spruce) +
    line("M358 296L420 296", INK.cloudberry, 6) +
    box({ x: 312, y: 222, width: 16, height: 28, radius: 6 }, INK.cloudberry) +
    cuffs(INK.spruce) +
    hem(INK.spruce)
  );
}

export function merinoTop(): string {
  return (
    path(TORSO, INK.berry) +
    clipped(
      "merino",
      TORSO,
      shade("M448 332C462 376 472 420 482 474L560 480L520 220L440 190Z", 0.14),
      shade("M320 180L470 190L470 560L320 560Z", 0.06),
      repeat(6, (i) =>
        path(
          `M60 ${296 + i * 36}L600 ${296 + i * 36}L600 ${306 + i * 36}L60 ${306 + i * 36}Z`,
          INK.rose,
        ),
      ),
    ) +
    path(
      "M242 176C250 214 284 230 320 230C356 230 390 214 398 176L378 170C366 196 346 206 320 206C294 206 274 196 262 170Z",
      INK.ink,
    ) +
    path(
      "M262 170C274 196 294 206 320 206C346 206 366 196 378 170C340 160 300 160 262 170Z",
      INK.bark,
    ) +
    stitch("M214 186C204 240 198 280 192 332M426 186C436 240 442 280 448 332", INK.snow) +
    cuffs(INK.ink) +
    path("M188 514C260 532 380 532 452 514L454 530C380 548 260 548 186 530Z", INK.ink) +
    box({ x: 214, y: 472, width: 34, height: 22, radius: 2 }, INK.snow)
  );
}

export function rainTrousers(): string {
  const legs =
    "M214 104L426 104C440 200 452 330 462 548C432 560 392 560 362 550C352 420 340 320 320 238C300 320 288 420 278 550C248 560 208 560 178 548C188 330 200 200 214 104Z";
  return (
    path(legs, INK.night) +
    clipped(
      "legs",
      legs,
      light("M178 548L214 104L250 104C236 260 226 420 222 560Z", 0.1),
      shade("M426 104L462 548L420 560C416 420 404 260 390 104Z", 0.3),
      path("M226 460L290 460L284 560L214 560Z", INK.ink),
      path("M350 460L414 460L426 560L356 560Z", INK.ink),
    ) +
    line("M222 130C206 270 196 400 190 546M418 130C434 270 444 400 450 546", INK.cloudberry, 6) +
    box({ x: 208, y: 92, width: 224, height: 34, radius: 8 }, INK.dusk) +
    line("M320 126L320 236", INK.ink, 5) +
    line("M304 126L300 186M336 126L340 186", INK.snow, 4) +
    circle(300, 190, 6, INK.cloudberry) +
    circle(340, 190, 6, INK.cloudberry) +
    line("M246 340C262 350 278 350 290 344M350 344C366 352 382 350 396 340", INK.ink, 4)
  );
}

export function beanie(): string {
  const crown = "M160 420C140 270 200 146 320 142C440 146 500 270 480 420Z";
  return (
    path(crown, INK.ochre) +
    clipped(
      "crown",
      crown,
      repeat(13, (i) =>
        line(`M${152 + i * 28} 430C${160 + i * 26} 310 ${232 + i * 14} 220 320 142`, INK.brass, 6),
      ),
      shade("M400 140C480 220 480 330 470 430L520 430L520 140Z", 0.14),
    ) +
    path(
      "M140 396C136 380 150 374 168 374C260 386 380 386 472 374C490 374 504 380 500 396L504 476C504 494 494 500 478 502C380 514 260 514 162 502C146 500 136 494 136 476Z",
      INK.ochre,
    ) +
    light(
      "M140 396C136 380 150 374 168 374C260 386 380 386 472 374C490 374 504 380 500 396L500 408C380 420 260 420 140 408Z",
      0.22,
    ) +
    repeat(15, (i) =>
      line(
        `M${158 + i * 23} ${392 + Math.round(Math.sin((i / 14) * Math.PI) * 8)}L${158 + i * 23} ${490 + Math.round(Math.sin((i / 14) * Math.PI) * 10)}`,
        INK.brass,
        7,
      ),
    ) +
    path("M292 428L348 428L348 474L292 474Z", INK.ink) +
    path("M302 464L318 440L326 452L332 446L340 464Z", INK.snow)
  );
}

function glove(): string {
  return (
    path(
      "M214 300C206 262 210 188 214 156C216 132 246 132 248 156L252 250L262 128C264 104 298 104 298 130L298 248L312 140C316 118 346 122 344 146L336 262L352 190C358 170 384 176 380 200C374 250 366 290 362 320C366 300 392 266 412 262C434 260 436 282 424 296C398 330 380 360 366 400L352 500L216 500C214 430 222 360 214 300Z",
      INK.spruce,
    ) +
    path(
      "M216 300C250 314 320 314 362 318C366 300 392 266 412 262C434 260 436 282 424 296C398 330 380 360 366 400L362 428L218 428C220 380 220 340 216 300Z",
      INK.brass,
    ) +
    line(
      "M214 196L250 196M258 178L298 178M306 190L342 192M352 220L376 224",
      INK.ink,
      4,
      'opacity=".5"',
    ) +
    path("M206 428L366 428C376 470 382 510 382 540L196 540C196 510 200 470 206 428Z", INK.spruce) +
    shade("M320 428L366 428C376 470 382 510 382 540L330 540Z", 0.2) +
    path("M204 440L368 440L370 462L202 462Z", INK.cloudberry) +
    box({ x: 276, y: 434, width: 32, height: 34, radius: 5 }, INK.ink) +
    path("M196 530L384 530L384 550L196 550Z", INK.ink)
  );
}

export function gloves(): string {
  return (
    group("translate(194 322) scale(.86) rotate(-9) translate(-300 -330)", glove()) +
    group("translate(446 322) scale(-.86 .86) rotate(-9) translate(-300 -330)", glove())
  );
}

function sock(body: string, trim: string): string {
  const outline =
    "M232 96L372 96C374 200 368 270 372 330C378 392 470 410 512 448C540 480 520 524 476 528C400 534 300 516 256 470C226 436 238 380 238 330C236 250 230 180 232 96Z";
  return (
    path(outline, body) +
    clipped(
      `sock-${body.slice(1)}`,
      outline,
      path("M224 150L380 150L380 172L224 172Z", trim),
      path("M224 188L380 188L380 198L224 198Z", trim),
      path("M220 372C266 380 300 420 286 500L200 500Z", trim),
      path("M446 540C424 500 440 446 474 412L560 430L560 540Z", trim),
      shade("M330 96L380 96L380 330C386 392 470 410 512 448L420 440C340 410 330 330 330 96Z", 0.1),
      repeat(4, (i) =>
        line(
          `M${300 + i * 36} ${404 + i * 10}C${312 + i * 36} ${440 + i * 8} ${306 + i * 36} ${480 + i * 8} ${296 + i * 38} 524`,
          INK.ink,
          3,
          'opacity=".16"',
        ),
      ),
    ) +
    path("M228 86L376 86C380 86 380 128 376 130L230 130C226 126 226 90 228 86Z", trim) +
    repeat(9, (i) => line(`M${240 + i * 16} 94L${240 + i * 16} 122`, INK.ink, 3, 'opacity=".25"'))
  );
}

export function socks(): string {
  return (
    group("translate(-76 26) rotate(-7 320 320)", sock(INK.granite, INK.night)) +
    group("translate(62 16) rotate(4 320 320)", sock(INK.lichen, INK.spruce))
  );
}
