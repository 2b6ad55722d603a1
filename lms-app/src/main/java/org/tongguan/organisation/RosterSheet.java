package org.tongguan.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The two sheets of a roster. Names of sheets and columns are accepted in both languages; the English ones are the stable ones. */
public enum RosterSheet {
    DEPARTMENTS("部门", List.of(
            new Column("code", "部门编码", true, 40),
            new Column("name_zh", "中文名称", true, 120),
            new Column("name_en", "英文名称", false, 160),
            new Column("parent_code", "上级部门编码", false, 40))),
    PEOPLE("人员", List.of(
            new Column("staff_number", "工号", true, 40),
            new Column("name", "姓名", true, 100),
            new Column("department_code", "部门编码", true, 40),
            new Column("post", "职务", true, 100),
            new Column("tier", "层级", true, 20),
            new Column("supervisor_staff_number", "直接主管工号", false, 40)));

    /** @param longest in characters, as the database counts them */
    public record Column(String key, String chinese, boolean required, int longest) {
        boolean isNamed(String header) {
            return key.equalsIgnoreCase(header) || chinese.equals(header);
        }
    }

    private final String chinese;
    private final List<Column> columns;

    RosterSheet(String chinese, List<Column> columns) {
        this.chinese = chinese;
        this.columns = columns;
    }

    /** The name in files, such as {@code people}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String chinese() {
        return chinese;
    }

    public List<Column> columns() {
        return columns;
    }

    /** The column's place in {@link #columns()}. */
    public Optional<Integer> position(String header) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isNamed(header)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    public static Optional<RosterSheet> named(String name) {
        return Arrays.stream(values()).filter(sheet -> sheet.key().equalsIgnoreCase(name) || sheet.chinese.equals(name)).findFirst();
    }
}
