-- CreateTable
CREATE TABLE "ModelCallDay" (
    "day" BIGINT NOT NULL PRIMARY KEY,
    "calls" INTEGER NOT NULL,
    "minute" BIGINT NOT NULL,
    "minuteCalls" INTEGER NOT NULL
);
