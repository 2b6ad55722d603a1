package org.tongguan.realm;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The look of the login pages: the Keycloak theme {@code tongguan}, which the realm names. */
public final class LoginTheme {

  private static final String NAME = "tongguan";

  private LoginTheme() {}

  /**
   * Copies the theme into a folder {@code tongguan} below {@code themes}, replacing older files. A folder theme needs no
   * rebuild of the server, unlike a jar among its providers.
   *
   * @param themes the folder {@code themes} below the Keycloak server's home
   * @throws IOException when a file cannot be written
   */
  public static void install(Path themes) throws IOException {
    URL theme = LoginTheme.class.getResource("/theme/" + NAME);
    if (theme == null) {
      throw new IOException("missing from this build: the login theme");
    }
    URI source = uriOf(theme);
    Path target = themes.resolve(NAME);
    if (!"jar".equals(source.getScheme())) {
      copy(Path.of(source), target);
      return;
    }
    URI jar = URI.create(source.toString().split("!", 2)[0]);
    try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of())) {
      copy(inside.getPath("/theme", NAME), target);
    }
  }

  private static URI uriOf(URL resource) throws IOException {
    try {
      return resource.toURI();
    } catch (URISyntaxException unreadable) {
      throw new IOException("cannot read " + resource, unreadable);
    }
  }

  private static void copy(Path source, Path target) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(source)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = target.resolve(source.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
