package org.gouji.model;

import java.util.List;

/** The parts of a report. The six sections are those of the statutory format (国办公开办函〔2021〕30号); the official titles are data of the form. */
public enum Section {
    /** Title and everything before section one. */
    PREAMBLE,
    /** 一、总体情况. */
    OVERVIEW,
    /** 二、主动公开政府信息情况. */
    DISCLOSURE,
    /** 三、收到和处理政府信息公开申请情况. */
    REQUESTS,
    /** 四、政府信息公开行政复议、行政诉讼情况. */
    DISPUTES,
    /** 五、存在的主要问题及改进情况. */
    PROBLEMS,
    /** 六、其他需要报告的事项. */
    OTHER;

    /** 1 to 6 for the statutory sections, 0 for the preamble. */
    public int number() {
        return ordinal();
    }

    /** The six statutory sections in order. */
    public static List<Section> statutory() {
        return List.of(OVERVIEW, DISCLOSURE, REQUESTS, DISPUTES, PROBLEMS, OTHER);
    }
}
