package org.gouji.memo;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
    /** 类别. */
    CATEGORY,
    /** 程度. */
    SEVERITY,
    /** 年度. */
    YEAR,
    /** 状态. */
    STATE,
    /** 报送情况. */
    REPORTED,
    /** 报送期限. */
    DUE,
    /** 收到日期. */
    RECEIVED,
    /** 审核结论. */
    CONCLUSION,
    /** Number of 错误. */
    ERRORS,
    /** Number of 疑似. */
    WARNINGS,
    /** Number of 提示. */
    HINTS,
    /** 采纳/不采纳, for the unit to fill in. */
    ANSWER,
    /** 整改情况或说明, for the unit to fill in. */
    EXPLANATION,
    /** 责任人, for the unit to fill in. */
    PERSON,
    /** 完成时间, for the unit to fill in. */
    DONE;

    private static final Set<ColumnKind> WIDE =
            Collections.unmodifiableSet(EnumSet.of(UNIT, WHERE, PROBLEM, BASIS, ADVICE, EXPLANATION));

    /** The word used in resources, for its head and its width. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its cells are short and set in the middle. */
    public boolean centred() {
        return !WIDE.contains(this);
    }
}
