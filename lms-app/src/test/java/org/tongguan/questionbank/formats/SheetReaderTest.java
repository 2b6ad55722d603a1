package org.tongguan.questionbank.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongguan.questionbank.formats.Reading.faults;
import static org.tongguan.questionbank.formats.Reading.losses;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.ImportedQuestions;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionFiles;
import org.tongguan.questionbank.QuestionFormat;
import org.tongguan.shared.Bilingual;

class SheetReaderTest {
    @Test
    void everyExampleOfTheTemplateCanBeCopiedAndRead() {
        List<Question> examples = SheetGuide.examples();
        assertThat(examples).extracting(Question::type).containsExactlyInAnyOrder(ItemType.SINGLE_CHOICE, ItemType.MULTIPLE_CHOICE,
                ItemType.TRUE_FALSE, ItemType.MATCHING, ItemType.ORDERING, ItemType.FILL_IN, ItemType.NUMERIC, ItemType.SHORT_TEXT, ItemType.ESSAY,
                ItemType.CASE);
        ImportedQuestions read = QuestionFiles.read(QuestionFormat.EXCEL,
                QuestionFiles.write(QuestionFormat.EXCEL, examples, QuestionFiles.NO_MEDIA).content(), Reading.SETTINGS);
        assertThat(read.faults()).isEmpty();
        assertThat(read.questions()).extracting(Question::code).containsExactlyElementsOf(examples.stream().map(Question::code).toList());
        for (int i = 0; i < examples.size(); i++) {
            assertThat(Meaning.of(read.questions().get(i).body())).isEqualTo(Meaning.of(examples.get(i).body()));
        }
    }

    @Test
    void theEmptyTemplateHasNothingToImport() {
        assertThat(faults(QuestionFiles.read(QuestionFormat.EXCEL, QuestionFiles.template(), Reading.SETTINGS))).containsExactly(" file-empty");
    }

    @Test
    void takesTheWordsThatTrainersWrite() {
        ImportedQuestions read = read(sheet -> {
            row(sheet, 0, "type", "stem", "option_a", "option_b", "option_c", "answer", "能力", "难度");
            row(sheet, 1, "多选", "哪些？", "甲", "乙", "丙", "A、C", "数字感知力", "容易");
            row(sheet, 2, "判断", "对吗？", "", "", "", "√", "", "");
        });
        assertThat(read.faults()).isEmpty();
        Question first = read.questions().get(0);
        assertThat(((ChoiceBody) first.body()).key()).containsExactlyInAnyOrder("a", "c");
        assertThat(List.of(first.competence(), first.difficulty())).containsExactly("perception", "easy");
        assertThat(((ChoiceBody) read.questions().get(1).body()).key()).containsExactly("true");
    }

    @Test
    void namesEachFaultByRowAndColumn() {
        ImportedQuestions read = read(sheet -> {
            row(sheet, 0, "题号", "题型", "题干", "选项A", "选项B", "答案", "难度", "所属案例");
            row(sheet, 1, "A-1", "选择", "问", "甲", "乙", "A", "", "");
            row(sheet, 2, "A-2", "单选题", "", "甲", "乙", "A", "", "");
            row(sheet, 3, "A-3", "单选题", "问", "甲", "乙", "", "", "");
            row(sheet, 4, "A-4", "单选题", "问", "甲", "乙", "D", "超难", "");
            row(sheet, 5, "A-5", "计算题", "问", "", "", "三", "", "");
            row(sheet, 6, "p1", "单选题", "问", "甲", "乙", "A", "", "无此案例");
            row(sheet, 7, "A-7", "匹配题", "问", "甲 → 一", "乙", "", "", "");
            row(sheet, 8, "A-8", "识图题", "问", "", "", "x", "", "");
            sheet.formula(9, 2, "1+1");
            sheet.value(9, 1, "单选题");
        });
        assertThat(faults(read)).containsExactlyInAnyOrder("B2 cell-value", "C3 cell-empty", "F4 cell-empty", "G5 cell-value", "5 key-unknown",
                "F6 not-a-number", "6 accepted", "H7 part-without-case", "E8 arrow-missing", "B9 cell-value", "C10 cell-formula");
        assertThat(faults(read(sheet -> row(sheet, 0, "题型", "题干", "选项Z")))).containsExactly("C1 column-unknown", "1 column-missing");
    }

