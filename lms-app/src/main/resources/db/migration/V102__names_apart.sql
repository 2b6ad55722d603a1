-- utf8mb4_unicode_ci gives all characters beyond the basic plane one weight, so that a search for 𠮷 also found 𡈽 and every other
-- rare surname. utf8mb4_uca1400_as_ci (MariaDB 10.10 and newer) tells them apart.
ALTER TABLE department
    MODIFY name_zh VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci NOT NULL,
    MODIFY name_en VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci NOT NULL;
ALTER TABLE person
    MODIFY name VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci NOT NULL,
    MODIFY post VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci NOT NULL;
