package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.LossKind;
import org.tongguan.shared.Bilingual;

/**
 * Moodle's embedded answers: a text with gaps such as {@code {2:SHORTANSWER:=word}}. They are a case with one part for each gap. Where each
 * gap ends a line of its own, that line asks the part; otherwise the whole text is the case and its gaps are numbered.
 */
final class MoodleCloze {
    /** What a cloze question becomes. */
    record Cloze(Bilingual stem, CaseBody body) {
    }

    private static final Pattern GAP = Pattern.compile("\\{(\\d*):([A-Z_]+):((?:[^}\\\\]|\\\\.)*+)}", Pattern.DOTALL);
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern MARK = Pattern.compile(OPEN + "(\\d+)" + CLOSE);

    private MoodleCloze() {
    }

    /** Empty, with a loss, when a gap is of a kind that has no place here. */
    static Optional<Cloze> read(MoodleQuestion question) {
        Optional<XmlElement> holder = question.element().child("questiontext").flatMap(text -> text.child("text"));
        String raw = holder.map(XmlElement::text).orElse("");
        int line = holder.map(XmlElement::line).orElse(question.place().line());
        List<CaseBody.Part> gaps = new ArrayList<>();
        StringBuilder marked = new StringBuilder();
        Matcher gap = GAP.matcher(raw);
        int from = 0;
        int counted = 0;
        while (gap.find()) {
            String id = "p" + (gaps.size() + 1);
            line += (int) raw.substring(counted, gap.start()).chars().filter(c -> c == '\n').count();
            counted = gap.start();
            Place place = question.place().in(id).at(line);
            Optional<CaseBody.Part> part = ClozeGap.read(id, gap.group(1), gap.group(2), gap.group(3), question, place);
            if (part.isEmpty()) {
                question.place().loss(LossKind.QUESTION_TYPE, "cloze " + gap.group(2));
                return Optional.empty();
            }
            gaps.add(part.get());
            place.findings().stands(part.get().body(), place.line());
            marked.append(raw, from, gap.start()).append(OPEN).append(gaps.size()).append(CLOSE);
            from = gap.end();
        }
        marked.append(raw.substring(from));
        Bilingual text = question.text(holder(question, marked.toString()));
        return Optional.of(hasLines(text.zh(), gaps.size()) && (text.en().isBlank() || hasLines(text.en(), gaps.size()))
                ? ofLines(text, gaps) : ofText(text, gaps));
    }

    private static XmlElement holder(MoodleQuestion question, String text) {
        XmlElement original = question.element().child("questiontext").orElseThrow();
        XmlElement holder = new XmlElement("questiontext", original.line());
        holder.attribute("format", original.attribute("format"));
        original.children("file").forEach(holder::add);
        XmlElement inner = new XmlElement("text", original.line());
        inner.append(text);
        holder.add(inner);
        return holder;
    }

    /** Whether each gap stands at the end of a line that says something. */
    private static boolean hasLines(String text, int gaps) {
        return text.lines().filter(line -> line.strip().matches("(?s)[^" + OPEN + "]*\\S[^" + OPEN + "]*" + OPEN + "\\d+" + CLOSE)).count() == gaps
                && MARK.matcher(text).results().count() == gaps;
    }

    private static Cloze ofLines(Bilingual text, List<CaseBody.Part> gaps) {
        List<CaseBody.Part> parts = gaps.stream().map(gap -> new CaseBody.Part(gap.id(), Bilingual.of(line(text.zh(), gaps.indexOf(gap) + 1),
                line(text.en(), gaps.indexOf(gap) + 1)), gap.body(), gap.points())).toList();
        Bilingual stem = Bilingual.of(withoutLines(text.zh()), withoutLines(text.en()));
        return new Cloze(stem.zh().isBlank() ? parts.get(0).stem() : stem, new CaseBody(parts));
    }

    private static String line(String text, int gap) {
        String mark = OPEN + Integer.toString(gap) + CLOSE;
        return text.lines().filter(line -> line.contains(mark)).map(line -> line.replace(mark, "").strip()).findFirst().orElse("");
    }

    private static String withoutLines(String text) {
        return String.join("\n", text.lines().filter(line -> !MARK.matcher(line).find()).toList()).strip();
    }

    private static Cloze ofText(Bilingual text, List<CaseBody.Part> gaps) {
        List<CaseBody.Part> parts = gaps.stream().map(gap -> new CaseBody.Part(gap.id(),
                Bilingual.of(numbered(OPEN + Integer.toString(gaps.indexOf(gap) + 1) + CLOSE), ""), gap.body(), gap.points())).toList();
        return new Cloze(Bilingual.of(numbered(text.zh()), numbered(text.en())), new CaseBody(parts));
    }

    private static String numbered(String text) {
        return MARK.matcher(text).replaceAll("〔$1〕");
    }

    /** The HTML of the question's text; empty when a part has no place in a gap. */
    static Optional<String> write(Bilingual stem, CaseBody body, Place place) {
        StringBuilder html = new StringBuilder("<p>" + HtmlText.write(stem) + "</p>");
        boolean translated = HtmlText.isTranslated(stem) || body.parts().stream().anyMatch(part -> HtmlText.isTranslated(part.stem()));
        if (translated && body.parts().stream().anyMatch(part -> !part.stem().en().isBlank())) {
            place.loss(LossKind.ENGLISH);
        }
        for (CaseBody.Part part : body.parts()) {
            Optional<String> gap = ClozeGap.write(part, place);
            if (gap.isEmpty()) {
                return Optional.empty();
            }
            html.append("<p>").append(HtmlText.escape(part.stem().zh())).append(' ').append(gap.get()).append("</p>");
            if (part.points().stripTrailingZeros().scale() > 0 || part.points().compareTo(BigDecimal.ONE) < 0) {
                place.loss(LossKind.POINTS, part.points().toPlainString());
            }
        }
        return Optional.of(html.toString());
    }
}
