package org.gouji.corpus;

import java.util.List;
import java.util.Random;

/** Names of counties and offices that do not exist, some with characters beyond the first plane. */
record InventedUnit(String county, String office) {
    private static final List<String> FIRST = List.of("云", "青", "𣲗", "澄", "𡎚", "松", "𥔲", "霁", "棠", "𤧛", "岚", "禾");
    private static final List<String> SECOND = List.of("岫", "溪", "河", "浦", "坡", "塬", "湾", "汀", "𠅤", "屏", "麓", "洲");
    private static final List<String> OFFICES = List.of(
            "水利局", "农业农村局", "人民政府办公室", "教育局", "卫生健康局", "市场监督管理局", "民政局", "林业局", "交通运输局", "文化和旅游局", "应急管理局", "审计局");

    static InventedUnit draw(Random random) {
        String county = FIRST.get(random.nextInt(FIRST.size())) + SECOND.get(random.nextInt(SECOND.size())) + "县";
        return new InventedUnit(county, OFFICES.get(random.nextInt(OFFICES.size())));
    }

    String name() {
        return county + office;
    }
}
