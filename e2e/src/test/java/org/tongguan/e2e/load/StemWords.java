package org.tongguan.e2e.load;

import java.util.List;
import java.util.Random;

/** Stems of questions as people would write them: some words in most of them, most words in some, a few hardly anywhere. */
final class StemWords {
    /** A word in about every second stem. */
    static final String FREQUENT = "数据";
    /** A word in about twenty of 100,000 stems. */
    static final String RARE = "联邦学习";
    private static final List<String> PLACES = List.of("市大数据局", "区政务服务中心", "市财政局预算科", "街道办事处", "市人社局", "县级融媒体中心", "市场监管局", "应急管理局指挥中心",
            "卫生健康委信息中心", "教育局电教馆", "住建局审批窗口", "交通运输局", "农业农村局", "税务所办税厅", "档案馆", "信访局接待室", "开发区管委会", "水务集团", "市委党校", "司法局公证处");
    private static final List<String> DOINGS = List.of("推进一网通办", "开展数据治理", "编制信息化预算", "采购云服务", "组织网络安全演练", "建设共享交换平台", "清理僵尸系统", "处理舆情事件",
            "公开政府信息", "评审数字化项目", "整理电子档案", "培训窗口人员", "核对人口基础库", "接入统一身份认证", "部署视频会议", "迁移业务系统", "汇总月度报表", "办理跨省事项", "落实等级保护", "开展满意度回访",
            "梳理事项清单", "共享证照数据", "建设数据中台", "推广移动办公", "审查个人信息处理");
    private static final List<String> THINGS = List.of("最小必要原则", "数据分类分级", "口令长度", "访问日志的保存期限", "容灾备份方案", "接口调用频率", "数据目录", "系统验收报告", "电子签章", "算法模型的解释义务",
            "数据血缘", "主数据编码", "运维外包合同", "应急预案", "敏感字段脱敏", "开放数据许可", "项目绩效目标", "用户画像", "数据质量规则", "跨部门协同机制", "离职人员账号", "移动存储介质", "安全审计报告", "业务连续性计划",
            "共享责任清单", "电子证照目录", "接口文档版本", "工单流转时限", "知识库条目", "数据共享协议");
    private static final List<String> RARE_WORDS = List.of(RARE, "量子密钥", "区块链存证", "零信任网关", "差分隐私", "同态加密", "数字孪生底座", "边缘算力", "隐私求交", "可信执行环境");
    private static final List<String> ASKED = List.of("下列做法中正确的是哪一项?", "首先应当做什么?", "责任由谁承担?", "哪些情形需要报批?", "下列说法是否正确?", "请说明理由。", "应当怎样排列办理顺序?", "应当在几个工作日内完成?");
    private static final int PER_RARE = 500;

    private StemWords() {
    }

    static String stem(Random dice, int number) {
        String rare = number % PER_RARE == 0 ? "涉及" + one(RARE_WORDS, number / PER_RARE) + "的" : "";
        return one(PLACES, dice.nextInt(PLACES.size())) + "在" + one(DOINGS, dice.nextInt(DOINGS.size())) + "时(第" + number + "号情景),关于" + rare
                + one(THINGS, dice.nextInt(THINGS.size())) + "与" + one(THINGS, dice.nextInt(THINGS.size())) + "的要求,"
                + one(ASKED, dice.nextInt(ASKED.size()));
    }

    private static String one(List<String> words, int place) {
        return words.get(place % words.size());
    }
}
