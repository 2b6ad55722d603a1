package org.tongguan.certification.domain;

/**
 * A name as strangers may see it (个人信息保护法 §6: no more than the purpose needs): 周启明 → 周＊明, 周明 → 周＊. Counts characters,
 * not UTF-16 units, since rare characters in names lie outside the basic plane.
 */
public final class MaskedName {
    private static final String MASK = "＊";

    private MaskedName() {
    }

    public static String of(String name) {
        int[] characters = name.strip().codePoints().toArray();
        if (characters.length == 0) {
            return MASK;
        }
        if (characters.length <= 2) {
            return new String(characters, 0, 1) + MASK;
        }
        return new String(characters, 0, 1) + MASK.repeat(characters.length - 2) + new String(characters, characters.length - 1, 1);
    }
}
