package org.tongguan.organisation;

/** The roster was imported and people were added, moved, changed or retired; fired inside the import's transaction. */
public record RosterSynchronised(int added, int changed, int retired) {
}
