package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Each page that says no says so in its title too, and shows a reference, which finds the line of the log. */
@Order(31)
class ErrorPagesIT {
    @Test
    void theReferenceFindsTheLogLine() {
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("tech01");
            finds(page, "/audit", "没有权限", "status=403");
            finds(page, "/no-such-view", "没有找到这个页面", "status=404");
            finds(page, "/record/1", "页面没能打开", "status=403");
            finds(page, "/refused", "无法登录", "path=/refused status=200");
        }
    }

    private static void finds(Page page, String path, String title, String line) {
        Browser.open(page, path);
        page.waitForSelector("#reference");
        assertThat(page.locator("body").innerText()).contains(title);
        assertThat(page.title()).contains(title);
        String reference = page.locator("#reference").innerText();
        assertThat(reference).matches("[0-9a-f]{16}");
        Eventually.is("a line of " + path + " with " + reference, () -> logged(reference, line));
    }

    private static boolean logged(String reference, String line) {
        try (var lines = Files.lines(RunningProduct.get().applicationLog())) {
            return lines.anyMatch(one -> one.contains(reference) && one.contains(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
