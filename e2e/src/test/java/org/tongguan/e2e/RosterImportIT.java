package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The system administrator imports rosters on the screen: faulty ones, good ones, the same again, and two at once. */
@Order(70)
class RosterImportIT {
    private static final String ADMINISTRATOR = "sysadmin01";

    private final SoftAssertions looks = new SoftAssertions();

    @BeforeEach
    void beginWithTheDemoRoster() {
        RosterApi.restore();
    }

    @AfterAll
    static void endWithTheDemoRoster() {
        RosterApi.restore();
    }

    @AfterEach
    void everyStateLooksRight() {
        looks.assertAll();
    }

    @Test
    void faultsAreNamedByRowAndColumnAndNothingIsImported() throws SQLException {
        RosterDraft faulty = new RosterDraft().person("YC00002", "重复人", "D05", "科员", "general-staff", "")
                .change("YC01990", RosterDraft.TIER, "chief").change("YC01991", RosterDraft.POST, "=HYPERLINK(\"x\")")
                .moveDepartment("D05", "D0501");
        String before = RosterApi.stored();
        try (Browser browser = new Browser()) {
            RosterPage roster = new RosterPage(browser.signedIn(ADMINISTRATOR));
            roster.choose(Map.of("人员.csv", faulty.csv().get("people")));
            assertThat(roster.text()).containsText("已收到人员表");
            look(roster, "roster-second-file");

            roster.choose(Map.of("部门.csv", faulty.csv().get("departments")));

            assertThat(roster.text()).containsText("共 4 处错误");
            fault(roster, "工号“YC00002”与第 3 行重复", "人员", faulty.people() + 1, "A");
            fault(roster, "不认识的层级“chief”", "人员", faulty.row("YC01990"), "E");
            fault(roster, "是公式", "人员", faulty.row("YC01991"), "D");
            fault(roster, "形成循环", "部门", 7, "D");
            look(roster, "roster-faults");
            assertThat(RosterApi.stored()).isEqualTo(before);

            roster.chooseCsv(new RosterDraft().change("YC01990", RosterDraft.POST, "一级科员").csv()).awaitPreview();
            assertThat(roster.figure("信息变更")).hasText("1");
        }
    }

    private static void fault(RosterPage roster, String problem, String sheet, int row, String column) {
        Locator cells = roster.row(problem).locator("td");
        assertThat(cells).hasText(new String[] {sheet, String.valueOf(row), column, cells.nth(3).innerText()});
    }

    @Test
    void aFileThatIsNoRosterIsSaidToBeNone() throws SQLException {
        String before = RosterApi.stored();
        try (Browser browser = new Browser()) {
            RosterPage roster = new RosterPage(browser.signedIn(ADMINISTRATOR));

            roster.choose(Map.of("名单.csv", "姓名与部门都在这里".getBytes(Charset.forName("UTF-16LE"))));

            assertThat(roster.text()).containsText("有文件不是花名册");
            assertThat(roster.text()).containsText("名单.csv");
            look(roster, "roster-unrecognised");
        }
        assertThat(RosterApi.stored()).isEqualTo(before);
    }

    @Test
    void aRosterInGb18030IsPreviewedConfirmedAndThenTheSame() throws SQLException {
        Map<String, byte[]> wanted = new RosterDraft().department("D1803", "青禾县数据局", "Qinghe Data Bureau", "D18")
                .person("YC90001", "𠮷野镕", "D1803", "科员", "general-staff", "YC01969")
                .change("YC01992", RosterDraft.POST, "三级主任科员").change("YC01993", RosterDraft.DEPARTMENT, "D1803").remove("YC02000")
                .csv(Charset.forName("GB18030"));
        try (Browser browser = new Browser()) {
            RosterPage roster = new RosterPage(browser.signedIn(ADMINISTRATOR));
            String before = RosterApi.stored();
            roster.chooseCsv(wanted).awaitPreview();
            for (String kind : new String[] {"新增", "信息变更", "部门调动", "退出"}) {
                assertThat(roster.figure(kind)).hasText("1");
            }
            assertThat(roster.row("𠮷野镕")).isVisible();
            assertThat(roster.tab("信息变更").row("YC01992")).containsText("四级主任科员 → 三级主任科员");
            assertThat(roster.tab("部门调动").row("YC01993")).containsText("D1802 → D1803");
            assertThat(roster.tab("退出").row("YC02000")).isVisible();
            look(roster.tab("信息变更"), "roster-preview");
            assertThat(RosterApi.stored()).isEqualTo(before);

            roster.page().click("#roster-confirm");
            assertThat(roster.page().locator("vaadin-confirm-dialog-overlay")).containsText("1 人和 0 个部门将标记为退出");
            roster.page().click("[slot=confirm-button]");
            assertThat(roster.text()).containsText("花名册已导入");
            look(roster, "roster-imported");

            roster.page().click("text=查看人员");
            roster.page().waitForSelector("vaadin-grid");
            Browser.open(roster.page(), "/people?q=YC90001");
            assertThat(roster.page().locator("vaadin-grid")).containsText("𠮷野镕");

            String after = RosterApi.stored();
            roster = new RosterPage(roster.page()).chooseCsv(wanted);
            assertThat(roster.text()).containsText("没有需要导入的变化");
            assertThat(roster.page().locator("#roster-confirm")).hasCount(0);
            look(roster, "roster-same");
            assertThat(RosterApi.stored()).isEqualTo(after);
        }
        assertThat(Api.as("auditor01").get("/audit?action=roster.imported&limit=1").body()).contains(ADMINISTRATOR);
    }

