
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public."Attachment" (
    "tenantId" text NOT NULL,
    "userId" text NOT NULL,
    id text NOT NULL,
    "threadId" text,
    storage text NOT NULL,
    size integer NOT NULL,
    "readyAt" bigint,
    "expiresAt" bigint,
    data text NOT NULL
);

CREATE TABLE public."AttachmentBlob" (
    "tenantId" text NOT NULL,
    "userId" text NOT NULL,
    "attachmentId" text NOT NULL,
    bytes bytea NOT NULL
);

CREATE TABLE public."Cart" (
    id text NOT NULL,
    "tenantId" text NOT NULL,
    "userId" text NOT NULL,
    "updatedAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);

CREATE TABLE public."CartLine" (
    id text NOT NULL,
    "cartId" text NOT NULL,
    "productId" text NOT NULL,
    variant text NOT NULL,
    quantity integer NOT NULL
);

CREATE TABLE public."Category" (
    slug text NOT NULL,
    name text NOT NULL,
    summary text NOT NULL,
    "position" integer NOT NULL
);

CREATE TABLE public."Feedback" (
    "tenantId" text NOT NULL,
    "userId" text NOT NULL,
    "threadId" text NOT NULL,
    "itemId" text NOT NULL,
    kind text NOT NULL,
    "createdAt" bigint NOT NULL
);

CREATE TABLE public."Order" (
    id text NOT NULL,
    "tenantId" text NOT NULL,
    "userId" text NOT NULL,
    number text NOT NULL,
    status text NOT NULL,
    "placedAt" timestamp(3) without time zone NOT NULL,
    "totalCents" integer NOT NULL,
    currency text NOT NULL,
    sample boolean NOT NULL
);

CREATE TABLE public."OrderLine" (
    id text NOT NULL,
    "orderId" text NOT NULL,
    "productId" text NOT NULL,
    name text NOT NULL,
    variant text NOT NULL,
    quantity integer NOT NULL,
    "priceCents" integer NOT NULL
);

CREATE TABLE public."Product" (
    id text NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    "categorySlug" text NOT NULL,
    "priceCents" integer NOT NULL,
    currency text NOT NULL,
    summary text NOT NULL,
    description text NOT NULL,
    details text NOT NULL,
    options text NOT NULL,
    attributes text NOT NULL,
    image text NOT NULL,
    stock integer NOT NULL,
    featured boolean NOT NULL,
    "position" integer NOT NULL
);

CREATE TABLE public."Thread" (
    "tenantId" text NOT NULL,
    "userId" text NOT NULL,
    id text NOT NULL,
    "sortKey" text NOT NULL,
    "createdAt" bigint NOT NULL,
    data text NOT NULL
);

CREATE TABLE public."ThreadItem" (
    "tenantId" text NOT NULL,
    "userId" text NOT NULL,
    "threadId" text NOT NULL,
    id text NOT NULL,
    "position" integer NOT NULL,
    type text NOT NULL,
    hidden boolean NOT NULL,
    "createdAt" bigint NOT NULL,
    data text NOT NULL
);

CREATE TABLE public."Turn" (
    "tenantId" text NOT NULL,
    "userId" text NOT NULL,
    id text NOT NULL,
    "threadId" text NOT NULL,
    "runningThreadId" text,
    "leaseUntil" bigint NOT NULL,
    "startedAt" bigint NOT NULL,
    "stopRequested" boolean DEFAULT false NOT NULL,
    pending text DEFAULT '[]'::text NOT NULL,
    "idempotencyKey" text
);

CREATE TABLE public."User" (
    "tenantId" text NOT NULL,
    id text NOT NULL,
    name text,
    email text,
    "passwordHash" text,
    guest boolean NOT NULL,
    "createdAt" bigint NOT NULL,
    "seenAt" bigint NOT NULL
);

CREATE TABLE public._prisma_migrations (
    id character varying(36) NOT NULL,
    checksum character varying(64) NOT NULL,
    finished_at timestamp with time zone,
    migration_name character varying(255) NOT NULL,
    logs text,
    rolled_back_at timestamp with time zone,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    applied_steps_count integer DEFAULT 0 NOT NULL
);

INSERT INTO public."Attachment" ("tenantId", "userId", id, "threadId", storage, size, "readyAt", "expiresAt", data) VALUES
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'atc_01a22422f0afa88d5a6284cc9dec147c', NULL, 'database', 10, 1795176000000, 1795262400000, '{"type":"file","id":"atc_01a22422f0afa88d5a6284cc9dec147c","name":"draft.txt","mime_type":"text/plain"}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'atc_01a22422f014eb138387b91cdf179e83', 'thr_everything', 'database', 15, 1795176000000, NULL, '{"type":"file","id":"atc_01a22422f014eb138387b91cdf179e83","name":"packing list.txt","mime_type":"text/plain"}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'atc_01a22422f063fc80df51d11604d4456d', 'thr_everything', 'database', 70, 1795176000000, NULL, '{"type":"image","id":"atc_01a22422f063fc80df51d11604d4456d","name":"camp.png","mime_type":"image/png","preview_url":"https://shop.example/api/chatkit/attachments/preview/eyJwdXJwb3NlIjoicHJldmlldyIsInRlbmFudElkIjoiZGVmYXVsdCIsInVzZXJJZCI6InVzZXJfYjI1MWM1MGI3ZmU0Y2YxOWE5MjI5YjU2YWVmY2YzZDgiLCJpZCI6ImF0Y18wMWEyMjQyMmYwNjNmYzgwZGY1MWQxMTYwNGQ0NDU2ZCIsImV4cGlyZXNBdCI6MTc5NTE4MzIwMDAwMH0.gtA3i6mxForJqy4kQjVq36gStxU--8vP5HLCpFz7R4U"}');

INSERT INTO public."AttachmentBlob" ("tenantId", "userId", "attachmentId", bytes) VALUES
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'atc_01a22422f014eb138387b91cdf179e83', '\x53746f76652c206d75672c206d6170'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'atc_01a22422f063fc80df51d11604d4456d', '\x89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'atc_01a22422f0afa88d5a6284cc9dec147c', '\x4e657665722073656e74');

INSERT INTO public."Cart" (id, "tenantId", "userId", "updatedAt") VALUES
	('cmx0y1ckh001d587dibsi5pvb', 'default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', '2026-11-28 21:49:57.089'),
	('cmx0y1dt4001f587dc99tqpy6', 'default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', '2026-11-28 21:49:58.975');

INSERT INTO public."CartLine" (id, "cartId", "productId", variant, quantity) VALUES
	('cmx0y1cmz001e587ds0x5a8gy', 'cmx0y1ckh001d587dibsi5pvb', 'cmx0y18hh0002587dk42dkc8n', '44 / Ink', 1),
	('cmx0y1e2r001k587devhof461', 'cmx0y1dt4001f587dc99tqpy6', 'cmx0y18hh000u587dw8k5hdvt', '', 1);

INSERT INTO public."Category" (slug, name, summary, "position") VALUES
	('footwear', 'Boots & Shoes', 'From the first dry trail in April to the last icy one in March.', 1),
	('shelter', 'Tents & Sleep', 'A roof you carry yourself, and a warm night below it.', 2),
	('clothing', 'Layers', 'Thin, warm, dry. Wear them in any order the weather asks for.', 3),
	('packs', 'Packs & Bags', 'Carry more than you’d like, and feel less of it.', 4),
	('kitchen', 'Camp Kitchen', 'Coffee at six, soup at dusk, and something hot in between.', 5),
	('light', 'Light & Way', 'See where you are, know where you’re going, keep your feet.', 6);

INSERT INTO public."Feedback" ("tenantId", "userId", "threadId", "itemId", kind, "createdAt") VALUES
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', 'msg_assistant', 'positive', 1795176000000),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', 'wid_card', 'negative', 1795176000000);

