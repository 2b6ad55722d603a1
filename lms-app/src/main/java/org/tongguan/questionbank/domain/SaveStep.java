package org.tongguan.questionbank.domain;

/** What saving a question has to do (Q7), from the version that its author opened and the one that the bank holds. */
public enum SaveStep {
    /** Write the next version. */
    WRITE,
    /** Nothing: the bank holds exactly this already, or it came a second time. */
    KEEP,
    /** Refuse: someone else has written since. */
    REFUSE;

    /**
     * @param opened number of the version that the author began from; 0 for a new question
     * @param held   number of the current version
     * @param same   whether that version says the same
     * @param own    whether the same author wrote it
     */
    public static SaveStep of(int opened, int held, boolean same, boolean own) {
        if (opened == held) {
            return same ? KEEP : WRITE;
        }
        return held == opened + 1 && same && own ? KEEP : REFUSE;
    }
}
