package org.gouji.model;

/** A statutory table of the report; named after the section it stands in (CONTRACT.md, cells). */
public enum TableId {
    /** Section two, 主动公开政府信息情况. */
    T2,
    /** Section three, 收到和处理政府信息公开申请情况. */
    T3,
    /** Section four, 政府信息公开行政复议、行政诉讼情况. */
    T4
}
