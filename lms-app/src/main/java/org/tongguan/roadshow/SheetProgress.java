package org.tongguan.roadshow;

import org.tongguan.organisation.PersonId;

/**
 * Whether a judge has handed in the sheet of an entry; for the organiser, without any score.
 *
 * @param name the judge's
 */
public record SheetProgress(EntryId entry, PersonId judge, String name, SheetState state) {
}