INSERT INTO public."Order" (id, "tenantId", "userId", number, status, "placedAt", "totalCents", currency, sample) VALUES
	('cmx0y1a3z0017587dnbtpw1hj', 'default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', 'AC-9NSH9T7', 'delivered', '2026-10-12 21:49:52.701', 23700, 'EUR', true),
	('cmx0y1a8y001a587du9rluoke', 'default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', 'AC-KY9JAJ3', 'shipped', '2026-11-25 21:49:52.701', 9690, 'EUR', true),
	('cmx0y1dvj001h587d3ekymm7b', 'default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'AC-538M4H7', 'placed', '2026-11-28 21:49:58.779', 3790, 'EUR', false);

INSERT INTO public."OrderLine" (id, "orderId", "productId", name, variant, quantity, "priceCents") VALUES
	('cmx0y1a4r0018587dslzzpbsn', 'cmx0y1a3z0017587dnbtpw1hj', 'cmx0y18hh000o587dg1fwmroy', 'Traverse 45 Pack', 'M / Spruce', 1, 19900),
	('cmx0y1a4r0019587dxktrqk7y', 'cmx0y1a3z0017587dnbtpw1hj', 'cmx0y18hh000m587dz3rzd0s5', 'Long Mile Socks', '42–44 / Lichen', 2, 1900),
	('cmx0y1a97001b587dmud3pifq', 'cmx0y1a8y001a587du9rluoke', 'cmx0y18hh000u587dw8k5hdvt', 'Pilot Gas Stove', '', 1, 5900),
	('cmx0y1a97001c587dtoh9ltqs', 'cmx0y1a8y001a587du9rluoke', 'cmx0y18hh000z587dp2dhrh4w', 'Enamel Mug', 'Cloudberry', 2, 1600),
	('cmx0y1dw1001i587dbyu65u48', 'cmx0y1dvj001h587d3ekymm7b', 'cmx0y18hh000z587dp2dhrh4w', 'Enamel Mug', 'Cloudberry', 2, 1600);

INSERT INTO public."Product" (id, slug, name, "categorySlug", "priceCents", currency, summary, description, details, options, attributes, image, stock, featured, "position") VALUES
	('cmx0y18hh0000587d2adww7nz', 'ridgeline-winter-boot', 'Ridgeline Winter Boot', 'footwear', 24900, 'EUR', 'Insulated, waterproof and stiff enough for a full winter day on foot.', 'The boot we’d lend you for a winter hike. Nubuck outside, 400 g of recycled insulation and a waterproof lining inside, and a rubber that stays soft when the thermometer doesn’t. The cuff is high enough to keep the snow where it belongs and soft enough to drive home in.', '{"plate":"#9fbcc6","features":["Warm down to −25 °C while you move","Waterproof lining, sealed at every seam","Cold-weather rubber with 5 mm lugs","Ledge at heel and toe for walking crampons"],"specs":[{"label":"Weight","value":"690 g per boot, size 43"},{"label":"Upper","value":"2.2 mm nubuck, waxed"},{"label":"Insulation","value":"400 g/m² recycled polyester"},{"label":"Height","value":"18 cm"}],"care":["Brush mud off and dry at room temperature, never on a heater.","Wax the seams first, then the rest thinly, every ten outings."],"help":["boot-fit","care","returns"]}', '[{"name":"Size","values":["37","38","39","40","41","42","43","44","45","46","47"]},{"name":"Colour","values":["Bark","Ink"],"defaultValue":"Bark"}]', '["winter","waterproof","insulated","hiking"]', '/products/ridgeline-winter-boot.svg', 34, true, 1),
	('cmx0y18hh0001587dvc8l5y6g', 'fell-leather-boot', 'Fell Leather Boot', 'footwear', 22900, 'EUR', 'One piece of leather, one seam, resoled as often as you like.', 'A hiking boot of the sort your grandparents had resoled. Full-grain leather, cut from a single piece so that there is hardly a seam to leak, on a welted sole any good cobbler can replace. It needs a week to make friends with your feet, and then stays for fifteen years.', '{"plate":"#c5c88d","features":["Single-piece upper of 2.6 mm full-grain leather","Waterproof lining for three seasons","Welted sole, replaceable","Hooks that hold the lace while you pull"],"specs":[{"label":"Weight","value":"640 g per boot, size 43"},{"label":"Upper","value":"Full-grain leather, vegetable tanned"},{"label":"Sole","value":"Natural rubber, 4.5 mm lugs"},{"label":"Height","value":"15 cm"}],"care":["Brush mud off and dry at room temperature, never on a heater.","Wax the seams first, then the rest thinly, every ten outings."],"help":["boot-fit","care","returns"]}', '[{"name":"Size","values":["37","38","39","40","41","42","43","44","45","46","47"]},{"name":"Colour","values":["Chestnut","Ink"],"defaultValue":"Chestnut"}]', '["waterproof","three-season","leather","hiking"]', '/products/fell-leather-boot.svg', 41, true, 2),
	('cmx0y18hh0002587dk42dkc8n', 'tarn-snow-boot', 'Tarn Snow Boot', 'footwear', 17900, 'EUR', 'A tall winter boot with a felt liner you can dry by the stove.', 'Rubber to the ankle, waxed canvas to the shin, and a felt liner that comes out at night. For winter hikes that end in a hut, for shovelling the path to it, and for standing around outside with a cup of something.', '{"plate":"#8391b3","features":["Warm down to −35 °C","Removable 8 mm wool felt liner","Waterproof rubber shell, no seam below the ankle","One buckle that works with mittens on"],"specs":[{"label":"Weight","value":"860 g per boot, size 43"},{"label":"Liner","value":"Wool felt, 8 mm"},{"label":"Shell","value":"Natural rubber, waxed canvas"},{"label":"Height","value":"28 cm"}],"care":["Take the liner out and dry it overnight.","Wipe the shell with a damp cloth."],"help":["boot-fit","layering","returns"]}', '[{"name":"Size","values":["36","37","38","39","40","41","42","43","44","45","46"]},{"name":"Colour","values":["Ink","Berry"],"defaultValue":"Ink"}]', '["winter","waterproof","insulated","snow"]', '/products/tarn-snow-boot.svg', 22, false, 3),
	('cmx0y18hh0003587d29yyxbub', 'couloir-mountain-boot', 'Couloir Mountain Boot', 'footwear', 37900, 'EUR', 'A stiff, insulated winter boot that takes crampons and long days.', 'For winter hikes that turn into climbs. A rigid carbon plate, welts front and back for step-in crampons, and a gaiter that zips over the laces. It walks better than it looks, though not on the way to the bakery.', '{"plate":"#d8ae5f","features":["Rigid carbon plate, welts for automatic crampons","Built-in waterproof gaiter","Primaloft insulation to −20 °C on the move","Laces you can lock in two zones"],"specs":[{"label":"Weight","value":"870 g per boot, size 43"},{"label":"Upper","value":"Abrasion-resistant polyamide"},{"label":"Crampons","value":"Step-in, C2 and C3"},{"label":"Height","value":"22 cm with gaiter"}],"care":["Rinse with lukewarm water and a soft brush, insoles out.","Dry in the shade with newspaper inside."],"help":["boot-fit","warranty","returns"]}', '[{"name":"Size","values":["38","39","40","41","42","43","44","45","46","47"]},{"name":"Colour","values":["Cloudberry"],"defaultValue":"Cloudberry"}]', '["winter","waterproof","insulated","mountaineering","crampon"]', '/products/couloir-mountain-boot.svg', 12, false, 4),
	('cmx0y18hh0004587d03ukwt4v', 'scree-approach-shoe', 'Scree Approach Shoe', 'footwear', 13900, 'EUR', 'Laces to the toe, sticky under it. For rock before the rock.', 'A low shoe for steep paths and easy ridges. The lacing runs to the toe so you can shut it tight for climbing, and the front of the sole is flat and sticky for standing on small edges.', '{"plate":"#c4beb1","features":["Lacing to the toe for a precise fit","Climbing zone in sticky rubber","Suede upper with a full rubber rand"],"specs":[{"label":"Weight","value":"410 g per shoe, size 43"},{"label":"Upper","value":"1.8 mm suede"},{"label":"Sole","value":"Two-zone rubber, resoleable"}],"care":["Rinse with lukewarm water and a soft brush, insoles out.","Dry in the shade with newspaper inside."],"help":["boot-fit","care","returns"]}', '[{"name":"Size","values":["36","37","38","39","40","41","42","43","44","45","46"]},{"name":"Colour","values":["Moss","Granite"],"defaultValue":"Moss"}]', '["three-season","climbing","resoleable"]', '/products/scree-approach-shoe.svg', 38, false, 5),
	('cmx0y18hh0005587d52s7phey', 'heath-trail-runner', 'Heath Trail Runner', 'footwear', 12900, 'EUR', 'A light, quick-drying shoe for running on anything but roads.', 'Made for soft ground: widely spaced lugs that shed mud, a mesh that drains a stream crossing in a hundred steps, and just enough foam to take the sting out of the stony bits.', '{"plate":"#d5aa9e","features":["Drains and dries on the run","6 mm lugs, widely spaced","6 mm drop, 24 mm at the heel","Vegan, with 60 % recycled yarn"],"specs":[{"label":"Weight","value":"265 g per shoe, size 43"},{"label":"Drop","value":"6 mm"},{"label":"Upper","value":"Recycled polyester mesh"}],"care":["Rinse with lukewarm water and a soft brush, insoles out.","Dry in the shade with newspaper inside."],"help":["boot-fit","care","returns"]}', '[{"name":"Size","values":["36","37","38","39","40","41","42","43","44","45","46","47"]},{"name":"Colour","values":["Cloudberry","Glacier"],"defaultValue":"Cloudberry"}]', '["lightweight","summer","running","vegan","recycled"]', '/products/heath-trail-runner.svg', 52, false, 6),
	('cmx0y18hh0006587dzw2i9qb5', 'hut-bootie', 'Hut Bootie', 'footwear', 6900, 'EUR', 'Down slippers for huts, tents and cold kitchens.', 'Two hundred grams of happiness at the end of the day. Filled with down, soled with a grippy fabric for the walk to the woodshed, and small enough to stuff into a mug.', '{"plate":"#cc8a66","features":["700-fill down","Non-slip fabric sole","Packs into its own toe"],"specs":[{"label":"Weight","value":"190 g per pair, size M"},{"label":"Fill","value":"Responsible down, 700 cuin"}],"care":["Machine wash at 30 °C with down soap.","Dry on low with two tennis balls."],"help":["care","sizing"]}', '[{"name":"Size","values":["S","M","L"]},{"name":"Colour","values":["Moss","Berry"],"defaultValue":"Moss"}]', '["insulated","down","camp","lightweight"]', '/products/hut-bootie.svg', 47, false, 7),
	('cmx0y18hh0007587dej1xtsjr', 'lee-2-tent', 'Lee 2 Tent', 'shelter', 38900, 'EUR', 'A two-person dome for three seasons that one person pitches in four minutes.', 'Two doors, two porches, no discussion about who climbs over whom. The poles share one hub, so there is only one way to put them, and the fly pitches first when it rains.', '{"plate":"#a7b59c","features":["Two doors with a porch each","Fly first: the inner stays dry","Poles on one hub, colour-coded","Repair kit in the pocket"],"specs":[{"label":"Weight","value":"1.85 kg"},{"label":"Floor","value":"215 × 130 cm"},{"label":"Height","value":"105 cm"},{"label":"Water column","value":"3,000 mm fly, 5,000 mm floor"}],"care":["Dry fully before storing, and store it loose.","Sponge with lukewarm water; no soap, no machine."],"help":["care","warranty","shipping"]}', '[{"name":"Colour","values":["Cloudberry","Moss"],"defaultValue":"Cloudberry"}]', '["three-season","waterproof","two-person","tent"]', '/products/lee-2-tent.svg', 18, true, 8),
	('cmx0y18hh0008587daz95xcm0', 'bastion-4-season-tent', 'Bastion 4-Season Tent', 'shelter', 68900, 'EUR', 'A geodesic winter tent that stands in wind you can’t.', 'Four poles that cross five times, snow flaps all round, and a fly that reaches the ground. It is heavier than you’d like until the night you need it.', '{"plate":"#8391b3","features":["Five pole crossings, tested to 110 km/h","Snow flaps and eight storm lines","Vents you can close from inside","Room for two and all their wet things"],"specs":[{"label":"Weight","value":"3.4 kg"},{"label":"Floor","value":"220 × 150 cm"},{"label":"Height","value":"115 cm"},{"label":"Water column","value":"5,000 mm fly, 10,000 mm floor"}],"care":["Dry fully before storing, and store it loose.","Sponge with lukewarm water; no soap, no machine."],"help":["layering","care","warranty"]}', '[{"name":"Colour","values":["Ochre"],"defaultValue":"Ochre"}]', '["winter","four-season","waterproof","two-person","mountaineering","tent"]', '/products/bastion-4-season-tent.svg', 7, false, 9),
	('cmx0y18hh0009587d47bivpv1', 'drift-solo-tent', 'Drift Solo Tent', 'shelter', 29900, 'EUR', 'One person, one pole, 980 grams.', 'A tunnel for a single sleeper, held by one arch and four pegs. It packs to the size of a wine bottle and pitches in the time it takes to open one.', '{"plate":"#456459","features":["980 g with pegs","One pole, four pegs","Porch large enough to cook in"],"specs":[{"label":"Weight","value":"980 g"},{"label":"Floor","value":"220 × 80 cm"},{"label":"Height","value":"95 cm"},{"label":"Packed","value":"32 × 11 cm"}],"care":["Dry fully before storing, and store it loose.","Sponge with lukewarm water; no soap, no machine."],"help":["care","warranty","shipping"]}', '[{"name":"Colour","values":["Lichen","Granite"],"defaultValue":"Lichen"}]', '["lightweight","three-season","waterproof","one-person","tent"]', '/products/drift-solo-tent.svg', 15, false, 10),
	('cmx0y18hh000a587dbvfsi6sy', 'gather-5-bell-tent', 'Gather 5 Bell Tent', 'shelter', 54900, 'EUR', 'A cotton tent for five, for staying rather than going.', 'One pole in the middle, canvas all round, and headroom for a table. Cotton breathes, so nobody wakes up in a sauna, and it glows like a lampshade in the evening.', '{"plate":"#d8ae5f","features":["Standing height of 250 cm","Poly-cotton that breathes","Sides roll up for the afternoon","Chimney patch for a tent stove"],"specs":[{"label":"Weight","value":"17 kg"},{"label":"Diameter","value":"400 cm"},{"label":"Height","value":"250 cm"}],"care":["Dry fully before storing, and store it loose.","Sponge with lukewarm water; no soap, no machine."],"help":["care","warranty","shipping"]}', '[{"name":"Colour","values":["Canvas"],"defaultValue":"Canvas"}]', '["family","camp","five-person","tent"]', '/products/gather-5-bell-tent.svg', 6, false, 11),
	('cmx0y18hh000b587d56aw68xy', 'fly-tarp', 'Fly Tarp 3 × 3', 'shelter', 11900, 'EUR', 'Nine square metres of roof, for lunch or for the night.', 'Nineteen tie-outs, one ridge line and as many shapes as there are evenings. The cheapest way to sit dry in the rain and still see it.', '{"plate":"#cc8a66","features":["19 reinforced tie-outs","Ridge line with prusik loops","Packs into its corner"],"specs":[{"label":"Weight","value":"720 g"},{"label":"Size","value":"300 × 300 cm"},{"label":"Water column","value":"3,000 mm"}],"care":["Dry fully before storing, and store it loose.","Sponge with lukewarm water; no soap, no machine."],"help":["care","warranty"]}', '[{"name":"Colour","values":["Moss","Ochre"],"defaultValue":"Moss"}]', '["lightweight","waterproof","three-season","tarp"]', '/products/fly-tarp.svg', 29, false, 12),
	('cmx0y18hh000c587dbnmucn7n', 'eider-winter-sleeping-bag', 'Eider −10 Sleeping Bag', 'shelter', 34900, 'EUR', 'A down mummy bag for frost, with a hood that closes to a breath.', 'Eight hundred fill power where the cold comes from and a draught collar where it gets in. Comfortable at minus ten, survivable a good way below, and just over a kilo.', '{"plate":"#2b3c50","features":["Comfort −10 °C, limit −17 °C","800-fill responsible down","Draught collar and shaped foot","Two-way zip that doesn’t bite"],"specs":[{"label":"Weight","value":"1,080 g, regular"},{"label":"Packed","value":"30 × 18 cm"},{"label":"Fill","value":"620 g down"}],"care":["Air after every night; wash once a year at most.","30 °C with down soap, then three hours in the dryer on low."],"help":["care","layering"]}', '[{"name":"Size","values":["Regular","Long"]},{"name":"Colour","values":["Cloudberry"],"defaultValue":"Cloudberry"}]', '["winter","insulated","down","sleeping-bag"]', '/products/eider-winter-sleeping-bag.svg', 14, true, 13),
	('cmx0y18hh000d587d45xh1st9', 'meadow-summer-sleeping-bag', 'Meadow +8 Sleeping Bag', 'shelter', 11900, 'EUR', 'A roomy synthetic bag for warm nights, open it and it’s a quilt.', 'Cut like a blanket, because nobody sleeps like a mummy in July. Zips right round, joins with a second one, and goes into the washing machine after the festival.', '{"plate":"#c5c88d","features":["Comfort +8 °C","Opens flat to a quilt","Two of them zip together"],"specs":[{"label":"Weight","value":"890 g"},{"label":"Packed","value":"28 × 17 cm"},{"label":"Fill","value":"Recycled polyester"}],"care":["Machine wash at 30 °C.","Hang to dry."],"help":["care","returns"]}', '[{"name":"Colour","values":["Glacier","Rose"],"defaultValue":"Glacier"}]', '["summer","recycled","vegan","sleeping-bag","family"]', '/products/meadow-summer-sleeping-bag.svg', 33, false, 14),
	('cmx0y18hh000e587dc5iu3j7a', 'plank-insulated-mat', 'Plank Insulated Mat', 'shelter', 9900, 'EUR', 'Seven centimetres of air between you and the frozen ground.', 'Warm enough for snow, quiet enough for the person beside you. The pump is the stuff sack: four rolls and it’s full.', '{"plate":"#d5aa9e","features":["R-value 4.8","7 cm thick","Pump sack and repair kit included"],"specs":[{"label":"Weight","value":"560 g"},{"label":"Size","value":"185 × 55 cm"},{"label":"Packed","value":"24 × 10 cm"}],"care":["Wipe with a damp cloth.","Store unrolled with the valve open."],"help":["warranty","care"]}', '[{"name":"Size","values":["Regular","Wide"]},{"name":"Colour","values":["Spruce"],"defaultValue":"Spruce"}]', '["winter","insulated","lightweight","mat"]', '/products/plank-insulated-mat.svg', 26, false, 15),
	('cmx0y18hh000y587dz18xeo1k', 'camp-kettle', 'Camp Kettle', 'kitchen', 3900, 'EUR', 'A steel kettle for the fire. It will be black, and that’s right.', 'Stainless steel, a spout that doesn’t dribble and a bail handle that locks upright, away from the flames.', '{"plate":"#a7b59c","features":["1.4 litres","Locking bail handle","Works on fire, gas and induction"],"specs":[{"label":"Weight","value":"410 g"},{"label":"Material","value":"Stainless steel"}],"care":["Descale with vinegar.","Leave the soot, it heats faster."],"help":["warranty"]}', '[]', '["camp","cookware","family"]', '/products/camp-kettle.svg', 45, false, 35),
	('cmx0y18hh000f587dq96ej0v9', 'squall-shell-jacket', 'Squall Shell Jacket', 'clothing', 31900, 'EUR', 'A three-layer waterproof jacket with a hood that turns with your head.', 'Three layers, taped throughout, with vents under the arms that run from elbow to hip. No chest logo, no sixth pocket. It weighs as much as two bars of chocolate and outlives a few hundred.', '{"plate":"#c4beb1","features":["Waterproof to 20,000 mm, and breathes","Helmet-compatible hood, stiff brim","Two-way vents from elbow to hip","Free of PFAS"],"specs":[{"label":"Weight","value":"410 g, size M"},{"label":"Fabric","value":"Three-layer recycled polyamide"},{"label":"Fit","value":"Room for two layers below"}],"care":["Wash at 30 °C with liquid soap and no softener.","Tumble for 20 minutes on low to wake the coating up."],"help":["sizing","care","returns"]}', '[{"name":"Size","values":["XS","S","M","L","XL"]},{"name":"Colour","values":["Cloudberry","Spruce","Ink"],"defaultValue":"Cloudberry"}]', '["waterproof","windproof","recycled","three-season","jacket"]', '/products/squall-shell-jacket.svg', 44, true, 16),
	('cmx0y18hh000g587d15zxg917', 'polar-down-parka', 'Polar Down Parka', 'clothing', 39900, 'EUR', 'A thigh-length down parka for winter days spent standing still.', 'For belays, bird hides and bus stops in February. Box walls keep the down where it’s needed, the outer sheds snow, and the pockets are lined for bare hands.', '{"plate":"#9fbcc6","features":["750-fill responsible down, 240 g","Sheds snow and light rain","Fleece-lined pockets","Two-way zip for sitting down"],"specs":[{"label":"Weight","value":"890 g, size M"},{"label":"Length","value":"Mid-thigh"},{"label":"Fill","value":"240 g down, 750 cuin"}],"care":["30 °C with down soap.","Dry on low with two tennis balls until no clump is left."],"help":["sizing","layering","care"]}', '[{"name":"Size","values":["XS","S","M","L","XL"]},{"name":"Colour","values":["Spruce","Berry"],"defaultValue":"Spruce"}]', '["winter","insulated","down","warm","jacket"]', '/products/polar-down-parka.svg', 19, false, 17),
	('cmx0y18hh000h587dmnna4z49', 'lichen-fleece', 'Lichen Fleece', 'clothing', 10900, 'EUR', 'A deep-pile fleece that’s warm, quick to dry and hard to take off.', 'High pile inside and out, a chest pocket in shell fabric for the things you must not lose, and bound cuffs that survive being pulled over watches.', '{"plate":"#456459","features":["Deep pile, 300 g/m²","Recycled from bottles","Chest pocket with a zip"],"specs":[{"label":"Weight","value":"430 g, size M"},{"label":"Fabric","value":"Recycled polyester pile"}],"care":["30 °C in a washing bag.","Hang to dry; no dryer."],"help":["sizing","care","returns"]}', '[{"name":"Size","values":["XS","S","M","L","XL"]},{"name":"Colour","values":["Lichen","Rose","Granite"],"defaultValue":"Lichen"}]', '["insulated","recycled","vegan","midlayer","warm"]', '/products/lichen-fleece.svg', 61, true, 18),
	('cmx0y18hh000i587dtgkdvi9o', 'ember-merino-top', 'Ember Merino Top', 'clothing', 7900, 'EUR', 'A long-sleeved base layer that forgives the third day.', 'Merino, a little stretch, and seams that sit away from the shoulder straps. Worn under everything from November to April and as pyjamas in every hut.', '{"plate":"#c5c88d","features":["200 g/m² merino","Flat seams off the shoulders","Thumb loops"],"specs":[{"label":"Weight","value":"215 g, size M"},{"label":"Fabric","value":"87 % merino, 13 % polyamide"}],"care":["Air overnight; wash at 30 °C on the wool cycle.","Dry flat, never in a dryer."],"help":["sizing","care","returns"]}', '[{"name":"Size","values":["XS","S","M","L","XL"]},{"name":"Colour","values":["Berry","Ink"],"defaultValue":"Berry"}]', '["winter","merino","baselayer","warm"]', '/products/ember-merino-top.svg', 58, false, 19),
	('cmx0y18hh000j587dwsvn2d0p', 'squall-rain-trousers', 'Squall Rain Trousers', 'clothing', 16900, 'EUR', 'Waterproof trousers you can put on without taking your boots off.', 'Zips to the hip on both sides, reinforced where boots rub, and a waist that fits over everything else. The other half of the Squall jacket.', '{"plate":"#d8ae5f","features":["Waterproof to 20,000 mm","Full side zips","Reinforced inner ankle"],"specs":[{"label":"Weight","value":"320 g, size M"},{"label":"Fabric","value":"Three-layer recycled polyamide"}],"care":["Wash at 30 °C with liquid soap and no softener.","Tumble for 20 minutes on low to wake the coating up."],"help":["sizing","care","returns"]}', '[{"name":"Size","values":["XS","S","M","L","XL"]},{"name":"Colour","values":["Ink"],"defaultValue":"Ink"}]', '["waterproof","windproof","recycled","trousers"]', '/products/squall-rain-trousers.svg', 36, false, 20),
	('cmx0y18hh000k587d6hqqx7et', 'watch-beanie', 'Watch Beanie', 'clothing', 2900, 'EUR', 'A ribbed wool hat. That’s all it is, and it’s very good at it.', 'Knitted in one piece from merino, long enough to turn up twice, without a seam at the forehead.', '{"plate":"#8391b3","features":["Seamless merino rib","Long enough to turn up twice"],"specs":[{"label":"Weight","value":"62 g"},{"label":"Fabric","value":"100 % merino"}],"care":["Air overnight; wash at 30 °C on the wool cycle.","Dry flat, never in a dryer."],"help":["care","layering"]}', '[{"name":"Colour","values":["Ochre","Spruce","Berry","Ink"],"defaultValue":"Ochre"}]', '["winter","merino","warm","hat"]', '/products/watch-beanie.svg', 120, false, 21),
	('cmx0y18hh000l587ddjru670n', 'hoar-gloves', 'Hoar Gloves', 'clothing', 5900, 'EUR', 'Waterproof, insulated winter gloves you can still tie a knot in.', 'Goat leather on the palm, a waterproof insert, and insulation on the back of the hand only, where it helps. Long cuffs that swallow a sleeve, and a loop for the days you drop them.', '{"plate":"#cc8a66","features":["Waterproof insert","Goat-leather palm","One-handed cuff cord","Wrist loops"],"specs":[{"label":"Weight","value":"180 g per pair, size M"},{"label":"Insulation","value":"100 g/m² back of hand"}],"care":["Wipe clean; wax the leather.","Dry at room temperature, fingers up."],"help":["layering","care"]}', '[{"name":"Size","values":["S","M","L","XL"]},{"name":"Colour","values":["Spruce"],"defaultValue":"Spruce"}]', '["winter","waterproof","insulated","gloves"]', '/products/hoar-gloves.svg', 48, false, 22),
	('cmx0y18hh000m587dz3rzd0s5', 'long-mile-socks', 'Long Mile Socks', 'clothing', 1900, 'EUR', 'Merino hiking socks, cushioned under the foot and nowhere else.', 'Left and right are different, the toe is linked by hand, and there’s nothing to feel. If they wear through within five years, you get a new pair.', '{"plate":"#d5aa9e","features":["Cushioned under heel and ball","Left and right shaped","Hand-linked toe"],"specs":[{"label":"Weight","value":"78 g per pair"},{"label":"Fabric","value":"68 % merino, 30 % polyamide, 2 % elastane"}],"care":["Wash inside out at 40 °C.","Hang to dry."],"help":["boot-fit","warranty"]}', '[{"name":"Size","values":["36–38","39–41","42–44","45–47"]},{"name":"Colour","values":["Lichen","Granite"],"defaultValue":"Lichen"}]', '["merino","hiking","three-season","socks"]', '/products/long-mile-socks.svg', 210, false, 23),
	('cmx0y18hh000n587dt1pl15iu', 'errand-20-daypack', 'Errand 20 Daypack', 'packs', 9900, 'EUR', 'A roll-top daypack for trails, trains and the market.', 'Twenty litres, one main room, one sleeve for a laptop or a water bag, and a roll top that takes a loaf of bread on the way home.', '{"plate":"#d8ae5f","features":["Roll top, 20 to 24 litres","Sleeve for a 15″ laptop","Two bottle pockets"],"specs":[{"label":"Weight","value":"620 g"},{"label":"Volume","value":"20–24 l"},{"label":"Fabric","value":"Waxed cotton canvas"}],"care":["Brush out sand and crumbs.","Hand wash with mild soap, hang open to dry."],"help":["warranty","care"]}', '[{"name":"Colour","values":["Spruce","Clay","Ink"],"defaultValue":"Spruce"}]', '["everyday","hiking","pack"]', '/products/errand-20-daypack.svg', 55, false, 24),
	('cmx0y18hh000o587dg1fwmroy', 'traverse-45-pack', 'Traverse 45 Pack', 'packs', 19900, 'EUR', 'A trekking pack for hut to hut, with a back that lets air through.', 'Forty-five litres and the one feature everyone asks for: you can reach the sleeping bag without unpacking the soup. The frame is a single hoop of alloy, bent so the pack stands on its own.', '{"plate":"#a7b59c","features":["Mesh back with an alloy hoop","Opens from top and front","Rain cover in the base","Pole and axe loops"],"specs":[{"label":"Weight","value":"1.35 kg, size M"},{"label":"Volume","value":"45 l"},{"label":"Load","value":"up to 15 kg"}],"care":["Brush out sand and crumbs.","Hand wash with mild soap, hang open to dry."],"help":["sizing","warranty","care"]}', '[{"name":"Size","values":["S","M","L"]},{"name":"Colour","values":["Spruce","Cloudberry"],"defaultValue":"Spruce"}]', '["hiking","trekking","three-season","pack"]', '/products/traverse-45-pack.svg', 27, true, 25),
	('cmx0y18hh000p587da33weepg', 'caravan-65-pack', 'Caravan 65 Pack', 'packs', 25900, 'EUR', 'Sixty-five litres for a fortnight, or for a week in winter.', 'A big pack that carries like a smaller one: the hip belt moves with you, the lid comes off as a daypack, and the base takes a winter sleeping bag across.', '{"plate":"#c4beb1","features":["Hip belt that pivots","Lid turns into a 9 l daypack","Base room for a winter bag","Straps for a mat or snowshoes"],"specs":[{"label":"Weight","value":"1.98 kg, size M"},{"label":"Volume","value":"65 + 10 l"},{"label":"Load","value":"up to 25 kg"}],"care":["Brush out sand and crumbs.","Hand wash with mild soap, hang open to dry."],"help":["sizing","warranty","care"]}', '[{"name":"Size","values":["S","M","L"]},{"name":"Colour","values":["Berry","Ink"],"defaultValue":"Berry"}]', '["trekking","winter","expedition","pack"]', '/products/caravan-65-pack.svg', 13, false, 26),
	('cmx0y18hh000q587d7dvr4mwq', 'runnel-8-vest', 'Runnel 8 Running Vest', 'packs', 8900, 'EUR', 'A pack you wear like a shirt, with both bottles within reach.', 'Eight litres that don’t bounce. Stretch mesh all round, two soft bottles in front, and a back pocket you can get a jacket out of without stopping.', '{"plate":"#9fbcc6","features":["Two 500 ml soft bottles included","No-bounce stretch fit","Whistle, pole loops"],"specs":[{"label":"Weight","value":"210 g"},{"label":"Volume","value":"8 l"}],"care":["Rinse after every run.","Hang to dry, bottles open."],"help":["sizing","returns"]}', '[{"name":"Size","values":["S","M","L"]},{"name":"Colour","values":["Night","Glacier"],"defaultValue":"Night"}]', '["running","lightweight","summer","pack"]', '/products/runnel-8-vest.svg', 31, false, 27),
	('cmx0y18hh000r587di1t0ici7', 'slate-dry-bag', 'Slate Dry Bag 30', 'packs', 4500, 'EUR', 'Roll it three times and throw it into the lake.', 'Welded, not sewn, and so waterproof that it floats. Pack liner, laundry bag, pillow, and in a canoe the one thing you don’t want to be without.', '{"plate":"#8391b3","features":["Welded seams","Floats when rolled","Shoulder strap"],"specs":[{"label":"Weight","value":"290 g"},{"label":"Volume","value":"30 l"}],"care":["Rinse salt off with fresh water.","Store unrolled."],"help":["care","warranty"]}', '[{"name":"Size","values":["15 l","30 l"]},{"name":"Colour","values":["Ochre","Granite"],"defaultValue":"Ochre"}]', '["waterproof","paddling","bag"]', '/products/slate-dry-bag.svg', 64, false, 28),
	('cmx0y18hh000s587dvsytfg94', 'depot-60-duffel', 'Depot 60 Duffel', 'packs', 13900, 'EUR', 'A duffel that’s fine on a roof rack, on a mule, and on your back.', 'Coated fabric, a lid that opens like a suitcase, and straps that turn it into a backpack for the stairs. Made to be thrown.', '{"plate":"#d5aa9e","features":["Water-resistant coated fabric","Carries as a backpack","Mesh pocket in the lid"],"specs":[{"label":"Weight","value":"1.1 kg"},{"label":"Volume","value":"60 l"}],"care":["Brush out sand and crumbs.","Hand wash with mild soap, hang open to dry."],"help":["warranty","shipping"]}', '[{"name":"Colour","values":["Clay","Spruce"],"defaultValue":"Clay"}]', '["travel","waterproof","expedition","bag"]', '/products/depot-60-duffel.svg', 23, false, 29),
	('cmx0y18hh000t587dtefebgau', 'nook-hip-pack', 'Nook Hip Pack', 'packs', 4900, 'EUR', 'Keys, snack, map. Two litres on your hip or across your chest.', 'For the walk that’s too short for a pack and too long for pockets.', '{"plate":"#456459","features":["2 litres in two pockets","Key clip","Wear it three ways"],"specs":[{"label":"Weight","value":"140 g"},{"label":"Volume","value":"2 l"}],"care":["Brush out sand and crumbs.","Hand wash with mild soap, hang open to dry."],"help":["warranty","returns"]}', '[{"name":"Colour","values":["Cloudberry","Lichen"],"defaultValue":"Cloudberry"}]', '["everyday","lightweight","recycled","bag"]', '/products/nook-hip-pack.svg', 77, false, 30),
	('cmx0y18hh000u587dw8k5hdvt', 'pilot-gas-stove', 'Pilot Gas Stove', 'kitchen', 5900, 'EUR', 'A burner of 82 grams that screws onto any threaded canister.', 'Three legs, one valve, nothing to break. It simmers, which most stoves its size only claim, and folds into a fist.', '{"plate":"#456459","features":["82 g","Boils a litre in 3:40","Simmers properly"],"specs":[{"label":"Weight","value":"82 g"},{"label":"Power","value":"2,600 W"},{"label":"Fuel","value":"Threaded gas canister, not included"}],"care":["Wipe with a dry cloth when cold.","Check the seal before every trip."],"help":["warranty","shipping"]}', '[]', '["lightweight","three-season","gas","stove"]', '/products/pilot-gas-stove.svg', 66, true, 31),
	('cmx0y18hh000v587dgkuqz2t3', 'kettledrum-stove-system', 'Kettledrum Stove System', 'kitchen', 12900, 'EUR', 'Pot, burner and windshield in one. Boils while you look for the coffee.', 'A pot with fins, locked to its burner, wrapped in a sleeve you can hold. It uses half the gas of an open stove in the wind, and packs with the canister inside.', '{"plate":"#8391b3","features":["Boils half a litre in 1:50","Works in wind","Everything packs into the pot"],"specs":[{"label":"Weight","value":"390 g"},{"label":"Pot","value":"1 l"},{"label":"Fuel","value":"Threaded gas canister, not included"}],"care":["Wipe with a dry cloth when cold.","Check the seal before every trip."],"help":["warranty","shipping"]}', '[{"name":"Colour","values":["Cloudberry","Ink"],"defaultValue":"Cloudberry"}]', '["three-season","gas","stove","windproof"]', '/products/kettledrum-stove-system.svg', 28, false, 32),
	('cmx0y18hh000w587d563q9gc0', 'cold-front-stove', 'Cold Front Stove', 'kitchen', 16900, 'EUR', 'A liquid-fuel stove for winter, altitude and filling stations.', 'Gas gives up at minus ten. This doesn’t. Burns white gas, petrol and diesel, melts snow by the litre, and can be taken apart with the tool on its own handle.', '{"plate":"#9fbcc6","features":["Burns white gas, petrol, diesel","Works below −30 °C","Can be serviced in the field"],"specs":[{"label":"Weight","value":"430 g with pump"},{"label":"Power","value":"3,000 W"},{"label":"Bottle","value":"0.6 l included"}],"care":["Clean the jet every ten hours.","Store the bottle empty."],"help":["warranty","shipping"]}', '[]', '["winter","four-season","liquid-fuel","stove","expedition"]', '/products/cold-front-stove.svg', 11, false, 33),
	('cmx0y18hh000x587dohv1kgh7', 'nest-cook-set', 'Nest Cook Set', 'kitchen', 8900, 'EUR', 'Two pots, a pan and their handle, nested like the dolls.', 'Hard-anodised aluminium that heats evenly and cleans with a handful of grass. The lid drains pasta, the pan is the other lid.', '{"plate":"#cc8a66","features":["Cooks for two to three","Lid with a strainer","Handle fits all three"],"specs":[{"label":"Weight","value":"540 g"},{"label":"Pots","value":"1.2 l and 2 l"},{"label":"Pan","value":"20 cm"}],"care":["No steel wool.","Dry before nesting."],"help":["warranty","returns"]}', '[]', '["camp","three-season","cookware"]', '/products/nest-cook-set.svg', 37, false, 34),
	('cmx0y18hh0010587dyoxloo80', 'long-watch-flask', 'Long Watch Flask', 'kitchen', 4200, 'EUR', 'Tea at breakfast temperature when you reach the top.', 'Double-walled steel with a copper-coated core. Filled at seven, it’s 74 °C at three in the afternoon, outside, in winter. The cup is the lid.', '{"plate":"#d8ae5f","features":["Hot for 18 hours, cold for 30","One-handed pour stopper","Lid is a cup"],"specs":[{"label":"Weight","value":"480 g, 1 l"},{"label":"Material","value":"18/8 stainless steel"}],"care":["Rinse with hot water and soda.","Stopper apart, dry open."],"help":["warranty","layering"]}', '[{"name":"Size","values":["0.5 l","1 l"]},{"name":"Colour","values":["Spruce","Night"],"defaultValue":"Spruce"}]', '["winter","insulated","everyday","flask"]', '/products/long-watch-flask.svg', 83, false, 37),
	('cmx0y18hh0011587d50gnlac7', 'beam-headlamp', 'Beam 500 Headlamp', 'light', 6900, 'EUR', 'Five hundred lumens for the path, five for the tent.', 'One big button you find with gloves, one dial for everything between. Charges by USB-C and takes three AAA when the socket is two valleys away.', '{"plate":"#2b3c50","features":["500 lm, 140 m","Red light that keeps your night vision","USB-C or three AAA"],"specs":[{"label":"Weight","value":"86 g"},{"label":"Runtime","value":"6 h high, 160 h low"},{"label":"Water","value":"IPX7"}],"care":["Charge it half-way before storing.","Rinse salt and mud off with fresh water."],"help":["warranty","returns"]}', '[{"name":"Colour","values":["Cloudberry","Ink"],"defaultValue":"Cloudberry"}]', '["waterproof","rechargeable","winter","headlamp"]', '/products/beam-headlamp.svg', 72, true, 38),
	('cmx0y18hh0012587d1s9pwfx7', 'hearth-lantern', 'Hearth Lantern', 'light', 7900, 'EUR', 'A lantern with the colour of a candle and none of the risk.', 'Warm light, all round, dimmed by turning the top. Hangs from its handle or stands on a stone, and charges a phone in need.', '{"plate":"#456459","features":["Dims from 300 to 3 lm","2,200 K, like a flame","Charges a phone"],"specs":[{"label":"Weight","value":"340 g"},{"label":"Runtime","value":"5 to 200 h"},{"label":"Battery","value":"5,200 mAh, USB-C"}],"care":["Charge it half-way before storing.","Rinse salt and mud off with fresh water."],"help":["warranty","returns"]}', '[{"name":"Colour","values":["Brass","Ink"],"defaultValue":"Brass"}]', '["camp","rechargeable","lantern","family"]', '/products/hearth-lantern.svg', 30, false, 39),
	('cmx0y18hh0013587dg6sazlmr', 'spar-pocket-torch', 'Spar Pocket Torch', 'light', 4500, 'EUR', 'A torch the size of a pen-knife that stays in the pack for years.', 'Turned from a bar of aluminium, sealed against water, and honest about its beam. It holds its charge for five years, for the night you forgot the headlamp.', '{"plate":"#c5c88d","features":["250 lm, 90 m","Holds its charge for years","Clip that works both ways"],"specs":[{"label":"Weight","value":"48 g"},{"label":"Length","value":"94 mm"},{"label":"Water","value":"IPX8, 2 m"}],"care":["Charge it half-way before storing.","Rinse salt and mud off with fresh water."],"help":["warranty","returns"]}', '[{"name":"Colour","values":["Night","Clay"],"defaultValue":"Night"}]', '["waterproof","everyday","rechargeable","torch"]', '/products/spar-pocket-torch.svg', 58, false, 40),
	('cmx0y18hh0014587dfy5mqhtb', 'bearing-compass', 'Bearing Compass', 'light', 3900, 'EUR', 'A baseplate compass with a needle that settles in a second.', 'Clear base, two scales, declination you set once and forget, and a mirror for taking a bearing on something far away, or looking at your face after a week.', '{"plate":"#d5aa9e","features":["Declination adjustment","Sighting mirror","1:25,000 and 1:50,000 scales"],"specs":[{"label":"Weight","value":"64 g"},{"label":"Accuracy","value":"±1°"}],"care":["Keep away from phones and magnets.","Wipe with water, never with solvents."],"help":["warranty"]}', '[]', '["navigation","everyday","compass","winter"]', '/products/bearing-compass.svg', 49, false, 41),
	('cmx0y18hh0015587d311tz3m5', 'stride-trekking-poles', 'Stride Trekking Poles', 'light', 11900, 'EUR', 'Folding carbon poles with cork grips and baskets for all year.', 'They take a fifth of the load off your knees on the way down, and hold up a tarp at night. Three sections, one button, cork that gets better with use.', '{"plate":"#a7b59c","features":["Carbon, folds to 39 cm","Cork grips","Trail and snow baskets included"],"specs":[{"label":"Weight","value":"420 g per pair"},{"label":"Length","value":"110–130 cm"}],"care":["Take apart and dry after rain.","No oil in the joints."],"help":["warranty","returns"]}', '[{"name":"Size","values":["100–120 cm","110–130 cm"]}]', '["hiking","lightweight","winter","poles"]', '/products/stride-trekking-poles.svg', 40, false, 42),
	('cmx0y18hh0016587d4rd6o75e', 'float-snowshoes', 'Float Snowshoes', 'light', 19900, 'EUR', 'Walk on a metre of new snow as if it were a lawn.', 'A deck that flexes, steel teeth under ball and heel, and a lift for the steep bits. One strap to close, which matters more than anything else at minus fifteen.', '{"plate":"#8391b3","features":["For 60–110 kg with pack","Heel lift for climbs","One-strap binding, fits any boot"],"specs":[{"label":"Weight","value":"1.9 kg per pair"},{"label":"Size","value":"63 × 21 cm"}],"care":["Rinse road salt off.","Grease the hinge once a season."],"help":["boot-fit","layering","warranty"]}', '[]', '["winter","snow","hiking","snowshoes"]', '/products/float-snowshoes.svg', 0, false, 43),
	('cmx0y18hh000z587dp2dhrh4w', 'enamel-mug', 'Enamel Mug', 'kitchen', 1600, 'EUR', 'Steel, enamelled twice. Chips tell where it’s been.', 'Thirty-five centilitres, which is a proper coffee or an improper soup. Goes on the fire and into the dishwasher.', '{"plate":"#c4beb1","features":["350 ml","Enamelled steel","Safe on open fire"],"specs":[{"label":"Weight","value":"130 g"},{"label":"Volume","value":"350 ml"}],"care":["Dishwasher safe.","Don’t drop it, or do."],"help":["returns"]}', '[{"name":"Colour","values":["Cloudberry","Spruce","Snow"],"defaultValue":"Cloudberry"}]', '["camp","everyday","cookware"]', '/products/enamel-mug.svg', 138, false, 36);

INSERT INTO public."Thread" ("tenantId", "userId", id, "sortKey", "createdAt", data) VALUES
	('default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', 'thr_01a22422dd0c51b35f9607fce48c4eb3', '001795902594316-001795902594317-000000-9305eb97', 1795902594316, '{"id":"thr_01a22422dd0c51b35f9607fce48c4eb3","created_at":"2026-11-28T21:49:54.316Z","title":"Boots for a winter hike","status":{"type":"active"},"metadata":{}}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', '001795176000000-001795902596625-000001-752619fc', 1795176000000, '{"id":"thr_everything","created_at":"2026-11-20T12:00:00.000Z","title":"One item of every kind","status":{"type":"locked","reason":"An example"},"allowed_image_domains":["shop.example"],"metadata":{"last_response":"resp_1"}}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_cut_off', '001795176060000-001795902596625-000002-a03ab376', 1795176060000, '{"id":"thr_cut_off","created_at":"2026-11-20T12:01:00.000Z","title":null,"status":{"type":"active"},"metadata":{}}');

INSERT INTO public."ThreadItem" ("tenantId", "userId", "threadId", id, "position", type, hidden, "createdAt", data) VALUES
	('default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', 'thr_01a22422dd0c51b35f9607fce48c4eb3', 'msg_01a22422dd0c4f16166c684fbc6e43f6', 1, 'user_message', false, 1795902594338, '{"id":"msg_01a22422dd0c4f16166c684fbc6e43f6","thread_id":"thr_01a22422dd0c51b35f9607fce48c4eb3","created_at":"2026-11-28T21:49:54.316Z","type":"user_message","content":[{"type":"input_text","text":"I need boots for a winter hike"}],"attachments":[],"inference_options":{}}'),
	('default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', 'thr_01a22422dd0c51b35f9607fce48c4eb3', 'msg_01a22422e3b06f5717dfb8590cfb2b31', 2, 'widget', false, 1795902596031, '{"id":"msg_01a22422e3b06f5717dfb8590cfb2b31","thread_id":"thr_01a22422dd0c51b35f9607fce48c4eb3","created_at":"2026-11-28T21:49:56.016Z","type":"widget","widget":{"type":"ListView","children":[{"type":"ListViewItem","gap":3,"align":"start","onClickAction":{"type":"product.view","payload":{"slug":"ridgeline-winter-boot"},"handler":"client"},"key":"ridgeline-winter-boot","children":[{"type":"Image","fit":"contain","radius":"lg","src":"https://shop.example/products/ridgeline-winter-boot.svg","alt":"Ridgeline Winter Boot","background":"#9fbcc6","size":88},{"type":"Col","flex":1,"gap":2,"children":[{"type":"Row","gap":2,"align":"baseline","children":[{"type":"Box","flex":1,"children":[{"type":"Text","value":"Ridgeline Winter Boot","weight":"semibold","size":"sm"}]},{"type":"Text","value":"€249","size":"sm"}]},{"type":"Caption","value":"Insulated, waterproof and stiff enough for a full winter day on foot.","maxLines":2},{"type":"Form","direction":"row","gap":2,"align":"center","onSubmitAction":{"type":"cart.add_item","payload":{"slug":"ridgeline-winter-boot"}},"children":[{"type":"Select","name":"options.Size","placeholder":"Size","size":"sm","options":[{"value":"37","label":"37"},{"value":"38","label":"38"},{"value":"39","label":"39"},{"value":"40","label":"40"},{"value":"41","label":"41"},{"value":"42","label":"42"},{"value":"43","label":"43"},{"value":"44","label":"44"},{"value":"45","label":"45"},{"value":"46","label":"46"},{"value":"47","label":"47"}]},{"type":"Button","submit":true,"variant":"outline","label":"Add to cart","iconStart":"plus","size":"sm"}]}]}]},{"type":"ListViewItem","gap":3,"align":"start","onClickAction":{"type":"product.view","payload":{"slug":"tarn-snow-boot"},"handler":"client"},"key":"tarn-snow-boot","children":[{"type":"Image","fit":"contain","radius":"lg","src":"https://shop.example/products/tarn-snow-boot.svg","alt":"Tarn Snow Boot","background":"#8391b3","size":88},{"type":"Col","flex":1,"gap":2,"children":[{"type":"Row","gap":2,"align":"baseline","children":[{"type":"Box","flex":1,"children":[{"type":"Text","value":"Tarn Snow Boot","weight":"semibold","size":"sm"}]},{"type":"Text","value":"€179","size":"sm"}]},{"type":"Caption","value":"A tall winter boot with a felt liner you can dry by the stove.","maxLines":2},{"type":"Form","direction":"row","gap":2,"align":"center","onSubmitAction":{"type":"cart.add_item","payload":{"slug":"tarn-snow-boot"}},"children":[{"type":"Select","name":"options.Size","placeholder":"Size","size":"sm","options":[{"value":"36","label":"36"},{"value":"37","label":"37"},{"value":"38","label":"38"},{"value":"39","label":"39"},{"value":"40","label":"40"},{"value":"41","label":"41"},{"value":"42","label":"42"},{"value":"43","label":"43"},{"value":"44","label":"44"},{"value":"45","label":"45"},{"value":"46","label":"46"}]},{"type":"Button","submit":true,"variant":"outline","label":"Add to cart","iconStart":"plus","size":"sm"}]}]}]},{"type":"ListViewItem","gap":3,"align":"start","onClickAction":{"type":"product.view","payload":{"slug":"couloir-mountain-boot"},"handler":"client"},"key":"couloir-mountain-boot","children":[{"type":"Image","fit":"contain","radius":"lg","src":"https://shop.example/products/couloir-mountain-boot.svg","alt":"Couloir Mountain Boot","background":"#d8ae5f","size":88},{"type":"Col","flex":1,"gap":2,"children":[{"type":"Row","gap":2,"align":"baseline","children":[{"type":"Box","flex":1,"children":[{"type":"Text","value":"Couloir Mountain Boot","weight":"semibold","size":"sm"}]},{"type":"Text","value":"€379","size":"sm"}]},{"type":"Caption","value":"A stiff, insulated winter boot that takes crampons and long days.","maxLines":2},{"type":"Form","direction":"row","gap":2,"align":"center","onSubmitAction":{"type":"cart.add_item","payload":{"slug":"couloir-mountain-boot"}},"children":[{"type":"Select","name":"options.Size","placeholder":"Size","size":"sm","options":[{"value":"38","label":"38"},{"value":"39","label":"39"},{"value":"40","label":"40"},{"value":"41","label":"41"},{"value":"42","label":"42"},{"value":"43","label":"43"},{"value":"44","label":"44"},{"value":"45","label":"45"},{"value":"46","label":"46"},{"value":"47","label":"47"}]},{"type":"Button","submit":true,"variant":"outline","label":"Add to cart","iconStart":"plus","size":"sm"}]}]}]}]},"copy_text":"1. Ridgeline Winter Boot, €249: Insulated, waterproof and stiff enough for a full winter day on foot.\n2. Tarn Snow Boot, €179: A tall winter boot with a felt liner you can dry by the stove.\n3. Couloir Mountain Boot, €379: A stiff, insulated winter boot that takes crampons and long days."}'),
	('default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', 'thr_01a22422dd0c51b35f9607fce48c4eb3', 'msg_01a22422e3b0b6c491525da15f5b1d1a', 3, 'hidden_context_item', true, 1795902596438, '{"id":"msg_01a22422e3b0b6c491525da15f5b1d1a","thread_id":"thr_01a22422dd0c51b35f9607fce48c4eb3","created_at":"2026-11-28T21:49:56.017Z","type":"hidden_context_item","content":"{\"tool\":\"search_products\",\"arguments\":{\"query\":\"boots winter hike\",\"category\":null,\"attributes\":[\"winter\"],\"min_price\":null,\"max_price\":null,\"sort\":null},\"result\":{\"status\":\"found\",\"products\":[{\"position\":1,\"slug\":\"ridgeline-winter-boot\",\"name\":\"Ridgeline Winter Boot\",\"category\":\"footwear\",\"price\":\"€249\",\"price_cents\":24900,\"summary\":\"Insulated, waterproof and stiff enough for a full winter day on foot.\",\"options\":[{\"name\":\"Size\",\"values\":[\"37\",\"38\",\"39\",\"40\",\"41\",\"42\",\"43\",\"44\",\"45\",\"46\",\"47\"]},{\"name\":\"Colour\",\"values\":[\"Bark\",\"Ink\"],\"default\":\"Bark\"}],\"attributes\":[\"winter\",\"waterproof\",\"insulated\",\"hiking\"],\"in_stock\":true},{\"position\":2,\"slug\":\"tarn-snow-boot\",\"name\":\"Tarn Snow Boot\",\"category\":\"footwear\",\"price\":\"€179\",\"price_cents\":17900,\"summary\":\"A tall winter boot with a felt liner you can dry by the stove.\",\"options\":[{\"name\":\"Size\",\"values\":[\"36\",\"37\",\"38\",\"39\",\"40\",\"41\",\"42\",\"43\",\"44\",\"45\",\"46\"]},{\"name\":\"Colour\",\"values\":[\"Ink\",\"Berry\"],\"default\":\"Ink\"}],\"attributes\":[\"winter\",\"waterproof\",\"insulated\",\"snow\"],\"in_stock\":true},{\"position\":3,\"slug\":\"couloir-mountain-boot\",\"name\":\"Couloir Mountain Boot\",\"category\":\"footwear\",\"price\":\"€379\",\"price_cents\":37900,\"summary\":\"A stiff, insulated winter boot that takes crampons and long days.\",\"options\":[{\"name\":\"Size\",\"values\":[\"38\",\"39\",\"40\",\"41\",\"42\",\"43\",\"44\",\"45\",\"46\",\"47\"]},{\"name\":\"Colour\",\"values\":[\"Cloudberry\"],\"default\":\"Cloudberry\"}],\"attributes\":[\"winter\",\"waterproof\",\"insulated\",\"mountaineering\",\"crampon\"],\"in_stock\":true}]}}"}'),
	('default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', 'thr_01a22422dd0c51b35f9607fce48c4eb3', 'msg_8f0b6faa1cfb4d19b75e93cc6a8bb013', 4, 'assistant_message', false, 1795902596590, '{"id":"msg_8f0b6faa1cfb4d19b75e93cc6a8bb013","thread_id":"thr_01a22422dd0c51b35f9607fce48c4eb3","created_at":"2026-11-28T21:49:56.590Z","type":"assistant_message","content":[{"type":"output_text","text":"Here are three. I''d look at the **Ridgeline Winter Boot** first: insulated, waterproof and stiff enough for a full winter day on foot. Like one? Tell me which and your size and I''ll put it in your cart.","annotations":[]}]}'),
	('default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', 'thr_01a22422dd0c51b35f9607fce48c4eb3', 'msg_01a22422e69bbc103db147de28bda81b', 5, 'user_message', false, 1795902596763, '{"id":"msg_01a22422e69bbc103db147de28bda81b","thread_id":"thr_01a22422dd0c51b35f9607fce48c4eb3","created_at":"2026-11-28T21:49:56.763Z","type":"user_message","content":[{"type":"input_text","text":"add the second one, size 44"}],"attachments":[],"inference_options":{}}'),
	('default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', 'thr_01a22422dd0c51b35f9607fce48c4eb3', 'fc_f0fee68c1ded4fcbbc95e927d4590136', 6, 'client_tool_call', false, 1795902596979, '{"id":"fc_f0fee68c1ded4fcbbc95e927d4590136","thread_id":"thr_01a22422dd0c51b35f9607fce48c4eb3","created_at":"2026-11-28T21:49:56.978Z","type":"client_tool_call","status":"completed","call_id":"call_626ab7b6e4d743ff910c5512c643d729","name":"add_to_cart","arguments":{"product_slug":"tarn-snow-boot","options":[{"name":"Size","value":"44"}],"quantity":null},"output":{"status":"added","name":"Tarn Snow Boot","variant":"44 / Ink","quantity":1,"cart":{"item_count":1,"total":"€179","lines":[{"name":"Tarn Snow Boot","variant":"44 / Ink","quantity":1,"total":"€179"}]}}}'),
	('default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', 'thr_01a22422dd0c51b35f9607fce48c4eb3', 'msg_c74597f2164244819c3a9f27649e4329', 7, 'assistant_message', false, 1795902597536, '{"id":"msg_c74597f2164244819c3a9f27649e4329","thread_id":"thr_01a22422dd0c51b35f9607fce48c4eb3","created_at":"2026-11-28T21:49:57.536Z","type":"assistant_message","content":[{"type":"output_text","text":"Done: **Tarn Snow Boot** (44 / Ink) is in your cart. That makes one item, €179 in all. Shall I take you to your cart?","annotations":[]}]}'),
	('default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', 'thr_01a22422dd0c51b35f9607fce48c4eb3', 'msg_01a22422eb0bddbde929c223ac81b3e3', 8, 'user_message', false, 1795902597900, '{"id":"msg_01a22422eb0bddbde929c223ac81b3e3","thread_id":"thr_01a22422dd0c51b35f9607fce48c4eb3","created_at":"2026-11-28T21:49:57.900Z","type":"user_message","content":[{"type":"input_text","text":"where is my order?"}],"attachments":[],"inference_options":{}}'),
	('default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', 'thr_01a22422dd0c51b35f9607fce48c4eb3', 'msg_60d63a6ed3ad4a438f580f7a212721d0', 9, 'assistant_message', false, 1795902598265, '{"id":"msg_60d63a6ed3ad4a438f580f7a212721d0","thread_id":"thr_01a22422dd0c51b35f9607fce48c4eb3","created_at":"2026-11-28T21:49:58.265Z","type":"assistant_message","content":[{"type":"output_text","text":"You have two orders:\n\n**AC-KY9JAJ3** (sample), 25 November 2026, €96.90. On its way.\n- 1 × **Pilot Gas Stove**\n- 2 × **Enamel Mug**, Cloudberry\n\n**AC-9NSH9T7** (sample), 12 October 2026, €237. Delivered.\n- 1 × **Traverse 45 Pack**, M / Spruce\n- 2 × **Long Mile Socks**, 42–44 / Lichen\n\n(These are sample orders, made up so that there is something to see.) Shall I open your orders page?","annotations":[]}]}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', 'msg_user', 1, 'user_message', false, 1795176000000, '{"id":"msg_user","thread_id":"thr_everything","created_at":"2026-11-20T12:00:00.000Z","type":"user_message","content":[{"type":"input_text","text":"What fits my "},{"type":"input_tag","id":"pilot-gas-stove","text":"Pilot Gas Stove","data":{"price":"€89"},"group":"Products","interactive":true}],"attachments":[{"type":"file","id":"atc_01a22422f014eb138387b91cdf179e83","name":"packing list.txt","mime_type":"text/plain"},{"type":"image","id":"atc_01a22422f063fc80df51d11604d4456d","name":"camp.png","mime_type":"image/png","preview_url":"https://shop.example/api/chatkit/attachments/preview/eyJwdXJwb3NlIjoicHJldmlldyIsInRlbmFudElkIjoiZGVmYXVsdCIsInVzZXJJZCI6InVzZXJfYjI1MWM1MGI3ZmU0Y2YxOWE5MjI5YjU2YWVmY2YzZDgiLCJpZCI6ImF0Y18wMWEyMjQyMmYwNjNmYzgwZGY1MWQxMTYwNGQ0NDU2ZCIsImV4cGlyZXNBdCI6MTc5NTE4MzIwMDAwMH0.gtA3i6mxForJqy4kQjVq36gStxU--8vP5HLCpFz7R4U"}],"quoted_text":"Bring a stove","inference_options":{"tool_choice":{"id":"search_products"},"model":"stand-in"}}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', 'msg_assistant', 2, 'assistant_message', false, 1795176000000, '{"id":"msg_assistant","thread_id":"thr_everything","created_at":"2026-11-20T12:00:00.000Z","type":"assistant_message","content":[{"type":"output_text","text":"A pot with a **wide** base.","annotations":[{"type":"annotation","source":{"type":"url","title":"Pots","url":"https://shop.example/help/pots","attribution":"Acme"},"index":5},{"type":"annotation","source":{"type":"file","title":"List","filename":"packing list.txt"},"index":9},{"type":"annotation","source":{"type":"entity","title":"Stove","id":"pilot-gas-stove","interactive":true,"data":{"slug":"pilot-gas-stove"}},"index":12}]}]}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', 'ctc_done', 3, 'client_tool_call', false, 1795176000000, '{"id":"ctc_done","thread_id":"thr_everything","created_at":"2026-11-20T12:00:00.000Z","type":"client_tool_call","status":"completed","call_id":"call_1","name":"switch_theme","arguments":{"theme":"dark"},"output":{"status":"done"}}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', 'ctc_open', 4, 'client_tool_call', false, 1795176000000, '{"id":"ctc_open","thread_id":"thr_everything","created_at":"2026-11-20T12:00:00.000Z","type":"client_tool_call","status":"pending","call_id":"call_2","name":"navigate","arguments":{"to":"/cart"}}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', 'wid_card', 5, 'widget', false, 1795176000000, '{"id":"wid_card","thread_id":"thr_everything","created_at":"2026-11-20T12:00:00.000Z","type":"widget","widget":{"type":"Card","key":"card","children":[{"type":"Text","value":"Pilot Gas Stove"},{"type":"Button","label":"Add","onClickAction":{"type":"cart.add_item","payload":{"productSlug":"pilot-gas-stove","variant":""}}}]},"copy_text":"Pilot Gas Stove, €89"}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', 'img_done', 6, 'generated_image', false, 1795176000000, '{"id":"img_done","thread_id":"thr_everything","created_at":"2026-11-20T12:00:00.000Z","type":"generated_image","image":{"id":"image_1","url":"https://shop.example/pictures/image_1.png"}}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', 'img_open', 7, 'generated_image', false, 1795176000000, '{"id":"img_open","thread_id":"thr_everything","created_at":"2026-11-20T12:00:00.000Z","type":"generated_image","image":null}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', 'inp_open', 8, 'structured_input', false, 1795176000000, '{"id":"inp_open","thread_id":"thr_everything","created_at":"2026-11-20T12:00:00.000Z","type":"structured_input","status":"pending","inputs":[{"type":"multiple_choice","id":"q1","question":"Which fuel?","options":[{"value":"Gas"},{"value":"Wood"}],"multiple":false},{"type":"freeform","id":"q2","question":"Where to?","answer":{"values":["Lapland"],"skipped":false},"description":"A place or a region"}]}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', 'tsk_search', 9, 'task', false, 1795176000000, '{"id":"tsk_search","thread_id":"thr_everything","created_at":"2026-11-20T12:00:00.000Z","type":"task","task":{"type":"web_search","status_indicator":"complete","title_query":"pots","queries":["pots"],"sources":[{"type":"url","title":"Pots","url":"https://shop.example/help/pots"}]}}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', 'wfl_reasoning', 10, 'workflow', false, 1795176000000, '{"id":"wfl_reasoning","thread_id":"thr_everything","created_at":"2026-11-20T12:00:00.000Z","type":"workflow","workflow":{"type":"reasoning","tasks":[{"type":"thought","status_indicator":"complete","content":"A stove wants a pot."},{"type":"custom","status_indicator":"none","title":"Look","icon":"search","content":"Looked."},{"type":"file","status_indicator":"none","sources":[{"type":"file","title":"List","filename":"packing list.txt"}]},{"type":"image","status_indicator":"loading","title":"A picture"}],"summary":{"duration":7},"expanded":true}}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', 'eot_1', 11, 'end_of_turn', false, 1795176000000, '{"id":"eot_1","thread_id":"thr_everything","created_at":"2026-11-20T12:00:00.000Z","type":"end_of_turn"}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', 'hid_text', 12, 'hidden_context_item', true, 1795176000000, '{"id":"hid_text","thread_id":"thr_everything","created_at":"2026-11-20T12:00:00.000Z","type":"hidden_context_item","content":"The shopper pressed a button."}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', 'hid_json', 13, 'hidden_context_item', true, 1795176000000, '{"id":"hid_json","thread_id":"thr_everything","created_at":"2026-11-20T12:00:00.000Z","type":"hidden_context_item","content":{"pressed":["cart.add_item"]}}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_everything', 'sdk_1', 14, 'sdk_hidden_context', true, 1795176000000, '{"id":"sdk_1","thread_id":"thr_everything","created_at":"2026-11-20T12:00:00.000Z","type":"sdk_hidden_context","content":"From the server."}'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'thr_cut_off', 'msg_asked', 1, 'user_message', false, 1795176000000, '{"id":"msg_asked","thread_id":"thr_cut_off","created_at":"2026-11-20T12:00:00.000Z","type":"user_message","content":[{"type":"input_text","text":"Which tent?"}],"attachments":[],"inference_options":{}}');

INSERT INTO public."Turn" ("tenantId", "userId", id, "threadId", "runningThreadId", "leaseUntil", "startedAt", "stopRequested", pending, "idempotencyKey") VALUES
	('default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', 'trn_01a22422dd4b918fa53a1b89bec7911e', 'thr_01a22422dd0c51b35f9607fce48c4eb3', NULL, 1795902609387, 1795902594395, false, '[]', NULL),
	('default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', 'trn_01a22422e68bbeb7dc86e631f1fe33e9', 'thr_01a22422dd0c51b35f9607fce48c4eb3', NULL, 1795902611749, 1795902596749, false, '[]', NULL),
	('default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', 'trn_01a22422e8c7745c4aa1ca0c992d4af0', 'thr_01a22422dd0c51b35f9607fce48c4eb3', NULL, 1795902612332, 1795902597332, false, '[]', NULL),
	('default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', 'trn_01a22422ea58c72e23456cf8b9ac7b63', 'thr_01a22422dd0c51b35f9607fce48c4eb3', NULL, 1795902612891, 1795902597891, false, '[]', NULL),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'trn_ended', 'thr_everything', NULL, 1795176001000, 1795176000000, false, '[]', '11111111-1111-4111-8111-111111111111'),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', 'trn_cut_off', 'thr_cut_off', 'thr_cut_off', 1795176030000, 1795176000000, false, '[{"id":"msg_half","thread_id":"thr_cut_off","created_at":"2026-11-20T12:00:00.000Z","type":"assistant_message","content":[{"type":"output_text","text":"The lightest one is","annotations":[]}]}]', NULL);

