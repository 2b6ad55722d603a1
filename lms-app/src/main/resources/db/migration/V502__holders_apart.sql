-- Rare characters in holders' names are told apart, as in the roster.
ALTER TABLE certificate MODIFY holder_name VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci NOT NULL;