    @Test
    void theSecondOfTwoAdministratorsMustPreviewAgain() throws SQLException {
        try (Browser browser = new Browser()) {
            RosterPage first = new RosterPage(browser.signedIn(ADMINISTRATOR));
            RosterPage second = new RosterPage(browser.signedIn(ADMINISTRATOR));
            first.chooseCsv(new RosterDraft().change("YC01994", RosterDraft.POST, "主任技师").csv()).awaitPreview();
            second.chooseCsv(new RosterDraft().change("YC01995", RosterDraft.POST, "副主任医师").csv()).awaitPreview();
            assertThat(first.confirm().text()).containsText("花名册已导入");
            String imported = RosterApi.stored();

            second.confirm();

            assertThat(second.text()).containsText("预览之后花名册或文件已有变化");
            assertThat(second.page().locator("#roster-confirm")).hasCount(0);
            look(second, "roster-conflict");
            assertThat(RosterApi.stored()).isEqualTo(imported);

            second.page().click("vaadin-button:has-text('重新预览')");
            second.awaitPreview();
            assertThat(second.figure("信息变更")).hasText("2");
            assertThat(second.row("YC01994")).containsText("主任技师 → 主管技师");
        }
    }

    @Test
    void aWorkbookIsImportedInEnglish() {
        byte[] workbook = new RosterDraft().person("YC90002", "欧阳𡈽生", "D05", "工程师", "technician", "YC00001").xlsx();
        try (Browser browser = new Browser()) {
            RosterPage roster = new RosterPage(browser.signedIn(ADMINISTRATOR, Browser.Size.DESKTOP, "en"));

            roster.choose(Map.of("roster.xlsx", workbook)).awaitPreview();

            assertThat(roster.figure("Added")).hasText("1");
            look(roster, "english-roster-preview");
            assertThat(roster.confirm().text()).containsText("The roster was imported");
            assertThat(Api.as(ADMINISTRATOR).get("/people?query=YC90002").body()).contains("欧阳𡈽生");
        }
    }

    @Test
    void rareSurnamesAreToldApartInTheSearch() {
        Map<String, byte[]> wanted = new RosterDraft().person("YC90003", "𠮷安", "D05", "科员", "general-staff", "YC00001")
                .person("YC90004", "𡈽安", "D05", "科员", "general-staff", "YC00001").csv();
        assertThat(RosterApi.apply(wanted, RosterApi.preview(wanted).json().path("fingerprint").asText()).status()).isEqualTo(200);
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(ADMINISTRATOR);

            Browser.open(page, "/people?q=𠮷安");

            assertThat(page.locator("vaadin-grid")).containsText("YC90003");
            assertThat(page.locator("vaadin-grid")).not().containsText("YC90004");
            assertThat(page.locator(".tg-view")).containsText("共 1 人");
        }
    }

    private void look(RosterPage roster, String name) {
        Page page = roster.page();
        for (Browser.Size size : Browser.Size.values()) {
            page.setViewportSize(size.width, size.height);
            Look.at(page, name, size, looks);
        }
        page.setViewportSize(Browser.Size.DESKTOP.width, Browser.Size.DESKTOP.height);
    }
}
