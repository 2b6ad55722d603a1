package org.tongguan.questionbank.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.tongguan.platform.files.SheetColumn;
import org.tongguan.platform.files.SheetNumber;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ImportRule;
import org.tongguan.questionbank.ItemId;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.domain.BoundedZip;

/** Reads the sheet of questions of a workbook. A workbook that unpacks to more than it may is not opened, and no formula is computed. */
final class SheetReader {
    static final String SHEET = "题目";
    private static final String SHEET_EN = "questions";
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    private static final int MOST_ROWS = 20_000;
    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    /** A case whose parts follow in other rows. */
    private record Story(SheetRow row, List<CaseBody.Part> parts) {
    }

    private final Findings findings;
    private final Map<SheetField, Integer> places = new EnumMap<>(SheetField.class);
    private final List<Object> found = new ArrayList<>();
    private final Map<String, Story> stories = new LinkedHashMap<>();
    private final Map<Integer, Place> filled = new HashMap<>();

    private SheetReader(Findings findings) {
        this.findings = findings;
    }

    static List<Draft> read(byte[] content, Findings findings) {
        Optional<Map<String, byte[]>> entries = BoundedZip.entries(content).filter(BoundedZip::isWorkbook);
        if (entries.isEmpty()) {
            findings.fault(0, ImportRule.WORKBOOK_SOUND, Map.of());
            return List.of();
        }
        SheetReader reader = new SheetReader(findings);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS)) {
            Optional<Sheet> sheet = workbook.getSheets().filter(each -> each.getName().strip().equals(SHEET)
                    || each.getName().strip().equalsIgnoreCase(SHEET_EN)).findFirst();
            if (sheet.isEmpty()) {
                findings.fault(0, ImportRule.SHEET_PRESENT, Map.of("sheet", SHEET));
                return List.of();
            }
            reader.rows(sheet.get());
            reader.pictures(SheetPictures.of(sheet.get().getId(), entries.get()));
        } catch (ExcelReaderException | IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            findings.fault(0, ImportRule.WORKBOOK_SOUND, Map.of());
            return List.of();
        }
        return reader.drafts();
    }

    private void rows(Sheet sheet) throws IOException {
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> each = stream.iterator();
            boolean more = true;
            while (more && each.hasNext()) {
                Row row = each.next();
                if (places.isEmpty()) {
                    more = header(row);
                } else if (row.getRowNum() > MOST_ROWS) {
                    findings.fault(row.getRowNum(), ImportRule.QUESTIONS_BOUNDED, Map.of("maximum", Integer.toString(MOST_ROWS)));
                    more = false;
                } else {
                    body(row);
                }
            }
        }
    }

    /** They belong to no cell, but begin in a row, which may have no question. */
    private void pictures(List<SheetPictures.Picture> pictures) {
        pictures.forEach(picture -> filled.getOrDefault(picture.row(), new Place(findings, picture.row(), picture.row() == 0 ? SHEET : ""))
                .loss(LossKind.MEDIA, picture.name()));
    }

    private boolean header(Row row) {
        boolean sound = true;
        for (int i = 0; i < row.getCellCount(); i++) {
            String name = text(row.getCell(i)).orElse("=").strip();
            Optional<SheetField> field = SheetField.named(name);
            if (field.isPresent()) {
                sound &= places.put(field.get(), i) == null;
            } else if (!name.isEmpty()) {
                findings.fault(row.getRowNum(), SheetColumn.letter(i), ImportRule.COLUMN_KNOWN.code(), Map.of("value", Findings.shortened(name)));
                sound = false;
            }
        }
        if (places.isEmpty() && sound) {
            return true;
        }
        for (SheetField required : SheetField.REQUIRED) {
            if (!places.containsKey(required)) {
                findings.fault(row.getRowNum(), ImportRule.COLUMN_PRESENT, Map.of("column", required.chinese()));
                sound = false;
            }
        }
        return sound;
    }

    private void body(Row row) {
        SheetRow read = new SheetRow(row.getRowNum(), places, findings);
        boolean sound = true;
        for (Map.Entry<SheetField, Integer> place : places.entrySet()) {
            Optional<String> text = place.getValue() < row.getCellCount() ? text(row.getCell(place.getValue())) : Optional.of("");
            if (text.isEmpty()) {
                read.fault(place.getKey(), ImportRule.CELL_PLAIN);
                sound = false;
            }
            read.put(place.getKey(), text.orElse(""));
        }
        if (!sound || read.isBlank()) {
            return;
        }
        filled.put(read.number(), read.place());
        Optional<ItemType> type = SheetWords.type(read.get(SheetField.TYPE));
        if (type.isEmpty()) {
            read.fault(SheetField.TYPE, read.has(SheetField.TYPE) ? ImportRule.CELL_VALUE : ImportRule.CELL_FILLED);
        } else if (!read.has(SheetField.STEM)) {
            read.fault(SheetField.STEM, ImportRule.CELL_FILLED);
        } else {
            question(type.get(), read);
        }
    }

    private void question(ItemType type, SheetRow row) {
        String owner = row.get(SheetField.CASE);
        if (type == ItemType.CASE || owner.isEmpty()) {
            row.losePoints();
        }
        if (type == ItemType.CASE) {
            Story story = new Story(row, new ArrayList<>());
            stories.put(row.get(SheetField.CODE), story);
            found.add(story);
        } else if (owner.isEmpty()) {
            SheetBodies.read(type, row).ifPresent(body -> found.add(new Draft(row.number(), labels(row), row.both(SheetField.STEM),
                    row.both(SheetField.EXPLANATION), body, List.of())));
        } else if (!stories.containsKey(owner)) {
            row.fault(SheetField.CASE, ImportRule.PART_OF_CASE);
        } else {
            List<CaseBody.Part> parts = stories.get(owner).parts();
            row.loseBeside(stories.get(owner).row());
            String id = ItemId.isValid(row.get(SheetField.CODE)) ? row.get(SheetField.CODE) : "p" + (parts.size() + 1);
            SheetBodies.read(type, row).ifPresent(body -> parts.add(new CaseBody.Part(id, row.both(SheetField.STEM), body,
                    row.number(SheetField.POINTS, BigDecimal.ONE))));
        }
    }

    private List<Draft> drafts() {
        return found.stream().map(each -> each instanceof Story story ? new Draft(story.row().number(), labels(story.row()),
                story.row().both(SheetField.STEM), story.row().both(SheetField.EXPLANATION), new CaseBody(story.parts()), List.of())
                : (Draft) each).toList();
    }

    private static Labels labels(SheetRow row) {
        List<String> competences = Arrays.stream(row.get(SheetField.COMPETENCE).split("[,\uFF0C\u3001;\uFF1B\\n]")).map(String::strip)
                .filter(name -> !name.isEmpty()).toList();
        String difficulty = row.word(SheetField.DIFFICULTY, SheetWords.difficulty(row.get(SheetField.DIFFICULTY)), "");
        return new Labels(row.get(SheetField.CODE), competences, difficulty, row.get(SheetField.LESSON), row.get(SheetField.SOURCE),
                Optional.empty());
    }

    /** Empty for a formula and the error that one left behind, and for a date. An apostrophe that our own writer put before a sign is taken off. */
    private static Optional<String> text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Optional.of("");
        }
        if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR || cell.getFormula() != null) {
            return Optional.empty();
        }
        if (cell.getType() == CellType.NUMBER) {
            return SheetNumber.shown(cell);
        }
        String text = cell.getText().replace("\r", "").strip();
        boolean marked = text.length() > 1 && text.charAt(0) == '\'' && FORMULA_STARTS.indexOf(text.charAt(1)) >= 0;
        return Optional.of(marked ? text.substring(1) : text);
    }
}
