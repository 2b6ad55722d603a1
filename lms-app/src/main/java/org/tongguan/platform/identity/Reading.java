package org.tongguan.platform.identity;

/** How the reading of admin events stands, with what an administrator has to know or to do. */
enum Reading {
    STARTING("starting", false, "not read yet"),
    GOING_ON("", false, "events are read"),
    UNREACHABLE("unreachable", false, "the identity provider does not answer; what happens there meanwhile is read when it does"),
    REFUSED("refused", true, "Keycloak gives the events to nobody: turn on the service account of the application's client, give that account"
            + " the role view-events of realm-management, and add this role to the client's scope; see keycloak-realm/README.md"),
    EVENTS_OFF("events-off", true, "Keycloak keeps no admin events: turn on \"Save events\" and \"Include representation\" under Realm"
            + " settings, Events, Admin events settings");

    private final String code;
    private final boolean gap;
    private final String advice;

    Reading(String code, boolean gap, String advice) {
        this.code = code;
        this.gap = gap;
        this.advice = advice;
    }

    /** A stable name; empty when all is well. */
    String code() {
        return code;
    }

    /** Whether the audit trail itself has to say that it is not complete: something is set wrong, not merely away (I5). */
    boolean isGap() {
        return gap;
    }

    String advice() {
        return advice;
    }
}
