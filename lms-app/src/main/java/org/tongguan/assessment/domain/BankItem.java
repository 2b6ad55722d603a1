package org.tongguan.assessment.domain;

import java.util.List;
import org.tongguan.assessment.ItemType;

/**
 * What drawing a paper needs to know of a question in its current version.
 *
 * @param version   id of the question version
 * @param optionIds in the bank's order
 */
public record BankItem(long version, ItemType type, String competence, List<String> optionIds) {
    public BankItem {
        optionIds = List.copyOf(optionIds);
    }
}
