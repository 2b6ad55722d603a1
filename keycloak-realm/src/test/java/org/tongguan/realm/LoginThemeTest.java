package org.tongguan.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginThemeTest {

  @TempDir Path themes;
  private Path login;

  @BeforeEach
  void install() throws IOException {
    LoginTheme.install(themes);
    login = themes.resolve("tongguan/login");
  }

  @Test
  void installsEveryFileThatTheThemeNames() throws IOException {
    Properties theme = properties("theme.properties");
    assertThat(login.resolve("resources").resolve(theme.getProperty("favicons.tongguan"))).isNotEmptyFile();
    assertThat(login.resolve("resources/css/tongguan.css")).isNotEmptyFile();
    assertThat(theme.getProperty("styles")).endsWith("css/tongguan.css");
  }

  @Test
  void saysEverythingInBothLanguages() throws IOException {
    Properties chinese = properties("messages/messages_zh_CN.properties");
    Properties english = properties("messages/messages_en.properties");
    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    assertThat(chinese.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    assertThat(chinese).contains(entry("loginTitle", "通关 · 数字能力培训与认证平台"));
  }

  @Test
  void doesNotTellALockedAccountFromAWrongPassword() throws IOException {
    for (String language : List.of("zh_CN", "en")) {
      Properties messages = properties("messages/messages_" + language + ".properties");
      assertThat(messages.getProperty("accountTemporarilyDisabledMessage")).isEqualTo(messages.getProperty("invalidUserMessage"));
    }
  }

  @Test
  void loadsNothingFromElsewhere() throws IOException {
    try (Stream<Path> files = Files.walk(login)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file).replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        assertThat(text).as(file.toString()).doesNotContain("http:", "https:", "url(//", "src=\"//", "@import");
      }
    }
  }

  @Test
  void replacesAnOlderCopy() throws IOException {
    Path style = login.resolve("resources/css/tongguan.css");
    String current = Files.readString(style);
    Files.writeString(style, "old");
    LoginTheme.install(themes);
    assertThat(style).hasContent(current);
  }

  private Properties properties(String file) throws IOException {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(login.resolve(file))) {
      read.load(reader);
    }
    return read;
  }
}
