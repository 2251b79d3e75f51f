-- CreateTable
CREATE TABLE "ModelCallDay" (
    "day" BIGINT NOT NULL,
    "calls" INTEGER NOT NULL,
    "minute" BIGINT NOT NULL,
    "minuteCalls" INTEGER NOT NULL,

    CONSTRAINT "ModelCallDay_pkey" PRIMARY KEY ("day")
);