    @Test
    void namesThePartOfACaseAndItsRow() {
        ImportedQuestions read = read(sheet -> {
            row(sheet, 0, "题号", "题型", "题干", "选项A", "选项B", "答案", "所属案例");
            row(sheet, 1, "C-1", "案例题", "某局。", "", "", "", "");
            row(sheet, 2, "p1", "单选题", "一？", "甲", "乙", "A", "C-1");
            row(sheet, 3, "p2", "单选题", "二？", "甲", "乙", "D", "C-1");
            row(sheet, 4, "C-2", "单选题", "问", "甲", "乙", "D", "");
        });
        assertThat(faults(read)).containsExactly("4 parts p2 key-unknown", "5 key-unknown");
    }

    @Test
    void tellsWhatThePartOfACaseCannotKeep() {
        ImportedQuestions read = read(sheet -> {
            row(sheet, 0, "题号", "题型", "题干", "答案", "所属案例", "分值", "解析", "英文解析", "能力", "难度", "课节", "来源");
            row(sheet, 1, "C-1", "案例题", "某局。", "", "", "", "共同的解析", "", "数字感知力", "易", "", "");
            row(sheet, 2, "p1", "判断题", "一？", "对", "C-1", "2", "自己的解析", "Its own", "execution", "难", "why", "第六条");
            row(sheet, 3, "p2", "判断题", "二？", "错", "C-1", "3", "共同的解析", "", "数字感知力", "易", "", "");
        });
        assertThat(read.faults()).isEmpty();
        assertThat(losses(read)).containsExactly("3 explanation", "3 explanation", "3 labels", "3 labels", "3 labels", "3 labels");
        assertThat(read.losses()).extracting(ImportedQuestions.Loss::detail)
                .containsExactly("自己的解析", "Its own", "execution", "难", "why", "第六条");
    }

    @Test
    void tellsPointsThatOnlyAPaperGives() {
        ImportedQuestions read = read(sheet -> {
            row(sheet, 0, "题号", "题型", "题干", "答案", "所属案例", "分值");
            row(sheet, 1, "A-1", "判断题", "问", "对", "", "5");
            row(sheet, 2, "A-2", "判断题", "又问", "对", "", "1");
            row(sheet, 3, "C-1", "案例题", "某局。", "", "", "10");
            row(sheet, 4, "p1", "判断题", "一？", "对", "C-1", "10");
        });
        assertThat(losses(read)).containsExactly("2 points", "4 points");
        assertThat(read.losses()).extracting(ImportedQuestions.Loss::detail).containsExactly("5", "10");
    }

    @Test
    void tellsPicturesByTheRowInWhichTheyBegin() {
        ImportedQuestions read = read(sheet -> {
            row(sheet, 0, "题号", "题型", "题干", "答案");
            row(sheet, 1, "A-1", "判断题", "图中是防火墙，对吗？", "对");
            row(sheet, 2, "A-2", "判断题", "没有图的题", "对");
            sheet.addImage(1, 2, Reading.PNG, 40, 30);
            sheet.addImage(7, 2, Reading.PNG, 40, 30);
        });
        assertThat(read.faults()).isEmpty();
        assertThat(losses(read)).containsExactly("2 media", "8 media");
        assertThat(read.losses()).extracting(ImportedQuestions.Loss::question).containsExactly("A-1", "");
    }

