package org.tongguan.e2e.load;

/**
 * A list or search.
 *
 * @param who    who asks, see {@link BankCallers}
 * @param target below {@code /api/v1} when it begins with a slash, else a screen with its query
 */
record BankCall(String name, String who, String target) {
    boolean screen() {
        return !target.startsWith("/");
    }
}
