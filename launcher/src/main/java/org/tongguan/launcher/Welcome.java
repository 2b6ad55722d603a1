package org.tongguan.launcher;

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
        return text.append(System.lineSeparator()).append("  Ctrl-C stops · 按 Ctrl-C 停止").append(System.lineSeparator()).toString();
    }
}