    @Test
    void picturesOnOtherSheetsAreNotTold() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tongguan", "1.0")) {
            workbook.newWorksheet("封面").addImage(0, 0, Reading.PNG, 40, 30);
            Worksheet sheet = workbook.newWorksheet(SheetReader.SHEET);
            row(sheet, 0, "题型", "题干", "答案");
            row(sheet, 1, "判断题", "问", "对");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImportedQuestions read = QuestionFiles.read(QuestionFormat.EXCEL, out.toByteArray(), Reading.SETTINGS);
        assertThat(read.questions()).hasSize(1);
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void tellsWhatIsCutOffALongSource() {
        String longest = "源".repeat(299);
        ImportedQuestions read = read(sheet -> {
            row(sheet, 0, "题型", "题干", "答案", "来源");
            row(sheet, 1, "判断题", "问", "对", longest + "头尾巴");
            row(sheet, 2, "判断题", "又问", "对", longest + "\uD842\uDFB7");
            row(sheet, 3, "判断题", "再问", "对", longest + "头");
        });
        assertThat(losses(read)).containsExactly("2 labels", "3 labels");
        assertThat(read.losses()).extracting(ImportedQuestions.Loss::detail).containsExactly("…尾巴", "…\uD842\uDFB7");
        assertThat(read.questions()).extracting(Question::source).containsExactly(longest + "头", longest, longest + "头");
    }

    @Test
    void refusesWhatIsNoWorkbookAndWhatUnpacksToTooMuch() throws IOException {
        assertThat(faults(QuestionFiles.read(QuestionFormat.EXCEL, new byte[] {'P', 'K', 3, 4, 0}, Reading.SETTINGS)))
                .containsExactly(" workbook-broken");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(200_000);
        assertThat(faults(QuestionFiles.read(QuestionFormat.EXCEL, out.toByteArray(), Reading.SETTINGS))).containsExactly(" workbook-broken");
    }

    @Test
    void writesNoFormula() {
        byte[] written = QuestionFiles.write(QuestionFormat.EXCEL, List.of(Question.of("Q-1", SheetGuide.examples().get(0).body(), "perception",
                "easy", "", Bilingual.of("=1+1", ""), Bilingual.of("", ""))), QuestionFiles.NO_MEDIA)
                .content();
        assertThat(QuestionFiles.read(QuestionFormat.EXCEL, written, Reading.SETTINGS).questions().get(0).stem().zh()).isEqualTo("=1+1");
    }

    @Test
    void numbersAreReadAsPeopleSeeThem() {
        ImportedQuestions read = read(sheet -> {
            row(sheet, 0, "题型", "题干", "选项A", "选项B", "答案");
            row(sheet, 1, "单选题", "问", "", "", "A");
            sheet.value(1, 2, new BigDecimal("0.070000000000000007"));
            sheet.value(1, 3, 0.5);
            sheet.style(1, 3).format("0%").set();
        });
        assertThat(read.faults()).isEmpty();
        assertThat(((ChoiceBody) read.questions().get(0).body()).options()).extracting(option -> option.text().zh()).containsExactly("0.07", "50%");
    }

    @Test
    void aDateIsNoTextAndANumberWithoutEndNoNumber() {
        assertThat(faults(read(sheet -> {
            row(sheet, 0, "题型", "题干", "选项A", "选项B", "答案");
            row(sheet, 1, "单选题", "问", "", "甲", "A");
            sheet.value(1, 2, 45_000);
            sheet.style(1, 2).format("m月d日").set();
        }))).containsExactly("C2 cell-formula");
        assertThat(faults(read(sheet -> {
            row(sheet, 0, "题型", "题干", "答案");
            row(sheet, 1, "计算题", "问", "");
            sheet.value(1, 2, new BigDecimal("1E999999999"));
        }))).contains("C2 not-a-number");
        assertThat(faults(read(sheet -> sheet.value(0, 0, new BigInteger("1" + "0".repeat(500)))))).containsExactly(" workbook-broken");
    }

    private static ImportedQuestions read(Consumer<Worksheet> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tongguan", "1.0")) {
            fill.accept(workbook.newWorksheet(SheetReader.SHEET));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return QuestionFiles.read(QuestionFormat.EXCEL, out.toByteArray(), Reading.SETTINGS);
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }
}
