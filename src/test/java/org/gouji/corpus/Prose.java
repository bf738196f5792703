package org.gouji.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.model.CellId;

/** Sentences of an invented report that restate some of its figures. */
final class Prose {
    private final Map<CellId, BigDecimal> values;
    private final Random random;
    private final InventedUnit unit;
    private final int year;

    Prose(Map<CellId, BigDecimal> values, Random random, InventedUnit unit, int year) {
        this.values = values;
        this.random = random;
        this.unit = unit;
        this.year = year;
    }

    String preamble() {
        return "根据《中华人民共和国政府信息公开条例》要求，编制" + unit.name() + year + "年政府信息公开工作年度报告。本报告所列数据的统计期限自" + year + "年1月1日起至" + year
                + "年12月31日止。如对报告有疑问，请与" + unit.office() + "联系。";
    }

    List<String> overview() {
        List<String> texts = new ArrayList<>();
        texts.add("（一）主动公开情况。" + pick("围绕群众关心的事项，", "坚持公开为常态，", "结合本职，") + "全年通过门户网站发布各类信息" + (20 + random.nextInt(400))
                + "条，" + pick("未发生泄密事件。", "更新及时。", "内容经逐级审核。"));
        texts.add("（二）依申请公开情况。" + year + "年新收政府信息公开申请" + value("T3.new.total") + "件，上年结转" + value("T3.carried_in.total")
                + "件，结转下年度继续办理" + value("T3.carried_out.total") + "件。其中予以公开" + value("T3.granted.total") + "件，部分公开"
                + value("T3.partial.total") + "件。");
        texts.add("（三）政府信息管理情况。" + pick("健全信息台账，", "修订信息目录，", "落实保密审查，") + pick("专人负责登记。", "做到有据可查。"));
        texts.add("（四）政府信息公开平台建设情况。" + pick("整合栏目，", "优化检索，") + "政务新媒体" + pick("运行平稳。", "按期更新。"));
        texts.add("（五）监督保障情况。" + pick("组织培训", "开展自查") + (1 + random.nextInt(5)) + "次，工作考核、社会评议和责任追究均按规定进行。");
        return texts;
    }

    List<String> problems() {
        return List.of(
                pick("主要问题：一是公开内容还不够丰富；", "主要问题：一是人员更换较多，业务不熟；") + pick("二是解读形式单一。", "二是栏目更新不够均衡。"),
                pick("改进情况：充实力量，", "改进情况：加强学习，") + pick("下一步将细化公开目录。", "下一步将逐项对照整改。"));
    }

    List<String> other() {
        return List.of(pick("本年度未收取信息处理费。", "本年度没有发出收费通知，未收取信息处理费。"), pick("没有其他需要报告的事项。", "无其他需要报告的事项。"));
    }

    private String value(String cell) {
        return values.get(CellId.parse(cell)).toPlainString();
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
