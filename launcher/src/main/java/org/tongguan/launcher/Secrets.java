package org.tongguan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Passwords between the children, drawn once for a data folder and readable by its owner only. Each is 24 random bytes as 48
 * hexadecimal digits, so that none needs quoting anywhere.
 */
final class Secrets {
    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets open(DataFolder data) {
        var secrets = new Secrets(data.secrets());
        try {
            if (Files.exists(secrets.file)) {
                try (var in = Files.newBufferedReader(secrets.file)) {
                    secrets.values.load(in);
                }
            }
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + secrets.file + ": start as the user who owns it", "无法读取 " + secrets.file + ",请用其属主用户启动", e);
        }
        return secrets;
    }

    /** The secret of that name; drawn and written down at the first call. */
    synchronized String get(String name) {
        var known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        values.setProperty(name, HexFormat.of().formatHex(bytes));
        write();
        return values.getProperty(name);
    }

    private void write() {
        try {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = Files.newBufferedWriter(fresh)) {
                values.store(out, "Passwords between the parts of this installation");
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + file + ": check the disk and the folder's owner", "无法写入 " + file + ",请检查磁盘和目录属主", e);
        }
    }
}
