package org.tongguan.reporting.ui;

import com.vaadin.flow.router.RouterLink;
import org.tongguan.reporting.PassRateFilter;

/** Leads to the same screen with other filters. */
class PassRateLink extends RouterLink {
    private static final long serialVersionUID = 1;

    PassRateLink(String text, PassRateFilter filter) {
        super(text, PassRatesView.class);
        setQueryParameters(PassRateAddress.parameters(filter));
    }

    /** @param page of those who are behind, from 0 */
    PassRateLink(String text, PassRateFilter filter, int page) {
        super(text, PassRatesView.class);
        setQueryParameters(PassRateAddress.parameters(filter, page));
    }
}
