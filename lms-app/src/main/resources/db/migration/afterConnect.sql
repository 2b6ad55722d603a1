-- As the application works: copying rows into a new table must not lock those that other nodes write.
SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED;