INSERT INTO public."User" ("tenantId", id, name, email, "passwordHash", guest, "createdAt", "seenAt") VALUES
	('default', 'guest_4f1d2c3b4a5968778695a4b3c2d1e0f0', NULL, NULL, NULL, true, 1795176000000, 1795176000000),
	('default', 'user_b251c50b7fe4cf19a9229b56aefcf3d8', NULL, 'ada@example.com', 'scrypt$32768$CvKQCKYTE6BZBHEpZsby3A$yuTlhu8UHxSjIlFQh448rYmUxiKvp524XdHfwC1V-2Q', false, 1795176000000, 1795176000000);

INSERT INTO public._prisma_migrations (id, checksum, finished_at, migration_name, logs, rolled_back_at, started_at, applied_steps_count) VALUES
	('20261121032657-db389a421b8b6ab69bb5c', 'db389a421b8b6ab69bb5c297c9efb09740a5f307fa11f6b879a5ee2ea95a5500', '2026-11-28 21:49:48.587299+00', '20261121032657_init', NULL, NULL, '2026-11-28 21:49:48.587299+00', 1);

ALTER TABLE ONLY public."AttachmentBlob"
    ADD CONSTRAINT "AttachmentBlob_pkey" PRIMARY KEY ("tenantId", "userId", "attachmentId");

