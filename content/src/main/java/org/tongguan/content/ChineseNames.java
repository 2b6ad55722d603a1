package org.tongguan.content;

import java.util.List;
import java.util.Random;

/**
 * Plausible Chinese names. About one in twenty holds a rare character, up to the supplementary planes (𬭎 U+2CB4E), and a few have a
 * compound surname or a middle dot, because fonts, columns and indexes break on exactly these.
 */
final class ChineseNames {

    private static final List<String> SURNAMES = characters(
            "王王王王李李李李张张张张刘刘刘陈陈陈杨杨黄黄赵赵吴吴周周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任"
            + "沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤");
    private static final List<String> RARE_SURNAMES = List.of("欧阳", "司马", "上官", "诸葛", "亓", "逄", "仉", "禤", "郗", "缑");
    private static final List<String> GIVEN = characters(
            "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华建国文辉玲红梅鹏飞燕云志海波宁欣怡雨佳浩然宇轩子涵思远晨曦梓睿博嘉诚俊楠琳瑶雪莹婷"
            + "晓东立新春秋林森山川江河清源正德永康安瑞泽润朗启航锦程书翰雅兰竹菊松柏月星辰凯旋振兴光耀宗凡一鸣知行乐天");
    private static final List<String> RARE_GIVEN = characters("喆頔㛃𬭎翀玥犇淼堃甯昇祎珺垚赟晟彧燊旻𣲘");
    private static final List<String> DOTTED = List.of("阿依古丽·买买提", "巴特尔·宝音", "卓玛·次仁", "艾力·吐尔逊");

    private final Random random;

    ChineseNames(Random random) {
        this.random = random;
    }

    String next() {
        int draw = random.nextInt(1000);
        if (draw < 3) {
            return any(DOTTED);
        }
        String surname = draw < 20 ? any(RARE_SURNAMES) : any(SURNAMES);
        String last = draw >= 950 ? any(RARE_GIVEN) : any(GIVEN);
        return random.nextInt(4) == 0 ? surname + last : surname + any(GIVEN) + last;
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Splits by code point: some of these characters take two {@code char}s. */
    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
