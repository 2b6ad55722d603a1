package org.tongguan.organisation.persistence;

import org.jdbi.v3.core.statement.PreparedBatch;

/** Sends a statement's rows in batches of a bounded size; the last ones when closed. */
final class Batches implements AutoCloseable {
    static final int SIZE = 1_000;

    private final PreparedBatch batch;

    Batches(PreparedBatch batch) {
        this.batch = batch;
    }

    /** The batch to bind the next row to. */
    PreparedBatch next() {
        if (batch.size() >= SIZE) {
            batch.execute();
        }
        return batch;
    }

    @Override
    public void close() {
        if (batch.size() > 0) {
            batch.execute();
        }
        batch.close();
    }
}
