package org.tongguan.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a start can be told, by environment variable or option. The names are those of the environment; the application's own
 * settings of the same form (such as {@code TONGGUAN_MAIL_HOST}) are handed on to it as they are.
 */
public final class Settings {
    private static final Pattern HEAP = Pattern.compile("[1-9][0-9]*[mMgG]");
    private static final Pattern CLIENT_ADDRESS = Pattern.compile("https?://[^/\\s]+(/[^\\s]*)?");

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /** Takes the variables that begin with {@code TONGGUAN_}; an empty one counts as not given. */
    public static Settings of(Map<String, String> environment) {
        var values = new TreeMap<String, String>();
        environment.forEach((name, value) -> {
            if (name.startsWith("TONGGUAN_") && !value.isBlank()) {
                values.put(name, value.strip());
            }
        });
        return new Settings(values);
    }

    /** A copy in which this one setting is different. */
    public Settings with(String name, String value) {
        var changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Settings(changed);
    }

    /** The application's port; 0 lets any free one be taken. */
    public int port() {
        return port("TONGGUAN_PORT (--port)", values.getOrDefault("TONGGUAN_PORT", "8080"), "8080");
    }

    /** The embedded MariaDB's port, when it must be that one. */
    public Optional<Integer> databasePort() {
        return given("TONGGUAN_DB_PORT").map(text -> port("TONGGUAN_DB_PORT", text, "3307"));
    }

    /** The embedded Keycloak's port, when it must be that one. */
    public Optional<Integer> keycloakPort() {
        return given("TONGGUAN_KEYCLOAK_PORT").map(text -> port("TONGGUAN_KEYCLOAK_PORT", text, "8081"));
    }

    private static int port(String name, String text, String example) {
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65535) {
            return Integer.parseInt(text);
        }
        throw unusable(name, text, example);
    }

    /** The address that the servers listen on: only this machine unless told otherwise. */
    public String listen() {
        return values.getOrDefault("TONGGUAN_LISTEN", "127.0.0.1");
    }

    /** How this machine itself calls the address that the servers listen on. */
    public String host() {
        var listen = listen();
        return switch (listen) {
            case "127.0.0.1", "0.0.0.0", "::" -> "localhost";
            default -> listen.contains(":") ? "[" + listen + "]" : listen;
        };
    }

    /** How browsers call this machine. */
    public String hostForBrowsers() {
        return baseUrl().map(Settings::hostIn).orElseGet(this::host);
    }

    private static String hostIn(String url) {
        try {
            var host = new URI(url).getHost();
            if (host != null) {
                return host;
            }
        } catch (URISyntaxException e) {
            throw unusable("TONGGUAN_BASE_URL", url, "http://lms.example.org");
        }
        throw unusable("TONGGUAN_BASE_URL", url, "http://lms.example.org");
    }

    /** Where everything is kept that must outlive a restart. */
    public Path data() {
        var text = values.getOrDefault("TONGGUAN_DATA", "data");
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new LaunchFailure("No folder can be named \"" + text + "\": correct TONGGUAN_DATA (--data), or set LC_ALL=C.UTF-8 for a name beyond ASCII",
                    "“" + text + "”不能作为目录名,请更正 TONGGUAN_DATA (--data);含中文的目录名需设置 LC_ALL=C.UTF-8", e);
        }
    }

    /**
     * Whether the demo roster, events and accounts are wanted. Beside a server that is somebody's own only when that is said: fictional
     * people must not get into it by omission.
     */
    public boolean demo() {
        var text = values.getOrDefault("TONGGUAN_DEMO", Boolean.toString(embedsDatabase() && embedsKeycloak()));
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Boolean.parseBoolean(text);
        }
        throw unusable("TONGGUAN_DEMO", text, "true");
    }

    /** Whether MariaDB runs as a child: no database is named. */
    public boolean embedsDatabase() {
        return given("TONGGUAN_DB_URL").isEmpty();
    }

    /** Whether Keycloak runs as a child: no issuer is named. */
    public boolean embedsKeycloak() {
        return given("TONGGUAN_OIDC_ISSUER").isEmpty();
    }

    /** The address that browsers use, when it is not the one that the application listens on. */
    public Optional<String> baseUrl() {
        var given = given("TONGGUAN_BASE_URL").map(url -> url.replaceAll("/+$", ""));
        given.filter(url -> !CLIENT_ADDRESS.matcher(url).matches()).ifPresent(url -> {
            throw unusable("TONGGUAN_BASE_URL", url, "https://lms.example.org");
        });
        return given;
    }

    /** The application's heap as the Java option wants it, such as {@code 1024m}. */
    public String heapOfApplication() {
        return heap("TONGGUAN_HEAP_APP", "1024m");
    }

    /** Keycloak's heap. */
    public String heapOfKeycloak() {
        return heap("TONGGUAN_HEAP_KEYCLOAK", "512m");
    }

    /** MariaDB's buffer pool, the greatest part of its memory. */
    public String heapOfDatabase() {
        return heap("TONGGUAN_HEAP_DB", "256m");
    }

    /** A setting that may be missing. */
    public Optional<String> given(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * A setting that an outside server makes necessary.
     *
     * @throws LaunchFailure when it is missing
     */
    public String required(String name) {
        return given(name).orElseThrow(() -> new LaunchFailure(
                name + " is missing: set it beside the other settings of that server",
                "缺少环境变量 " + name + ",请与该服务器的其他设置一并给出"));
    }

    /** All that were given, by name. */
    public Map<String, String> all() {
        return Map.copyOf(values);
    }

    private String heap(String name, String fallback) {
        var text = values.getOrDefault(name, fallback);
        if (HEAP.matcher(text).matches()) {
            return text;
        }
        throw unusable(name, text, fallback);
    }

    private static LaunchFailure unusable(String name, String text, String example) {
        return new LaunchFailure(name + " cannot be \"" + text + "\": give a value such as " + example,
                name + " 的值“" + text + "”无效,例如 " + example);
    }
}
