package org.tongguan.launcher;

import java.nio.file.Path;
import java.time.Duration;

/** What a person reads when everything is up. */
final class Welcome {
    private Welcome() {
    }

    static String text(Product product, Duration took) {
        var text = new StringBuilder();
        text.append(System.lineSeparator())
                .append("  通关 Tongguan   ").append(product.address()).append("   (").append(took.toSeconds()).append(" s)")
                .append(System.lineSeparator());
        text.append("  Keycloak        ").append(product.issuer()).append(System.lineSeparator());
        var accounts = product.demoAccounts();
        if (!accounts.isEmpty()) {
            text.append(System.lineSeparator()).append("  Demo accounts · 演示账号   password 密码: Tongguan-2026").append(System.lineSeparator());
            accounts.forEach(line -> text.append("    ").append(line).append(System.lineSeparator()));
        }
        product.administration().ifPresent(console -> firstAccounts(text, console, product.secrets()));
        return text.append(System.lineSeparator()).append("  Ctrl-C stops · 按 Ctrl-C 停止").append(System.lineSeparator()).toString();
    }

    /** A realm without the demo holds nobody: who may make the first accounts, and where that is told. */
    private static void firstAccounts(StringBuilder text, String console, Path secrets) {
        text.append(System.lineSeparator()).append("  No demo accounts · 未装入演示账号").append(System.lineSeparator())
                .append("    console 控制台    ").append(console).append(System.lineSeparator())
                .append("    user 用户         ").append(EmbeddedKeycloak.ADMINISTRATOR).append(" (until it is deleted · 删除前有效)").append(System.lineSeparator())
                .append("    password 密码     ").append(EmbeddedKeycloak.ADMINISTRATOR_SECRET).append(" in · 见 ").append(secrets).append(System.lineSeparator())
                .append("    README.md, \"First accounts\", tells how to make the first ones · 首批账号的创建方法见 README.md 的 First accounts 一节")
                .append(System.lineSeparator());
    }
}
