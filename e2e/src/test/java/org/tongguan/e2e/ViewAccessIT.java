package org.tongguan.e2e;

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

/** Every view × every role: who may open it and who is shown the door. A view that the table lacks fails the test. */
@Order(30)
class ViewAccessIT {
    /** Opens the view or one of the doors: no permission, not found, or outside the own scope. */
    private static final String SETTLED = ".tg-view, .tg-empty";

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
    void opensForThoseAndOnlyThoseWhomTheTableNames() {
        SoftAssertions all = new SoftAssertions();
        try (Browser browser = new Browser()) {
            for (String login : Accounts.ROLES.keySet()) {
                Page page = browser.signedIn(login);
                for (Screens.View view : Screens.VIEWS) {
                    boolean allowed = view.roles().isEmpty() || Accounts.holdsOneOf(login, view.roles());
                    all.assertThat(opens(page, view)).as("%s for %s", view.address(), login).isEqualTo(allowed);
                }
                page.context().close();
            }
        }
        all.assertAll();
    }

    private static boolean opens(Page page, Screens.View view) {
        Browser.open(page, view.address());
        page.waitForSelector(SETTLED);
        return List.of("没有权限", "没有找到这个页面", "页面没能打开").stream().noneMatch(words -> page.locator("body").innerText().contains(words));
    }
}
