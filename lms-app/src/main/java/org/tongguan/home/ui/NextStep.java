package org.tongguan.home.ui;

/**
 * The one thing to do next.
 *
 * @param action the button's text
 * @param href   where it leads, relative to the application's root
 * @param plain  whether that is a page outside Flow
 */
record NextStep(String title, String hint, String action, String href, boolean plain) {
    static NextStep to(String title, String hint, String action, String href) {
        return new NextStep(title, hint, action, href, false);
    }
}
