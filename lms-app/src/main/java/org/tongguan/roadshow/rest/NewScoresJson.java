package org.tongguan.roadshow.rest;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tongguan.roadshow.NewScores;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** What a sheet shall hold, whole: a score that is missing or null is not scored yet. */
public class NewScoresJson {
    /** The version that was read. */
    public @Nullable Integer version;
    /** By the criterion's key. */
    public @Nullable Map<String, BigDecimal> scores;
    public @Nullable String comment;
    /** True: the sheet shall count. False: it is a draft, or is taken back. */
    public boolean handIn;

    NewScores scores() {
        if (version == null || scores == null) {
            throw new DomainError(CommonError.MALFORMED);
        }
        Map<String, BigDecimal> given = new TreeMap<>(scores);
        given.values().removeIf(Objects::isNull);
        return new NewScores(version, given, comment == null ? "" : comment.strip(), handIn);
    }
}
