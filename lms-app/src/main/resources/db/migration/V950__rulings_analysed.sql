-- An analysis that was made while an item was ruled on elsewhere is found and made again.
ALTER TABLE exam_analysis
    ADD COLUMN rulings INT NOT NULL DEFAULT 0 COMMENT 'about items of the exam, when it was analysed';