ALTER TABLE ONLY public."Attachment"
    ADD CONSTRAINT "Attachment_pkey" PRIMARY KEY ("tenantId", "userId", id);

ALTER TABLE ONLY public."CartLine"
    ADD CONSTRAINT "CartLine_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Cart"
    ADD CONSTRAINT "Cart_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Category"
    ADD CONSTRAINT "Category_pkey" PRIMARY KEY (slug);

ALTER TABLE ONLY public."Feedback"
    ADD CONSTRAINT "Feedback_pkey" PRIMARY KEY ("tenantId", "userId", "threadId", "itemId");

ALTER TABLE ONLY public."OrderLine"
    ADD CONSTRAINT "OrderLine_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Order"
    ADD CONSTRAINT "Order_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Product"
    ADD CONSTRAINT "Product_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."ThreadItem"
    ADD CONSTRAINT "ThreadItem_pkey" PRIMARY KEY ("tenantId", "userId", "threadId", id);

ALTER TABLE ONLY public."Thread"
    ADD CONSTRAINT "Thread_pkey" PRIMARY KEY ("tenantId", "userId", id);

ALTER TABLE ONLY public."Turn"
    ADD CONSTRAINT "Turn_pkey" PRIMARY KEY ("tenantId", "userId", id);

ALTER TABLE ONLY public."User"
    ADD CONSTRAINT "User_pkey" PRIMARY KEY ("tenantId", id);

