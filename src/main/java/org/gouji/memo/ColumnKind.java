package org.gouji.memo;

import java.util.Locale;

/** What a column of a table holds. */
public enum ColumnKind {
    /** 序号. */
    NUMBER,
    /** 单位. */
    UNIT,
    /** 所在位置. */
    WHERE,
    /** 问题. */
    PROBLEM,
    /** 依据. */
    BASIS,
    /** 修改建议. */
    ADVICE,
    /** 程度. */
    SEVERITY;

    /** The word used in resources, for its head and its width. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its cells are short and set in the middle. */
    public boolean centred() {
        return this == NUMBER || this == SEVERITY;
    }
}
