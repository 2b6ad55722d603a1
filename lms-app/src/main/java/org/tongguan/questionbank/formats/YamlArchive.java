package org.tongguan.questionbank.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tongguan.questionbank.Digests;
import org.tongguan.questionbank.FilesBeside;
import org.tongguan.questionbank.ImportRule;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.domain.BoundedZip;

/** An archive of one YAML file and the pictures and files of its questions, in whatever folders. */
record YamlArchive(byte[] questions, Map<String, byte[]> files) implements FilesBeside {
    /** Enough to tell files of the same name apart. */
    private static final int DIGITS = 12;

    static boolean holdsQuestions(byte[] content) {
        return BoundedZip.entries(content).map(entries -> !questionFiles(entries).isEmpty()).orElse(false);
    }

    /** Empty with a fault for what is no archive, and for one without exactly one YAML file. */
    static Optional<YamlArchive> open(byte[] content, Findings findings) {
        Optional<Map<String, byte[]>> entries = BoundedZip.entries(content);
        if (entries.isEmpty()) {
            findings.fault(0, ImportRule.ARCHIVE_SOUND, Map.of());
            return Optional.empty();
        }
        List<String> questions = questionFiles(entries.get());
        if (questions.size() != 1) {
            findings.fault(0, ImportRule.ARCHIVE_QUESTIONS, Map.of("count", Integer.toString(questions.size())));
            return Optional.empty();
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        entries.get().entrySet().stream().filter(entry -> isFile(entry.getKey()))
                .forEach(entry -> files.put(base(entry.getKey()), entry.getValue()));
        return Optional.of(new YamlArchive(entries.get().get(questions.get(0)), files));
    }

    @Override
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    Map<String, byte[]> byDigest() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.values().forEach(content -> bytes.put(Digests.sha256Hex(content), content));
        return bytes;
    }

    /** Questions name their media by digest; the names in the archive are for people. */
    static byte[] write(List<Question> questions, Function<String, Optional<byte[]>> media, Findings findings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "questions.yaml", YamlWriter.write(questions).getBytes(StandardCharsets.UTF_8));
            List<String> written = new ArrayList<>();
            for (Question question : questions) {
                for (Media one : question.media()) {
                    Optional<byte[]> content = media.apply(one.digest());
                    if (content.isEmpty()) {
                        Losses.of(question, findings).loss(LossKind.MEDIA, one.name());
                    } else if (!written.contains(one.digest())) {
                        written.add(one.digest());
                        put(zip, "media/" + one.digest().substring(0, DIGITS) + "-" + base(one.name()), content.get());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the archive could not be written", e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static List<String> questionFiles(Map<String, byte[]> entries) {
        return entries.keySet().stream().filter(name -> isFile(name) && (name.endsWith(".yaml") || name.endsWith(".yml"))).toList();
    }

    /** Some systems add entries of their own. */
    private static boolean isFile(String name) {
        return !name.endsWith("/") && !name.startsWith("__MACOSX/") && !base(name).startsWith(".");
    }

    private static String base(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
