package org.tongguan.assessment.ui;

import java.util.List;
import java.util.Map;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.organisation.DepartmentSummary;
import org.tongguan.shared.Bilingual;

/** What a plan may name. */
record PlanChoices(List<CourseSummary> courses, Map<String, Bilingual> competences, List<DepartmentSummary> departments) {
}
