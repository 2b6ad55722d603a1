-- The list of those who are behind reads many enrolments for each that it shows, and of each no more than the first index holds. Figures of
-- the whole organisation are counted course by course, person after person: in the order in which attempts are kept.
ALTER TABLE enrolment
    DROP KEY enrolment_due_on,
    ADD KEY enrolment_due_on (due_on, id, person_id, course_id),
    ADD KEY enrolment_of_course (course_id, person_id, due_on, assigned_at);
