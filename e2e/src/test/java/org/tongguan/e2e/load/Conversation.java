package org.tongguan.e2e.load;

import org.jspecify.annotations.Nullable;

/** The calls that one caller makes one after the other over a connection. */
interface Conversation {
    /** The next request as it goes over the wire, or null when all is said. */
    byte @Nullable [] next();

    /** Hears the response to the last request. @param nanos from the moment the request was due */
    void hear(Reply reply, long nanos);

    /** The server has closed the connection before it answered. */
    void cutOff();
}
