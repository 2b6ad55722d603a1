package org.tongguan.questionbank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Small real workbooks and documents that candidates gave in, and a file that does not open. */
public final class SampleWork {
    private static final Map<String, byte[]> FILES = Stream.of(workbook("合计", 42.5), workbook("总计", 17), document("共享目录", "Heading1"),
            document("共享接口", "Normal"), "no archive".getBytes(StandardCharsets.UTF_8)).collect(Collectors.toMap(Digests::sha256Hex, Function.identity()));
    public static final WorkFiles GIVEN_IN = digest -> Optional.ofNullable(FILES.get(digest));
    /** Digests of all of them, and of one that is gone. */
    public static final List<String> DIGESTS = Stream.concat(FILES.keySet().stream().sorted(), Stream.of("3".repeat(64))).toList();

    private SampleWork() {
    }

    /** Sheet 汇总: a label in A2, a number in B2, a sum in B3. */
    private static byte[] workbook(String label, double number) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tongguan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("汇总");
            sheet.value(1, 0, label);
            sheet.value(1, 1, number);
            sheet.formula(2, 1, "SUM(B1:B2)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] document(String text, String style) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:pPr><w:pStyle w:val=\"" + style
                    + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
