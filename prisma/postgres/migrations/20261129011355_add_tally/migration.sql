-- DropTable
DROP TABLE "ModelCallDay";

-- CreateTable
CREATE TABLE "Tally" (
    "key" TEXT NOT NULL,
    "day" BIGINT NOT NULL,
    "dayCount" INTEGER NOT NULL,
    "minute" BIGINT NOT NULL,
    "minuteCount" INTEGER NOT NULL,

    CONSTRAINT "Tally_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Tally_day_idx" ON "Tally"("day");
