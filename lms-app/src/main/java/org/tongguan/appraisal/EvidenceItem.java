package org.tongguan.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Bilingual;

/**
 * A fact that counts for a person, with where it comes from.
 *
 * @param value      percent, study hours, 1 for a certificate or 0 for its revocation, or points of 10
 * @param unit       {@code percent}, {@code hours}, {@code count} or {@code points}
 * @param originType {@code attempt}, {@code attempt-remark:} and the attempt's number, {@code course}, {@code certificate}, {@code certificate-revocation} or {@code roadshow-entry}
 * @param originId   which one, as the slice that owns it numbers it
 * @param link       path of the page where the person sees the origin
 * @param validFrom  first day of a certificate's validity, else null
 * @param validTo    last day of a certificate's validity, else null
 */
public record EvidenceItem(PersonId person, EvidenceKind kind, Instant occurredAt, BigDecimal value, String unit, Bilingual title,
        String originType, long originId, String link, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
    public static final String REVOCATION = "certificate-revocation";
    private static final String ATTEMPT = "attempt";
    private static final String REMARK = "attempt-remark";

    /** The origin's type for an attempt that a ruling marked again; its id is the ruling's. */
    public static String remark(long attempt) {
        return REMARK + ":" + attempt;
    }

    /** The origin's type without a number in it, for texts. */
    public String originKind() {
        int colon = originType.indexOf(':');
        return colon < 0 ? originType : originType.substring(0, colon);
    }

    /** Whether this is the result of the same attempt after a later ruling. */
    public boolean replaces(EvidenceItem other) {
        return originKind().equals(REMARK)
                && (other.originType.equals(ATTEMPT) ? originType.equals(remark(other.originId))
                        : originType.equals(other.originType) && originId > other.originId);
    }

    /** A fact of a moment, without a span of validity. */
    public static EvidenceItem of(PersonId person, EvidenceKind kind, Instant at, BigDecimal value, String unit, Bilingual title,
            String originType, long originId, String link) {
        return new EvidenceItem(person, kind, at, value, unit, title, originType, originId, link, null, null);
    }
}
