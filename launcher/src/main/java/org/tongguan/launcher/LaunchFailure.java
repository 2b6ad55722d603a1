package org.tongguan.launcher;

/**
 * Something stands in the way of a start, said so that a person can act on it: one line, English first, then Chinese.
 */
public final class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param english what is wrong and what to do
     * @param chinese the same in Chinese
     */
    public LaunchFailure(String english, String chinese) {
        super(english + "  |  " + chinese);
    }

    /** The same with the failure underneath, which the log of a test then shows. */
    public LaunchFailure(String english, String chinese, Throwable cause) {
        super(english + "  |  " + chinese, cause);
    }
}
