-- An exam that was withdrawn kept the fixed papers that had been drawn before, whatever became of their questions; announcing draws them anew.
UPDATE exam SET forms = NULL WHERE phase = 'DRAFT';
