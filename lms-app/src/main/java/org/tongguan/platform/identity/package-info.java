/**
 * What administrators do at the identity provider, brought into the audit trail: roles granted and taken back, accounts made, changed,
 * disabled and deleted, and whatever else is changed in the realm. Its admin events are read every few seconds; each becomes one entry.
 *
 * <ul>
 * <li>I1 One event, one entry: the event's id is stored in the transaction of the entry.
 * <li>I2 Nothing is missed: reading begins a while before the newest event read, since an event may commit after a later one; after an
 *     outage it goes on where it was.
 * <li>I3 One node reads at a time.
 * <li>I4 An entry says what the event says. Names and earlier values stand in it as far as earlier events told them.
 * <li>I5 While events cannot be read, or are not written by the identity provider, the trail says so itself.
 * <li>I6 Whose rights changed has to prove them again: web sessions of that account ask for the roles anew at the next request.
 * </ul>
 *
 * @see "Design decision: docs/adr/0006"
 */
@NullMarked
package org.tongguan.platform.identity;

import org.jspecify.annotations.NullMarked;
