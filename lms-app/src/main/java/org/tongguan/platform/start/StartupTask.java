package org.tongguan.platform.start;

/** Something that runs once at each start, after the schema is up to date, as the application itself. Must be safe to repeat. */
public interface StartupTask {
    /** Lower runs first: 100 organisation, 200 catalogue, 300 assessment, 400 learning, 500 roadshow, 600 appraisal. */
    int order();

    void run();
}
