-- Who is behind, the day longest over first, without sorting everybody.
ALTER TABLE enrolment ADD KEY enrolment_due_on (due_on);