ALTER TABLE ONLY public._prisma_migrations
    ADD CONSTRAINT _prisma_migrations_pkey PRIMARY KEY (id);

CREATE INDEX "Attachment_expiresAt_idx" ON public."Attachment" USING btree ("expiresAt");

CREATE INDEX "Attachment_tenantId_userId_threadId_idx" ON public."Attachment" USING btree ("tenantId", "userId", "threadId");

CREATE UNIQUE INDEX "CartLine_cartId_productId_variant_key" ON public."CartLine" USING btree ("cartId", "productId", variant);

CREATE INDEX "CartLine_productId_idx" ON public."CartLine" USING btree ("productId");

CREATE UNIQUE INDEX "Cart_tenantId_userId_key" ON public."Cart" USING btree ("tenantId", "userId");

CREATE INDEX "OrderLine_orderId_idx" ON public."OrderLine" USING btree ("orderId");

CREATE INDEX "OrderLine_productId_idx" ON public."OrderLine" USING btree ("productId");

CREATE UNIQUE INDEX "Order_tenantId_number_key" ON public."Order" USING btree ("tenantId", number);

CREATE INDEX "Order_tenantId_userId_placedAt_idx" ON public."Order" USING btree ("tenantId", "userId", "placedAt");

CREATE INDEX "Product_categorySlug_position_idx" ON public."Product" USING btree ("categorySlug", "position");

