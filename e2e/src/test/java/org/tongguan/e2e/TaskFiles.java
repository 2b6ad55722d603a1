package org.tongguan.e2e;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The picture of a hot spot, and the workbook of a practical task: as it is handed out, and as candidates give it in. */
final class TaskFiles {
    private static final String SUM = "SUM(B2:B4)";

    /** Which way the sum was made. */
    enum Work {
        NOT_DONE, TYPED_IN, BY_FUNCTION
    }

    private TaskFiles() {
    }

    /** A cloud, a wall and a switch; the wall is where the question's regions are. */
    static byte[] picture() {
        BufferedImage image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 300);
        pen.setColor(Color.DARK_GRAY);
        pen.setStroke(new BasicStroke(4));
        pen.drawLine(130, 150, 480, 150);
        pen.drawOval(40, 105, 120, 90);
        pen.fillRect(440, 120, 90, 60);
        pen.setColor(new Color(180, 60, 40));
        pen.fillRect(250, 110, 100, 80);
        pen.dispose();
        return png(image);
    }

    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] workbook(Work work) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Tongguan", "1.0")) {
            Worksheet sheet = book.newWorksheet("汇总");
            String[] labels = {"窗口", "一号窗口", "二号窗口", "三号窗口", "合计"};
            for (int row = 0; row < labels.length; row++) {
                sheet.value(row, 0, labels[row]);
            }
            sheet.value(0, 1, "办件量");
            for (int row = 1; row <= 3; row++) {
                sheet.value(row, 1, 60 * row);
            }
            switch (work) {
                case NOT_DONE -> { }
                case TYPED_IN -> sheet.value(4, 1, 360);
                case BY_FUNCTION -> sheet.formula(4, 1, SUM);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return work == Work.BY_FUNCTION ? computed(out.toByteArray()) : out.toByteArray();
    }

    /** An office program saves what a formula came to. */
    private static byte[] computed(byte[] workbook) {
        try {
            Path file = Files.createTempFile("task", ".xlsx");
            try {
                Files.write(file, workbook);
                try (FileSystem parts = FileSystems.newFileSystem(file)) {
                    Path sheet = parts.getPath("xl", "worksheets", "sheet1.xml");
                    Files.writeString(sheet, Files.readString(sheet).replace("</f>", "</f><v>360</v>"));
                }
                return Files.readAllBytes(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
