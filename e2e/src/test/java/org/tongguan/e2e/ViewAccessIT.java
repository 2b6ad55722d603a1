package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.tongguan.e2e.load.FlowPage;

/** Every view × every role: who may open it and who is shown the door. A view that the table lacks fails the test. */
@Order(30)
class ViewAccessIT {
    private static final List<String> DOORS = List.of("没有权限", "没有找到这个页面", "页面没能打开");

    @Test
    void theTableNamesEveryView() throws IOException {
        Set<String> views = new TreeSet<>();
        Pattern route = Pattern.compile("^@Route", Pattern.MULTILINE);
        try (Stream<Path> sources = Files.walk(Path.of("..", "lms-app", "src", "main", "java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith("View.java")).toList()) {
                Matcher found = route.matcher(Files.readString(source));
                if (found.find()) {
                    views.add(source.getFileName().toString().replace(".java", ""));
                }
            }
        }

        assertThat(Screens.VIEWS.stream().map(Screens.View::name).toList()).containsExactlyInAnyOrderElementsOf(views);
    }

    @Test
    void opensForThoseAndOnlyThoseWhomTheTableNames() throws IOException, InterruptedException {
        SoftAssertions all = new SoftAssertions();
        for (String login : Accounts.ROLES.keySet()) {
            FlowPage page = new FlowPage(RunningProduct.address(), Api.token(login));
            for (Screens.View view : Screens.VIEWS) {
                boolean allowed = view.roles().isEmpty() || Accounts.holdsOneOf(login, view.roles());
                all.assertThat(opens(page, view)).as("%s for %s", view.address(), login).isEqualTo(allowed);
            }
        }
        all.assertAll();
    }

    /** What the server sends when the page goes there is the view, or one of the doors: no permission, not found, or outside the own scope. */
    private static boolean opens(FlowPage page, Screens.View view) throws IOException, InterruptedException {
        FlowPage.Tab tab = page.tab();
        String reply = page.open(tab, view.address().substring(1));
        page.close(tab);
        assertThat(reply).as("%s or a door", view.address()).containsAnyOf("tg-view", "tg-empty");
        return DOORS.stream().noneMatch(reply::contains);
    }

    @Test
    void whoMayNotOpenAViewIsToldSo() {
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("tech01");
            Browser.open(page, "/audit");
            assertThat(page.locator(".tg-empty")).containsText(DOORS.get(0));
        }
    }
}