CREATE UNIQUE INDEX "Product_slug_key" ON public."Product" USING btree (slug);

CREATE UNIQUE INDEX "ThreadItem_tenantId_userId_threadId_position_key" ON public."ThreadItem" USING btree ("tenantId", "userId", "threadId", "position");

CREATE INDEX "Thread_tenantId_createdAt_idx" ON public."Thread" USING btree ("tenantId", "createdAt");

CREATE UNIQUE INDEX "Thread_tenantId_userId_sortKey_key" ON public."Thread" USING btree ("tenantId", "userId", "sortKey");

CREATE INDEX "Turn_startedAt_idx" ON public."Turn" USING btree ("startedAt");

CREATE UNIQUE INDEX "Turn_tenantId_userId_idempotencyKey_key" ON public."Turn" USING btree ("tenantId", "userId", "idempotencyKey");

CREATE UNIQUE INDEX "Turn_tenantId_userId_runningThreadId_key" ON public."Turn" USING btree ("tenantId", "userId", "runningThreadId");

CREATE INDEX "Turn_tenantId_userId_threadId_startedAt_idx" ON public."Turn" USING btree ("tenantId", "userId", "threadId", "startedAt");

CREATE UNIQUE INDEX "User_tenantId_email_key" ON public."User" USING btree ("tenantId", email);

