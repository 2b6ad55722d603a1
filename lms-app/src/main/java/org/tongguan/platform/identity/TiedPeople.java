package org.tongguan.platform.identity;

import java.util.Collection;
import java.util.Map;

/** To whom accounts belong; told by the slice that knows people. */
public interface TiedPeople {
    /** The staff number of each of these accounts that is tied to a person. */
    Map<String, String> staffNumbers(Collection<String> accounts);
}
