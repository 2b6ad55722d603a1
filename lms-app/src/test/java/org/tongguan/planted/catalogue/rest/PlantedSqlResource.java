package org.tongguan.planted.catalogue.rest;

import org.jdbi.v3.core.Jdbi;

/** A resource that writes SQL. */
public class PlantedSqlResource {
    public void forget(Jdbi jdbi) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM course"));
    }
}