CREATE INDEX "User_tenantId_guest_seenAt_idx" ON public."User" USING btree ("tenantId", guest, "seenAt");

ALTER TABLE ONLY public."AttachmentBlob"
    ADD CONSTRAINT "AttachmentBlob_tenantId_userId_attachmentId_fkey" FOREIGN KEY ("tenantId", "userId", "attachmentId") REFERENCES public."Attachment"("tenantId", "userId", id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."Attachment"
    ADD CONSTRAINT "Attachment_tenantId_userId_threadId_fkey" FOREIGN KEY ("tenantId", "userId", "threadId") REFERENCES public."Thread"("tenantId", "userId", id) ON UPDATE CASCADE;

ALTER TABLE ONLY public."CartLine"
    ADD CONSTRAINT "CartLine_cartId_fkey" FOREIGN KEY ("cartId") REFERENCES public."Cart"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."CartLine"
    ADD CONSTRAINT "CartLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES public."Product"(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public."Feedback"
    ADD CONSTRAINT "Feedback_tenantId_userId_threadId_fkey" FOREIGN KEY ("tenantId", "userId", "threadId") REFERENCES public."Thread"("tenantId", "userId", id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."OrderLine"
    ADD CONSTRAINT "OrderLine_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES public."Order"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."OrderLine"
    ADD CONSTRAINT "OrderLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES public."Product"(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public."Product"
    ADD CONSTRAINT "Product_categorySlug_fkey" FOREIGN KEY ("categorySlug") REFERENCES public."Category"(slug) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public."ThreadItem"
    ADD CONSTRAINT "ThreadItem_tenantId_userId_threadId_fkey" FOREIGN KEY ("tenantId", "userId", "threadId") REFERENCES public."Thread"("tenantId", "userId", id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."Turn"
    ADD CONSTRAINT "Turn_tenantId_userId_threadId_fkey" FOREIGN KEY ("tenantId", "userId", "threadId") REFERENCES public."Thread"("tenantId", "userId", id) ON UPDATE CASCADE ON DELETE CASCADE;

