package org.gouji.model;

/** A statutory table of the report; named after the section it stands in (CONTRACT.md, cells). */
public enum TableId {
    /** Section two, 主动公开政府信息情况. */
    T2(Section.DISCLOSURE),
    /** Section three, 收到和处理政府信息公开申请情况. */
    T3(Section.REQUESTS),
    /** Section four, 政府信息公开行政复议、行政诉讼情况. */
    T4(Section.DISPUTES);

    private final Section section;

    TableId(Section section) {
        this.section = section;
    }

    /** The section it stands in. */
    public Section section() {
        return section;
    }
}
