package org.tongguan.appraisal.domain;

import org.tongguan.appraisal.EvidenceKind;
import org.tongguan.shared.Bilingual;

/**
 * What is measured.
 *
 * @param scaled whether the target is a yearly one, divided for shorter periods
 */
public record Indicator(EvidenceKind kind, Bilingual title, Bilingual help, boolean scaled) {
}
