package org.tongguan.roadshow;

/** Whether a judge has handed in the sheet of an entry; for the organiser, without any score. */
public record SheetProgress(EntryId entry, String judge, SheetState state) {
}
