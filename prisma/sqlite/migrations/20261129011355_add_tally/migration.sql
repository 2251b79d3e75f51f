-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "ModelCallDay";
PRAGMA foreign_keys=on;

-- CreateTable
CREATE TABLE "Tally" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "day" BIGINT NOT NULL,
    "dayCount" INTEGER NOT NULL,
    "minute" BIGINT NOT NULL,
    "minuteCount" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "Tally_day_idx" ON "Tally"("day");
