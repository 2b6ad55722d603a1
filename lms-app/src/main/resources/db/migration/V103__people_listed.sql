-- Lists of people are sorted, searched and counted within departments: all of that from this index, whose rows are short, and only the
-- rows of the page from the table.
ALTER TABLE person
    ADD KEY person_listed (department_id, active, staff_number, tier, name),
    DROP KEY person_department;
