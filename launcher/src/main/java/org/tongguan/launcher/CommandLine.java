package org.tongguan.launcher;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;

/**
 * What was typed after {@code ./tongguan}. An option wins over the environment variable of the same meaning.
 *
 * @param confirmed whether {@code --yes} answers the question that a reset asks
 */
record CommandLine(Action action, Settings settings, boolean confirmed) {
    static final String HELP = """
            ./tongguan [options]          start everything · 启动全部服务
            ./tongguan verify-audit       check that the audit trail is unbroken · 校验审计链

              --port P      application's port · 应用端口 (8080; 0 = any free · 任一空闲端口)
              --data DIR    data folder · 数据目录 (./data)
              --reset       delete the data first, asks before · 先清空数据(会询问)
              --yes         do not ask · 不再询问
              --no-demo     no demo accounts and data · 不装入演示账号与数据
              --help        this text · 本说明

            Environment · 环境变量
              TONGGUAN_PORT TONGGUAN_DATA TONGGUAN_DEMO           as the options · 同上
              TONGGUAN_LISTEN                                     address to listen on · 监听地址 (127.0.0.1)
              TONGGUAN_BASE_URL                                   address for browsers · 浏览器访问地址
              TONGGUAN_CONTENT_DIR                                courses, rosters · 课程与名册目录 (content/)
              TONGGUAN_DB_PORT _KEYCLOAK_PORT                     embedded servers' ports · 内置服务端口
              TONGGUAN_DB_URL _DB_USER _DB_PASSWORD               outside MariaDB · 外部数据库
              TONGGUAN_OIDC_ISSUER _OIDC_CLIENT_ID _OIDC_CLIENT_SECRET   outside Keycloak · 外部身份认证服务
              TONGGUAN_MAIL_HOST _MAIL_PORT _MAIL_FROM            outgoing mail · 邮件服务器
              TONGGUAN_HEAP_APP _HEAP_KEYCLOAK _HEAP_DB           memory · 内存 (1024m 512m 256m)""";

    enum Action { START, RESET, VERIFY_AUDIT, HELP }

    static CommandLine parse(List<String> arguments, Map<String, String> environment) {
        var settings = Settings.of(environment);
        var action = Action.START;
        var confirmed = false;
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            switch (argument) {
                case "--port" -> settings = settings.with("TONGGUAN_PORT", valueOf(argument, rest));
                case "--data" -> settings = settings.with("TONGGUAN_DATA", valueOf(argument, rest));
                case "--no-demo" -> settings = settings.with("TONGGUAN_DEMO", "false");
                case "--yes" -> confirmed = true;
                case "--reset" -> action = Action.RESET;
                case "verify-audit" -> action = Action.VERIFY_AUDIT;
                case "--help", "-h" -> {
                    return new CommandLine(Action.HELP, settings, confirmed);
                }
                default -> throw new LaunchFailure("Unknown option " + argument + ": ./tongguan --help lists them",
                        "未知选项 " + argument + ",用 ./tongguan --help 查看");
            }
        }
        return new CommandLine(action, settings, confirmed);
    }

    private static String valueOf(String option, ArrayDeque<String> rest) {
        if (rest.isEmpty() || rest.peek().isBlank() || rest.peek().startsWith("--")) {
            throw new LaunchFailure(option + " needs a value: ./tongguan --help", option + " 缺少参数值,用 ./tongguan --help 查看");
        }
        return rest.pop();
    }
}
