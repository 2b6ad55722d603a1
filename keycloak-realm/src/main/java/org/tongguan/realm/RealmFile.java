package org.tongguan.realm;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The realm {@code tongguan} as a file for Keycloak's {@code --import-realm}.
 *
 * <p>The file holds placeholders such as {@code ${TONGGUAN_BASE_URL}}, which the Keycloak server replaces from its own
 * environment when it imports the file, so no secret is ever written here.
 */
public final class RealmFile {

  static final String BASE = "/realm/tongguan-realm.json";
  static final String DEMO = "/realm/demo.patch.json";

  private RealmFile() {}

  /**
   * Writes the realm, replacing what is there and making missing folders.
   *
   * @param out the file, by custom {@code data/import/tongguan-realm.json} below the server's home
   * @param demo whether to add the demo accounts with their published password and the client {@code tongguan-cli}; never
   *     true where real people log in
   * @throws IOException when the file cannot be written
   */
  public static void write(Path out, boolean demo) throws IOException {
    Path folder = out.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    var writers = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    try (JsonWriter writer = writers.createWriter(Files.newBufferedWriter(out))) {
      writer.write(realm(demo));
    } catch (JsonException failed) {
      throw new IOException("cannot write " + out, failed);
    }
  }

  static JsonStructure realm(boolean demo) throws IOException {
    JsonStructure base = read(BASE);
    return demo ? Json.createPatch(read(DEMO).asJsonArray()).apply(base) : base;
  }

  private static JsonStructure read(String resource) throws IOException {
    try (InputStream in = RealmFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("missing from this build: " + resource);
      }
      try (JsonReader reader = Json.createReader(in)) {
        return reader.read();
      }
    }
  }
}
