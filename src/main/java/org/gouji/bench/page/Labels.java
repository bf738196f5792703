package org.gouji.bench.page;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Labels as offices print them: official, worn by many hands, or broken by what they passed through. */
public final class Labels {
    private static final Map<String, String> WORN = Map.ofEntries(
            Map.entry("行政规范性文件", "规范性文件"),
            Map.entry("规章", "规 章"),
            Map.entry("本年制发件数", "本年（2023）制发件数"),
            Map.entry("现行有效件数", "现行有效件数（历史累计）"),
            Map.entry("第二十条第（一）项", "第二十条 第(一)项"),
            Map.entry("1.本机关不掌握相关政府信息", "1．本单位不掌握相关政府信息"),
            Map.entry("5.属于三类内部事务信息", "5、属于三类内容事务信息"),
            Map.entry("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "(二)部分公开（区分处理的，只计这一情况，不计其他情形）"),
            Map.entry("2.重复申请", "（2）重复申请"),
            Map.entry("3.危及“三安全一稳定”", "3．危及\"三安全一稳定\""),
            Map.entry("三、本年度办理结果", "0三、本年度办理结果"),
            Map.entry("（一）予以公开", "(一)予以公开"),
            Map.entry("四、结转下年度继续办理", "四、转结下年度继续办理"),
            Map.entry("2.其他法律行政法规禁止公开", "2.其他法律、行政法规禁止公开"),
            Map.entry("商业企业", "企业"),
            Map.entry("其他", "其它"),
            Map.entry("结果维持", "维持"),
            Map.entry("尚未审结", "未审结"));
    private static final Set<String> LOST = Set.of("2.重复申请", "4.保护第三方合法权益", "科研机构");

    private final Layout layout;

    /** The labels of {@code layout}. */
    public Labels(Layout layout) {
        this.layout = layout;
    }

    /** How {@code official} is printed in this layout. */
    public String print(String official) {
        String text = official;
        if (layout.has(Trait.DAMAGED)) {
            text = WORN.getOrDefault(text, text);
        }
        if (layout.has(Trait.LOST_LABELS) && LOST.contains(text)) {
            return "";
        }
        if (layout.has(Trait.STRAY)) {
            text = stray(text);
        }
        if (layout.has(Trait.BREAKS) && text.length() > 3) {
            int half = text.length() / 2;
            text = text.substring(0, half) + "\n" + text.substring(half);
        }
        return text;
    }

    /** Whether {@link #print} leaves nothing of it. */
    public boolean lost(String official) {
        return layout.has(Trait.LOST_LABELS) && LOST.contains(official);
    }

    /** One character on each line, as narrow merged cells print it. */
    public static String vertical(String text) {
        return String.join("\n", text.codePoints().mapToObj(Character::toString).toList());
    }

    private static String stray(String text) {
        List<String> ways = List.of(
                text,
                text.substring(0, 1) + " " + text.substring(1),
                text + "\u00A0",
                "\u3000" + text,
                text + "：",
                text.replace(".", "．"));
        return ways.get(Math.floorMod(text.hashCode(), ways.size()));
    }
}
