"""Words of report pages in English and 中文, independent of QGIS's language. A page is handed on, QGIS's menus are "
"not."""

import numpy as np

from ...bridge.report import CHINESE, ENGLISH, MISSING, number

LANGUAGES = (ENGLISH, CHINESE)
"""In the order of the enum."""

WHOLE = "all units"
"""What the step ``lmdi`` calls all units as one group."""
TEXTS = {
    # heads of pages and sections
    "subtitle": ("Carbon balance study", "碳收支研究报告"),
    "author": ("Author: {name}", "作者：{name}"),
    "facts_units": ("{n} units", "{n} 个研究单元"),
    "facts_years": ("{years}, {n} years", "{years}年，共 {n} 期"),
    "summary": ("Summary", "摘要"),
    "totals": ("Sources, sinks and their balance over time", "碳排放、碳固存与碳收支的时序变化"),
    "totals_one": ("Sources, sinks and their balance", "碳排放、碳固存与碳收支总量"),
    "classes": ("Levels of the carbon balance coefficient", "碳平衡系数的等级结构"),
    "where": ("Spatial distribution", "空间分布格局"),
    "units_section": ("Units", "各单元碳收支"),
    "growth": ("Growth of the units", "各单元的增长变化"),
    "drivers": ("Drivers: LMDI decomposition", "驱动因素：LMDI分解"),
    "zones": ("Balance zones", "碳平衡分区"),
    "concentration": ("Concentration", "集中程度与公平性"),
    "tables": ("Further tables", "其他表格"),
    "methods": ("Methods", "研究方法"),
    "data": ("Data and missing values", "数据与缺失值说明"),
    # quantities
    "emission": ("Emission", "碳排放"),
    "sink": ("Sequestration", "碳固存"),
    "csd": ("Surplus (+) or deficit (−)", "碳盈亏"),
    "csd_short": ("Surplus or deficit", "碳盈亏"),
    "q": ("Q", "碳平衡系数Q"),
    "q_class": ("Class of Q", "碳平衡系数等级"),
    "percap": ("Emission per person", "人均碳排放"),
    "intensity": ("Emission intensity", "碳排放强度"),
    "c_dens": ("Emission density", "碳排放密度"),
    "n_dens": ("Sink density", "碳固存密度"),
    "net": ("Net emission", "净碳排放"),
    "gdp": ("GDP", "地区生产总值"),
    "population": ("Population", "人口"),
    "unit": ("Unit", "单元"),
    "units": ("Units", "单元数"),
    "without": ("Without value", "缺值单元"),
    "deficits": ("In deficit", "赤字单元"),
    "balanced": ("In balance", "平衡单元"),
    "surplus": ("In surplus", "盈余单元"),
    "year": ("Year", "年份"),
    "total": ("Total", "合计"),
    "all_rows": ("All units", "全部单元"),
    "total_of": ("Total ({n} of {all})", "合计（{n}/{all}）"),
    "number_of_units": ("Number of units", "单元数（个）"),
    "no_value": ("no value", "无数据"),
    "no_q": ("without Q", "无Q值"),
    "no_zone": ("without zone", "未分区"),
    "map": ("Map", "地图"),
    "of_units": ("of {n}", "/ {n}"),
    # summary
    "emission_of": ("Emission {year}", "{year}碳排放"),
    "sink_of": ("Sequestration {year}", "{year}碳固存"),
    "csd_of": ("Surplus (+) or deficit (−)", "碳盈亏"),
    "q_of": ("Balance coefficient Q of the totals", "总体碳平衡系数Q"),
    "deficits_of": ("Units in deficit", "碳赤字单元数"),
    "summary_years": (
        "Between {first} and {last} the emission of the units went from {c0} to {c1} {unit} ({cp}), their carbon "
        "sequestration from {s0} to {s1} {unit} ({sp}).",
        "{first}—{last}年，研究区碳排放由{c0}变为{c1} {unit}（{cp}），植被固碳量由{s0}变为{s1} {unit}（{sp}）。"),
    "summary_q": (
        "The carbon balance coefficient Q, emission over sequestration, was {q0} in {first} and {q1} in {last}. {d0} "
        "units "
        "were in deficit in {first}, {d1} of {n} in {last}.",
        "碳平衡系数Q（碳排放与碳固存之比）由{first}年的{q0}变为{last}年的{q1}；碳赤字单元由{d0}个变为{d1}个（共{n}个）。"),
    "summary_one": (
        "The {n} units emit {c1} {unit} and sequester {s1} {unit}: the carbon balance coefficient Q is {q1}, and {d1} "
        "units are in deficit.",
        "{n}个单元的碳排放为{c1} {unit}，植被固碳量为{s1} {unit}，碳平衡系数Q为{q1}，其中{d1}个单元处于碳赤字。"),
    "summary_missing": (
        "Units without an emission or a sequestration{at}: {missing}; they are in none of the totals.",
        "{at}缺少碳排放或碳固存数据的单元有{missing}个，未计入任何合计。"),
    "summary_extremes": ("Highest Q{at}: {top}. Lowest: {bottom}.", "{at}Q值最高的单元为{top}，最低的为{bottom}。"),
    "summary_drivers": (
        "Over {period} the most frequent main driver is {factor}, in {n} of {all} units.",
        "{period}期间，以{factor}为主导因素的单元最多（{n}/{all}）。"),
    "summary_zones": ("Units by balance zone{at}: {zones}.", "{at}碳平衡分区结果：{zones}。"),
    "zone_count": ("{zone} {n}", "{zone}{n}个"),
    # totals
    "totals_panel": ("Emission and sequestration", "碳排放与碳固存"),
    "q_panel": ("Carbon balance coefficient Q", "碳平衡系数Q"),
    "q_is_one": ("Q = 1, balance", "Q = 1，碳平衡"),
    "totals_caption": ("Emission, carbon sequestration and Q of all units, {first}–{last}.",
                       "{first}—{last}年研究区碳排放、碳固存与碳平衡系数变化"),
    "q_note": ("Above 1 a unit emits more than its vegetation takes up.", "Q > 1 表示碳排放超过植被固碳能力。"),
    "totals_table": ("Totals by year", "历年总量"),
    "totals_table_one": ("Totals", "总量"),
    "totals_note": (
        "Totals and Q of the totals hold for the units that have both an emission and a sequestration; units without "
        "either are counted as such and never as zero.",
        "合计与总量Q仅统计同时具有碳排放和碳固存数据的单元；缺值单元单独计数，不按零处理。"),
    "classes_text": (
        "In {first}, {below0} units had a Q {name} and {top0} a Q {top}; in {last} there were {below1} and {top1}.",
        "Q {name} 的单元由{first}年的{below0}个变为{last}年的{below1}个，Q {top} 的单元由{top0}个变为{top1}个。"),
    "classes_caption": ("Units by class of Q, {first}–{last}.", "{first}—{last}年各碳平衡系数等级的单元数"),
    "classes_table": ("Units by class of Q", "各碳平衡系数等级的单元数（个）"),
    # maps
    "where_emission": ("Emission of the units.", "碳排放空间分布"),
    "where_sink": ("Carbon sequestration of the units.", "碳固存空间分布"),
    "where_parts": ("Emission and carbon sequestration of the units.", "碳排放与碳固存空间分布"),
    "where_csd": ("Carbon surplus and deficit: sequestration less emission.", "碳盈亏（碳固存−碳排放）空间分布"),
    "where_csd_note": ("Blue: the unit takes up more than it emits; red: it emits more. One legend for all years.",
                       "蓝色为碳盈余，红色为碳赤字；各年份图例一致。"),
    "where_q": ("Classes of the carbon balance coefficient Q.", "碳平衡系数等级空间分布"),
    # units
    "highest_q": ("Highest Q: most imbalanced", "Q最高：碳失衡最严重"),
    "lowest_q": ("Lowest Q: best balanced", "Q最低：碳收支最优"),
    "units_caption": ("Units with the highest and the lowest Q{at}.", "{at}碳平衡系数最高与最低的单元"),
    "units_table": ("All units{at}, by descending Q", "{at}各单元碳收支（按Q降序）"),
    "units_note": ("“–”: no value.", "“–”表示无数据。"),
    "units_missing": ("Units that the total leaves out, for want of an emission or a sequestration: {missing}.",
                      "合计未包括{missing}个缺少碳排放或碳固存数据的单元。"),
    "alone_caption": ("{name} of all units, {first}–{last}.", "{first}—{last}年{name}总量变化"),
    "alone_note": ("Units without value are counted as such and never as zero.", "缺值单元单独计数，不按零处理。"),
    # growth
    "growth_text": (
        "Growth compares the first with the last year of each unit; the mean annual rate is compound.",
        "增长以各单元首、末年份比较，年均增长率为复合增长率。"),
    "growth_text_span": ("Growth compares {last} with {first}; the mean annual rate is compound.",
                         "增长以{first}年与{last}年比较，年均增长率为复合增长率。"),
    "growth_histogram": ("Mean annual growth of the units.", "各单元年均增长率分布"),
    "growth_histogram_note": ("Units (vertical) by growth in % a year; the dashed line is the median. The outermost "
    "bars "
                              "take in what lies beyond.",
                              "纵轴为单元数，横轴为年均增长率（%）；虚线为中位数，两端直方含其外的单元。"),
    "growth_table": ("Growth by quantity", "各指标增长概况"),
    "growth_note": ("Trend by Mann–Kendall: significant at |Z| ≥ 1.96, very significant at |Z| ≥ 2.58. Counts are "
    "units.",
                    "趋势采用Mann–Kendall检验：|Z| ≥ 1.96 为显著，|Z| ≥ 2.58 为极显著；表中计数为单元数。"),
    "growth_maps": ("Mean annual growth of the units, by quantity.", "各指标年均增长率空间分布"),
    "growth_ends": ("Fastest and slowest growth by {name}", "{name}增长最快与最慢的单元"),
    "growth_ends_note": ("The {n} units with the highest and the {m} with the lowest annual growth, of {all}.",
                         "年均增长率最高的{n}个与最低的{m}个单元（共{all}个）。"),
    "measure": ("Measure", "指标"),
    "median_chg": ("Median change, %", "变化率中位数（%）"),
    "median_cagr": ("Median annual growth, %", "年均增长率中位数（%）"),
    "no_growth": ("Units without growth rate", "无增长率的单元"),
    "trend_of": ("Trend: {name}", "趋势：{name}"),
    "path_of": ("Path: {name}", "变化路径：{name}"),
    "change": ("change", "变化"),
    # drivers
    "drivers_text": (
        "The change of the target is decomposed with the logarithmic mean Divisia index (LMDI-I) by the identity "
        "{identity}. {form}",
        "采用对数平均迪氏指数法（LMDI-I）对目标量变化进行因素分解，恒等式为 {identity}。{form}"),
    "form_sum": ("The effects add up to the change without a residual.", "采用加法形式，各效应之和等于总变化，无残差。"),
    "form_ratio": ("The effects multiply to the ratio of the last to the first year.",
                   "采用乘法形式，各效应之积等于末年与首年之比。"),
    "factor_CI": ("Technology (CI)", "技术进步 (CI)"),
    "factor_R": ("Economy (R)", "经济发展 (R)"),
    "factor_I": ("Urbanisation (I)", "城镇化 (I)"),
    "factor_M": ("Pressure (M)", "固碳压力 (M)"),
    "factor_structure": ("Structure", "结构效应"),
    "factor_CI_long": ("CI = C/G, technological advancement: emission per GDP",
                       "CI = C/G，技术进步效应：碳排放强度（单位GDP碳排放）"),
    "factor_R_long": ("R = G/P, economic development: GDP per person", "R = G/P，经济发展水平效应：人均GDP"),
    "factor_I_long": ("I = P/S, urbanisation level: persons per area", "I = P/S，城镇化水平效应：人口密度"),
    "factor_M_long": ("M = S/N, regional pressure on carbon fixation: area per sequestration",
                      "M = S/N，区域固碳压力效应：单位固碳量对应的面积"),
    "target_q": ("Q", "Q"),
    "target_any": ("the target", "目标量"),
    "effect": ("Effect", "效应值"),
    "main": ("Main driver", "主导因素"),
    "factor": ("Factor", "因素"),
    "period": ("Period", "时段"),
    "falls_caption": ("Unweighted mean over {n} units of the effects of the factors on their {target}.",
                      "各因素对单元{target}变化效应的未加权平均（{n}个单元）"),
    "falls_note": ("Each unit counts the same; a ratio such as Q does not add up over units, so these are not the "
                   "effects on the ratio of the totals.",
                   "各单元等权；Q等比值不能跨单元相加，故不等同于总量之比的效应。"),
    "sums_caption": ("Effects of the factors on {target}, sum over {n} units.", "各因素对{target}变化的效应（{n}个单元之和）"),
    "whole_caption": ("All units together: effects of the factors on {target}.", "全部单元：各因素对整体{target}变化的效应"),
    "whole_ratio_note": (
        "This is the decomposition of the ratio of the totals. Structure: the units' shifting shares of the "
        "denominator.", "为总量之比的分解；结构效应为各单元在分母总量中份额的变化。"),
    "whole_sum_note": ("The effects are the sums over the units.", "各效应为各单元之和。"),
    "group_falls_caption": ("Effects of the factors on {target} of each group of units.", "各因素对各组{target}变化的效应"),
    "groups_table": ("Effects on {target} by group and period", "各组、各时段因素对{target}的效应"),
    "group": ("Group", "组别"),
    "group_falls_note": ("Structure: the shifting shares of a group's units in the denominator.",
                         "结构效应：组内各单元在分母总量中份额的变化。"),
    "summary_whole_sum": (
        "Over {period}, {target} of all units together changed by {total}; the largest effect is that of {factor}, "
        "{effect}.", "{period}期间，全部单元整体的{target}变化为{total}，效应最大的因素为{factor}（{effect}）。"),
    "summary_whole_ratio": (
        "Over {period}, {target} of all units together changed by a factor of {total}; the strongest effect is that of "
        "{factor}, a factor of {effect}.",
        "{period}期间，全部单元整体的{target}末期与初期之比为{total}，效应最强的因素为{factor}（{effect}倍）。"),
    "effects_caption": ("Unweighted mean effects of the factors on the units, by period.",
                        "各时段因素对单元的平均效应（未加权）"),
    "effects_note": ("The line is the mean change of the target.", "折线为目标量的平均变化。"),
    "mean_effect": ("Mean effect", "平均效应"),
    "mean_log_effect": ("Logarithm of the mean effect", "平均效应的对数"),
    "pushes_up": ("Units pushed up", "促进单元数"),
    "pushes_down": ("Units pushed down", "抑制单元数"),
    "is_main": ("Main driver of", "主导单元数"),
    "change_of": ("Change of {target}", "{target}变化"),
    "ratio_of": ("Ratio of {target}", "{target}比值"),
    "effects_table": ("Effects on {target} by period", "各时段因素对{target}的效应"),
    "effects_table_note": (
        "Main driver: the factor with the largest effect in the unit, whatever its sign. n: units that could be "
        "decomposed.",
        "主导因素为该单元绝对效应最大的因素；n为可分解的单元数。"),
    "effects_maps": ("Effects of the factors on the units.", "各因素效应空间分布"),
    "main_maps": ("Main driver of each unit.", "各单元主导因素空间分布"),
    "effects_units": ("Effects by unit, {period}", "{period}各单元因素效应"),
    "effects_units_note": ("The {n} units with the largest rise and fall of {all}; the layer holds all of them.",
                           "仅列出变化最大与最小的{n}个单元（共{all}个），完整结果见图层。"),
    # zones
    "zone": ("Zone", "分区"),
    "zone1": ("High carbon control zone", "高碳控制区"),
    "zone2": ("High carbon optimization zone", "高碳优化区"),
    "zone3": ("Low carbon development zone", "低碳发展区"),
    "zone4": ("Low carbon economic zone", "低碳经济区"),
    "zones_text": (
        "Each unit is placed by its economic contribution coefficient ECC (share of GDP over share of emission; high "
        "from "
        "{ecc}) and its ecological support coefficient ESC (share of sequestration over share of emission; high from "
        "{esc}): high carbon control zone, ECC high and ESC low; high carbon optimization zone, both low; low carbon "
        "development zone, ECC low and ESC high; low carbon economic zone, both high.",
        "按经济贡献系数ECC（GDP份额/碳排放份额，≥{ecc}为高）和生态承载系数ESC（固碳份额/碳排放份额，≥{esc}为高）划分："
        "高碳控制区（ECC高、ESC低）、高碳优化区（二者均低）、低碳发展区（ECC低、ESC高）、低碳经济区（二者均高）。"),
    "zones_maps": ("Balance zones.", "碳平衡分区空间分布"),
    "zones_counts": ("Units by balance zone, {first}–{last}.", "{first}—{last}年各碳平衡分区单元数"),
    "zones_table": ("Units by balance zone", "各碳平衡分区单元数（个）"),
    "median_ecc": ("Median ECC", "ECC中位数"),
    "median_esc": ("Median ESC", "ESC中位数"),
    "zones_flows": ("Moves of units between zones, {first}–{last}.", "{first}—{last}年碳平衡分区转移"),
    "zones_flows_note": ("Numbers are units; a band has the colour of the zone that the units leave.",
                         "数字为单元数，连接带颜色为转出分区。"),
    "zone_from": ("Zone in {year}", "{year}年分区"),
    "zones_moved": ("Between {first} and {last}, {moved} units change their zone and {stayed} keep it.",
                    "{first}—{last}年，{moved}个单元的分区类型发生转移，{stayed}个保持不变。"),
    "zones_matrix": ("Transitions between zones, {first} (rows) to {last} (columns)",
                     "碳平衡分区转移矩阵（行为{first}年，列为{last}年）"),
    # concentration
    "gini": ("Gini coefficient", "基尼系数"),
    "theil": ("Theil index", "泰尔指数"),
    "theil_w": ("Theil within groups", "组内泰尔指数"),
    "theil_b": ("Theil between groups", "组间泰尔指数"),
    "cv": ("Coefficient of variation", "变异系数"),
    "concentration_title": ("Concentration: {value}", "集中程度：{value}"),
    "concentration_base": ("{value} against {base}", "{value}相对于{base}"),
    "concentration_text": (
        "The Gini coefficient and the Lorenz curve compare each unit's share of {value} with its share of {base}, "
        "units in "
        "ascending order of {value} per {base}. 0: in proportion; the nearer to 1, the more is concentrated in few "
        "units.",
        "以洛伦兹曲线与基尼系数比较各单元的{value}份额与{base}份额（按{value}/{base}升序累计）。0表示完全成比例，越接近1越集中。"),
    "each_unit": ("units", "单元数"),
    "quantity": ("the quantity", "指标值"),
    "the_base": ("the base", "基准量"),
    "lorenz_caption": ("Lorenz curves.", "洛伦兹曲线"),
    "lorenz_x": ("Cumulative share of {base}", "{base}累计比例"),
    "lorenz_y": ("Cumulative share of {value}", "{value}累计比例"),
    "even": ("even shares", "绝对均衡线"),
    "gini_caption": ("Gini coefficient and Theil index over time.", "基尼系数与泰尔指数变化"),
    "concentration_table": ("Concentration by year", "历年集中程度"),
    "concentration_note": (
        "Units enter that have a value and a base above zero. Bands often quoted for the "
        "Gini coefficient (by convention, not from a source checked here): up "
        "to "
        "0.2 even, 0.2–0.3 fairly even, 0.3–0.4 reasonable, 0.4–0.5 large gap, above 0.5 extreme.",
        "仅统计指标值与基准量有效的单元。基尼系数常用分级（惯例，未核对原始文献）：≤0.2绝对均衡，0.2–0.3比较均衡，0.3–0.4相对合理，"
        "0.4–0.5差距较大，>0.5差距悬殊。"),
    # autocorrelation page
    "autocorrelation": ("Spatial autocorrelation", "空间自相关"),
    "autocorrelation_title": ("Spatial autocorrelation of {value}", "{value}的空间自相关"),
    "autocorrelation_text": (
        "Moran's I is positive where similar values lie beside each other, negative where unlike ones do, and near "
        "−1/(n − 1) without a pattern. Geary's C is below 1 for clusters. General G tells whether high or low values "
        "gather.",
        "Moran's I 为正表示相似值相邻聚集，为负表示相异值相邻，接近 −1/(n − 1) 表示随机分布；Geary's C 小于1表示聚集；"
        "General G 区分高值聚集与低值聚集。"),
    "moran_scatter": ("Moran scatter plots: each point is a unit.", "莫兰散点图（每点为一个单元）"),
    "moran_scatter_note": ("The slope of the line is Moran's I; red: High-High, blue: Low-Low, pale: outliers.",
                           "直线斜率为Moran's I；红色为高—高，蓝色为低—低，浅色为异常值。"),
    "moran_x": ("standardised value", "标准化值"),
    "moran_y": ("neighbours' mean", "空间滞后值"),
    "moran_lines": ("{stat} over time.", "{stat}的年际变化"),
    "autocorrelation_table": ("Statistics by year", "历年统计量"),
    "autocorrelation_note": (
        "z and p from the normal approximation under randomisation, two-sided; pseudo p from permutations.",
        "z与p基于随机化假设的正态近似（双侧），伪p值来自置换检验。"),
    "stat": ("Statistic", "统计量"),
    "stat_value": ("Value", "值"),
    "stat_expected": ("Expected", "期望"),
    "stat_z": ("z", "z"),
    "stat_p": ("p", "p"),
    "stat_psim": ("Pseudo p", "伪p值"),
    "verdict": ("Verdict", "判断"),
    "method_globalautocorrelation": (
        "Moran's I = n/S₀ · z′Wz/z′z and Geary's C with row-standardised weights, General G with binary weights; expected "
        "value and variance under randomisation (Cliff and Ord, 1981); pseudo p = (b + 1)/(R + 1) from R random "
        "permutations (Anselin, 1995).",
        "Moran's I = n/S₀ · z′Wz/z′z 与 Geary's C 采用行标准化权重，General G 采用二值权重；期望与方差按随机化假设"
        "（Cliff and Ord, 1981）；伪p值 = (b + 1)/(R + 1)，R为置换次数（Anselin, 1995）。"),
    # spatial pattern
    "pattern": ("Spatial pattern", "空间集聚与重心迁移"),
    "pattern_moran": ("Global spatial autocorrelation", "全局空间自相关"),
    "pattern_lisa": ("Local spatial autocorrelation (LISA)", "局部空间自相关（LISA）"),
    "pattern_hot": ("Hot and cold spots (Getis-Ord Gi*)", "冷热点分析（Getis-Ord Gi*）"),
    "pattern_ellipses": ("Standard deviational ellipse and centre", "标准差椭圆与重心迁移"),
    "against": ("{value} against the neighbours' {second}", "{value}与邻域{second}（双变量）"),
    "lisa_text": (
        "High-High and Low-Low are clusters of like values; High-Low and Low-High stand out from their neighbours.",
        "高—高、低—低为相似值集聚，高—低、低—高为与邻域相异的空间异常。"),
    "lisa_level": ("Significant at the level {alpha}; correction for many tests: {correction}.",
                   "显著性水平为{alpha}，多重检验校正：{correction}。"),
    "hot_text": (
        "Hot spots are units among which high values gather, cold spots those among which low ones do, at 90, 95 and 99 "
        "% confidence.",
        "热点为高值集聚区，冷点为低值集聚区，置信水平分别为90%、95%和99%。"),
    "hot_level": ("Correction for many tests: {correction}.", "多重检验校正：{correction}。"),
    "lisa_maps": ("LISA clusters", "LISA聚类图"),
    "lisa_table": ("Units by LISA cluster", "各LISA聚类类型单元数（个）"),
    "lisa_class": ("Cluster", "聚类类型"),
    "lisa1": ("High-High", "高—高聚集"),
    "lisa2": ("Low-Low", "低—低聚集"),
    "lisa3": ("Low-High", "低—高异常"),
    "lisa4": ("High-Low", "高—低异常"),
    "lisa0": ("not significant", "不显著"),
    "lisa5": ("undefined", "未定义"),
    "lisa6": ("without neighbours", "无邻接单元"),
    "hot_maps": ("Hot and cold spots", "冷热点空间分布"),
    "hot_table": ("Units by hot and cold spot", "各冷热点类型单元数（个）"),
    "hot_class": ("Spot", "冷热点类型"),
    "hot3": ("Hot spot, 99 %", "热点（99%）"),
    "hot2": ("Hot spot, 95 %", "热点（95%）"),
    "hot1": ("Hot spot, 90 %", "热点（90%）"),
    "hot0": ("not significant", "不显著"),
    "hot-1": ("Cold spot, 90 %", "冷点（90%）"),
    "hot-2": ("Cold spot, 95 %", "冷点（95%）"),
    "hot-3": ("Cold spot, 99 %", "冷点（99%）"),
    "ellipse_moved": (
        "{case}From {first} to {last} the centre moved {net} km to the {wind}, and {path} km along its track.",
        "{case}{first}—{last}年，重心向{wind}方向迁移{net} km（直线距离），迁移轨迹累计{path} km。"),
    "ellipse_back": (
        "{case}From {first} to {last} the centre came back to where it was, {path} km along its track.",
        "{case}{first}—{last}年，重心回到起点，迁移轨迹累计{path} km。"),
    "ellipse_changed": (
        "{case}The area of the ellipse went from {a0} to {a1} km² ({change}), its flattening from {f0} to {f1}.",
        "{case}椭圆面积由{a0} km²变为{a1} km²（{change}），扁率由{f0}变为{f1}。"),
    "case": ("{case}: ", "{case}："),
    "ellipse_map": ("Standard deviational ellipses", "标准差椭圆"),
    "track_map": ("Track of the mean centre, close up", "重心迁移轨迹（局部放大）"),
    "ellipse_caption": ("Standard deviational ellipses and track of the weighted mean centre.",
                        "标准差椭圆与重心迁移轨迹"),
    "ellipse_note": ("Colours run from the first to the last year; dots are mean centres. The frame shows where the "
                     "close-up lies.", "颜色由早到晚渐变，圆点为加权平均中心，方框为局部放大范围。"),
    "ellipse_lines": ("Area and flattening of the ellipse, {first}–{last}.", "{first}—{last}年标准差椭圆面积与扁率变化"),
    "ellipse_lines_note": ("The axes do not begin at zero.", "纵轴不从零开始。"),
    "ellipse_table": ("Standard deviational ellipses", "标准差椭圆参数"),
    "ellipse_table_note": ("Rotation: of the major axis, clockwise from north. Flattening: 1 − minor/major axis.",
                           "方位角为长轴自正北顺时针的角度；扁率 = 1 − 短半轴/长半轴。"),
    "of_case": ("Case", "组别"),
    "longitude": ("Centre, longitude", "重心经度"),
    "latitude": ("Centre, latitude", "重心纬度"),
    "centre_x": ("Centre, x", "重心x坐标"),
    "centre_y": ("Centre, y", "重心y坐标"),
    "major": ("Semi-major axis", "长半轴"),
    "minor": ("Semi-minor axis", "短半轴"),
    "rotation": ("Rotation", "方位角"),
    "ellipse_area": ("Area", "面积"),
    "flattening": ("Flattening", "扁率"),
    # clusters
    "clusters": ("Clusters of units", "单元聚类"),
    "clusters_title": ("Clusters of units", "单元聚类分区"),
    "clusters_text": (
        "Units of one cluster are alike in the fields by which they were clustered. Clusters are numbered by size; in later "
        "years by the earlier cluster that is most like them.",
        "同一类的单元在所选指标上相近。类号按单元数由多到少编排；以后年份按与此前各类均值最接近者编号。"),
    "clusters_one": ("Cluster {number}", "第{number}类"),
    "clusters_cluster": ("Cluster", "类别"),
    "clusters_none": ("without cluster", "未分类"),
    "clusters_number": ("Clusters", "类别数"),
    "clusters_f": ("Pseudo-F", "伪F值"),
    "clusters_silhouette": ("Mean silhouette", "平均轮廓系数"),
    "clusters_silhouette_note": (
        "Silhouette: 1 where units lie well inside their cluster, 0 between two, negative where another one is nearer.",
        "轮廓系数接近1表示单元与本类紧密，接近0表示处于两类之间，为负表示更接近另一类。"),
    "clusters_maps": ("Clusters of the units.", "单元聚类空间分布"),
    "clusters_sizes": ("Units by cluster", "各类单元数（个）"),
    "clusters_profile": ("Profiles of the clusters", "各类特征"),
    "clusters_profile_note": ("Fields in descending order of R²; 0 is the mean of all units.",
                              "指标按R²降序；0为全部单元均值。"),
    "clusters_z": ("Mean z-score", "平均标准化值（z）"),
    "clusters_variable": ("Field", "指标"),
    "clusters_means": ("Means by cluster", "各类指标均值"),
    "clusters_means_note": ("R²: share of the field's variance that lies between the clusters. Means are in the fields' own "
                            "units.", "R²为类间离差平方和占总离差平方和的比例；均值采用指标原单位。"),
    "clusters_tried": ("Number of clusters", "类别数的选择"),
    "clusters_tried_text": (
        "Pseudo-F sets the spread between the clusters against that within. It often rises with the number of clusters and "
        "is no proof of the true one; a high silhouette says that the clusters stand apart.",
        "伪F值为类间与类内离差之比，常随类别数增加而上升，不足以证明真实类别数；轮廓系数高表示类间分离良好。"),
    "clusters_tried_caption": ("Pseudo-F and mean silhouette over the number of clusters.",
                               "不同类别数的伪F值与平均轮廓系数"),
    "clusters_tried_note": ("Horizontal: number of clusters. The axes do not begin at zero.", "横轴为类别数；纵轴不从零开始。"),
    "clusters_used": ("Used", "采用"),
    # zones by three axes
    "cube_title": ("Zones by three axes", "三维魔方分区"),
    "cube_section": ("The cube", "三维魔方"),
    "cube_text": (
        "Each axis is cut into three levels, 3 the highest; the three levels of a unit name its cube, and a table gives the zone "
        "of each cube. The built-in table is a choice and not a finding.",
        "各轴划分为三级，3级最高；单元在三轴上的级别确定其所在方块，再由对照表给出该方块所属分区。内置对照表为人为设定，并非研究结论。"),
    "cube_figure": ("Units in each of the 27 cubes", "27个方块的单元数（个）"),
    "cube_note": ("The three storeys are the levels of z; levels rise towards the eye. Pale cubes hold no unit.",
                  "上下三层为z轴的级别，x、y轴级别朝观察者方向升高；浅色方块内无单元。"),
    "cube_storey": ("level {level}", "{level}级"),
    "cube_axis": ("Axis", "轴"),
    "cube_cut": ("Cut {a}|{b}", "{a}|{b}级分界"),
    "cube_level": ("Units in level {k}", "{k}级单元数"),
    "cube_levels": ("Levels of the axes", "各轴分级"),
    "cube_levels_note": ("A value at a cut belongs to the level below.", "等于分界值者归入较低一级。"),
    "cube_maps": ("Where the zones lie", "分区空间格局"),
    "cube_maps_caption": ("Zones of the units.", "各单元所属分区"),
    "cube_firm": ("How firm the zones are", "分区的稳健性"),
    "cube_firm_text": (
        "The distance to the nearest cut, in % of the range of its axis, tells how little would move a unit to another level.",
        "距最近分界值的距离（占该轴极差的百分比）反映单元改变级别所需的变动幅度。"),
    "cube_firm_draws": (
        "The share of draws with the same zone tells how firm it is where the inputs have the errors that the settings name.",
        "“保持分区的抽样比例”反映输入数据存在所设误差时分区的稳定程度。"),
    "cube_firm_table": ("Least firm units", "稳健性最低的单元"),
    "cube_cubes": ("Cube", "方块"),
    "cube_zone": ("Zone", "分区"),
    "cube_margin": ("Distance to the nearest cut", "距最近分界"),
    "cube_prob": ("Draws with this zone", "保持分区的抽样比例"),
    "cube_other": ("Most frequent other zone", "最常出现的其他分区"),
    # geographical detector
    "geodetector": ("Geographical detector", "地理探测器"),
    "gd_factors": ("Factor detector", "因子探测"),
    "gd_factors_text": (
        "q is the share of the variance of {value} that lies between the strata of a factor: 0 where a factor explains "
        "nothing of its spatial pattern, 1 where it explains all of it. It does not tell a direction, and it is no "
        "proof of a cause.",
        "q值表示因子分层能解释的{value}方差比例：0表示该因子对空间分异没有解释力，1表示完全解释。q值不反映作用方向，也不等于因果关系。"),
    "gd_few": (
        "There are only {n} units{at}: {strata} strata of nothing but chance have a q of {chance} on average, and more "
        "where the best of many classifications is taken.",
        "{at}仅有{n}个单元：纯随机情形下，{strata}个分层的q值平均已达{chance}，经分类方案择优后还会更高。"),
    "gd_strongest": ("{at_start}{factor} explains most (q = {q}), followed by {second} (q = {q2}).",
                     "{at_start}解释力最强的因子是{factor}（q = {q}），其次是{second}（q = {q2}）。"),
    "gd_strongest_one": ("{at_start}{factor} has q = {q}.", "{at_start}{factor}的q值为{q}。"),
    "gd_bars": ("q of each factor.", "各因子的q值。"),
    "gd_lines": ("Change of q over the years.", "各因子q值的年际变化。"),
    "gd_lines_note": ("The {n} strongest factors of {year}.", "仅列{year}年解释力最强的{n}个因子。"),
    "gd_table": ("Factor detector.", "因子探测结果。"),
    "gd_note": (
        "Significance: *** p < 0.01, ** p < 0.05, * p < 0.1, n.s. not significant; by permutation where permutations "
        "were run, else by the non-central F.",
        "显著性：*** p < 0.01，** p < 0.05，* p < 0.1，n.s. 不显著；有置换检验时依置换p值，否则依非中心F检验。"),
    "gd_factor": ("Factor", "因子"),
    "gd_p_perm": ("p by permutation", "置换p值"),
    "gd_strata": ("Strata", "分层数"),
    "gd_classes": ("Classes by", "分类方法"),
    "gd_sig": ("Significance", "显著性"),
    "gd_method_equal": ("equal intervals", "等间距"),
    "gd_method_quantile": ("quantiles", "分位数"),
    "gd_method_natural": ("natural breaks", "自然断点"),
    "gd_method_geometric": ("geometric intervals", "几何间距"),
    "gd_method_standard deviation": ("standard deviations", "标准差"),
    "gd_method_categories": ("categories", "类别"),
    "gd_method_distinct values": ("distinct values", "唯一值"),
    "gd_interaction": ("Interaction detector", "交互探测"),
    "gd_interaction_text": (
        "Two factors are crossed, and q of the crossed strata is set against the q of each. Crossing makes more and "
        "smaller strata, so the joint q is never below the larger of the two where strata of one unit are kept; whether "
        "the gain is more than that is what the permutations tell.",
        "将两因子叠加分层，比较联合q值与各自q值。叠加使分层更多、更小，保留单样本层时联合q值不会低于两者中较大者；增益是否超出偶然，以置换检验为准。"),
    "gd_most": ("{at_start}The strongest pair is {a} ∩ {b} (q = {q}, {type}).",
                "{at_start}最强的交互为{a} ∩ {b}（q = {q}，{type}）。"),
    "gd_lone": (
        "{singles} of the {strata} crossed strata of this pair hold a single unit, which explains itself: such a q is no "
        "finding.", "该因子对的{strata}个交叉分层中有{singles}个仅含一个单元，单样本层自我解释，此q值不足为凭。"),
    "gd_matrix": ("Joint q of each pair; on the diagonal q of the factor alone.", "各因子对的联合q值；对角线为单因子q值。"),
    "gd_matrix_note": ("A ring marks nonlinear enhancement: the joint q exceeds the sum of the two.",
                       "圆圈表示非线性增强：联合q值大于两者之和。"),
    "gd_pairs": ("Interaction detector.", "交互探测结果。"),
    "gd_pairs_note": ("The {n} strongest of {all} pairs.", "仅列联合q值最大的{n}对（共{all}对）。"),
    "gd_pair": ("Pair", "因子对"),
    "gd_q_a": ("q of A", "q(A)"),
    "gd_q_b": ("q of B", "q(B)"),
    "gd_q_ab": ("Joint q", "联合q值"),
    "gd_type": ("Type", "类型"),
    "gd_type_Enhance, bi-": ("bi-factor enhancement", "双因子增强"),
    "gd_type_Enhance, nonlinear": ("nonlinear enhancement", "非线性增强"),
    "gd_type_Independent": ("independent", "相互独立"),
    "gd_type_Weaken, uni-": ("single-factor weakening", "单因子非线性减弱"),
    "gd_type_Weaken, nonlinear": ("nonlinear weakening", "非线性减弱"),
    "gd_p_fdr": ("p of the gain, FDR", "增益p值（FDR）"),
    "gd_means": ("Means of the strata", "分层均值"),
    "gd_means_table": ("Mean of {value} in the strata of the strongest factors{at}.",
                       "{at}解释力较强因子各分层的{value}均值。"),
    "gd_stratum": ("Stratum", "分层"),
    "gd_mean": ("Mean", "均值"),
    "gd_sd": ("Standard deviation", "标准差"),
    # global regression
    "ols": ("Global regression (OLS)", "全局回归（OLS）"),
    "ols_text": (
        "Ordinary least squares over all units: one coefficient for the whole area, in units of {value} per unit of the "
        "variable unless the variables were standardised. It is the baseline that a local regression has to beat.",
        "以普通最小二乘法（OLS）对全部单元回归：每个变量对全区只有一个系数，单位为{value}/变量单位（标准化时无单位），是局部回归的比较基准。"),
    "ols_fit": ("{at_start}R² = {r2} (adjusted {adj}), AICc = {aicc}.",
                "{at_start}R² = {r2}（调整后{adj}），AICc = {aicc}。"),
    "ols_moran_yes": (
        "{at_start}Moran's I of the residuals is {i} (p = {p}): they are not independent, so the standard errors are not "
        "to be trusted, and a local or spatial model is called for.",
        "{at_start}残差的Moran's I为{i}（p = {p}），残差存在空间自相关，标准误不可靠，宜采用局部或空间模型。"),
    "ols_moran_no": ("{at_start}Moran's I of the residuals is {i} (p = {p}): no significant pattern is left in them.",
                     "{at_start}残差的Moran's I为{i}（p = {p}），未见显著的空间自相关。"),
    "ols_vif": ("A variance inflation factor above 10: {names}. These variables repeat each other, so their "
                "coefficients are not to be told apart.",
                "方差膨胀因子大于10：{names}。这些变量存在共线性，系数难以区分。"),
    "ols_table": ("Coefficients of the global regression.", "全局回归系数。"),
    "ols_note": ("p two-sided, by Student's t. VIF: variance inflation factor.", "p为t检验双侧值；VIF为方差膨胀因子。"),
    "ols_models": ("Global regression by year.", "历年全局回归拟合情况。"),
    "ols_term": ("Term", "变量"),
    "ols_term_(intercept)": ("(intercept)", "（截距）"),
    "ols_coef": ("Coefficient", "系数"),
    "ols_se": ("Standard error", "标准误"),
    "ols_adj_r2": ("Adjusted R²", "调整R²"),
    "ols_moran": ("Moran's I of the residuals", "残差Moran's I"),
    "ols_moran_p": ("p of it", "其p值"),
    "ols_max_vif": ("Largest VIF", "最大VIF"),
    # inventory
    "role_activity_title": ("Emission by source", "分来源碳排放"),
    "role_land_title": ("Carbon of land use", "土地利用碳源与碳汇"),
    "activity_text": ("Emission of fuels, animals and products, with methane and nitrous oxide as CO₂.",
                      "能源、畜牧、农业投入与工业产品的碳排放，甲烷与氧化亚氮按全球增温潜势折算为CO₂。"),
    "land_text": ("Sources stand above zero and sinks below; the net emission is their sum.",
                  "碳源为正、碳汇为负；净碳排放为二者之和。"),
    "activity_caption": ("Emission by source, {years}.", "{years}年分来源碳排放"),
    "activity_caption_one": ("Emission by source.", "分来源碳排放"),
    "land_caption": ("Sources and sinks of land use, {years}.", "{years}年土地利用碳源与碳汇"),
    "land_caption_one": ("Sources and sinks of land use.", "土地利用碳源与碳汇"),
    "line_is_total": ("line: sum", "折线：合计"),
    "part": ("Part", "组成"),
    "activity_table": ("Emission by source.", "分来源碳排放量"),
    "land_table": ("Sources (above zero) and sinks (below zero) of land use.", "土地利用碳源（正）与碳汇（负）"),
    "parts_note": ("Units without a total, which are left out: {n}.", "缺少合计值而未计入的单元数：{n}。"),
    "activity_maps": ("Emission of the units.", "碳排放空间分布"),
    "land_maps": ("Net emission of land use.", "土地利用净碳排放空间分布"),
    "activity_total": ("Emission", "碳排放"), "land_total": ("Net emission", "净碳排放"),
    "land_areas": ("Area by land class, 10³ ha.", "各地类面积（10³ ha）"),
    "land_crop": ("Cropland", "耕地"), "land_forest": ("Forest", "林地"), "land_grass": ("Grassland", "草地"),
    "land_water": ("Water and wetland", "水域"), "land_built": ("Construction land", "建设用地"),
    "land_bare": ("Unused land", "未利用地"),
    # land-use transition
    "transition_title": ("Land-use transition", "土地利用转移"),
    "transition_flows": ("Flows between classes", "地类间流向"),
    "transition_text": ("Between {first} and {last}, {share} % of the land changed its class; comprehensive dynamic degree "
                        "{degree} % a year.",
                        "{first}—{last}年，{share}%的土地发生地类转换；综合土地利用动态度为每年{degree}%。"),
    "transition_caption": ("Area by class in both years and what became of it ({unit}).", "两期各地类面积及其流向（{unit}）"),
    "transition_matrix": ("Transfer matrix ({unit}).", "土地利用转移矩阵（{unit}）"),
    "transition_from": ("From \\ to", "转出 \\ 转入"),
    "transition_others": ("others", "其他"),
    "transition_dynamics": ("Dynamics of the classes", "各地类动态"),
    "transition_dynamics_caption": ("Gain, loss, swap and dynamic degree by class.", "各地类转入、转出、交换变化与动态度"),
    "transition_note": ("Swap: area that a class lost in one place and gained in another. Carbon effect: of what a class lost to "
                        "others; intensity effect: of the change of its own coefficient. Above zero is more source or less sink.",
                        "交换变化指一处减少而另一处增加的面积；碳效应为该地类转出引起的变化，强度效应为其自身系数变化引起的变化，"
                        "正值表示碳源增加或碳汇减少。"),
    "transition_class": ("Class", "地类"), "transition_before_ha": ("Before", "期初"), "transition_after_ha": ("After", "期末"),
    "transition_gain_ha": ("Gain", "转入"), "transition_loss_ha": ("Loss", "转出"), "transition_net_ha": ("Net", "净变化"),
    "transition_swap_ha": ("Swap", "交换变化"), "transition_k_pct": ("Dynamic degree", "单一动态度"),
    "transition_c_effect": ("Carbon effect", "碳效应"), "transition_c_intens": ("Intensity effect", "强度效应"),
    "method_landusetransition": (
        "Areas of all pairs of classes, cell by cell on the ellipsoid. K = (U_b − U_a)/U_a/T and LC = Σ loss/(2 Σ U_a)/T "
        "(Wang and Bao, 1999); swap = 2·min(gain, loss) (Pontius et al., 2004). Carbon effect A·(δ after − δ before)·44/12.",
        "逐像元统计两期各地类对的椭球面积。单一动态度K = (U_b − U_a)/U_a/T，综合动态度LC = Σ转出/(2ΣU_a)/T"
        "（王秀兰、包玉海，1999）；"
        "交换变化 = 2·min(转入, 转出)（Pontius et al., 2004）。碳效应为A·(δ后 − δ前)·44/12。"),
    # LMDI page
    "lmdi_title": ("LMDI decomposition of {target}", "{target}的LMDI分解"),
    # local regressions
    "facts_rows": ("{n} rows", "{n} 条记录"),
    "local": ("Local regression", "局部回归"),
    "local_gwr": ("GWR", "GWR"),
    "local_mgwr": ("MGWR", "MGWR"),
    "local_gtwr": ("GTWR", "GTWR"),
    "local_title_gwr": ("Geographically weighted regression of {value}", "{value}的地理加权回归（GWR）"),
    "local_title_mgwr": ("Multiscale geographically weighted regression of {value}", "{value}的多尺度地理加权回归（MGWR）"),
    "local_title_gtwr": ("Geographically and temporally weighted regression of {value}", "{value}的时空地理加权回归（GTWR）"),
    "local_subtitle": ("Explained by {names}", "解释变量：{names}"),
    "local_against": ("Local beside global regression", "局部回归与全局回归的比较"),
    "local_against_global": ("global: {value}", "全局：{value}"),
    "local_against_text": (
        "A local regression fits closer than the global one because its coefficients may bend; AICc and adjusted R² weigh that "
        "against the parameters that it takes. It is held to be better only where its AICc is lower by more than 3.",
        "局部回归的系数可随空间变化，拟合程度一般高于全局回归；AICc与调整R²同时考虑了所耗参数。仅当AICc降低3以上时，才认为局部回归更优。"),
    "local_better": (
        "{name} is better than the global regression: its AICc is lower by more than 3 ({local} against {whole}).",
        "{name}优于全局回归：AICc降低3以上（{local}，全局为{whole}）。"),
    "local_worse": (
        "{name} is not better than the global regression: its AICc is not lower by more than 3 ({local} against {whole}). "
        "The global coefficients are to be used; the maps below may show no more than chance.",
        "{name}不优于全局回归：AICc未降低3以上（{local}，全局为{whole}）。应采用全局系数，下列地图可能仅反映随机波动。"),
    "local_better_years": (
        "{name} is better than the global regression, with an AICc lower by more than 3, in {n} of {all} years.",
        "{all}个年份中有{n}个年份{name}优于全局回归（AICc降低3以上）。"),
    "local_worse_years": ("It is not better in {years}: there the global coefficients are to be used.",
                          "{years}年局部回归不优于全局回归，应采用全局系数。"),
    "local_against_table": ("Local beside global regression", "局部回归与全局回归的比较"),
    "local_against_years": ("Local beside global regression, by year", "历年局部回归与全局回归的比较"),
    "local_r2_lines": ("R² of the local and of the global regression over the years.", "局部回归与全局回归R²的年际变化"),
    "local_global": ("global", "全局"),
    "local_one": ("local", "局部"),
    "local_difference": ("Difference", "差值"),
    "local_verdict": ("Better", "较优"),
    "local_units": ("{n} observations.", "共{n}个观测。"),
    "local_bandwidth": ("Bandwidth: {bandwidth}.", "带宽：{bandwidth}。"),
    "local_enp": ("Effective number of parameters: {enp}; tr(S): {trace}.", "有效参数个数：{enp}；tr(S)：{trace}。"),
    "local_cond": (
        "Condition number above 30 in {n} of them: local coefficients that are not to be told apart.",
        "其中{n}个观测的条件数大于30，局部系数难以区分。"),
    "r2": ("R²", "R²"),
    "adj_r2": ("Adjusted R²", "调整R²"),
    "aicc": ("AICc", "AICc"),
    "enp": ("Effective parameters", "有效参数个数"),
    "bandwidth": ("Bandwidth", "带宽"),
    "neighbours": ("neighbours", "个邻近单元"),
    "near_rows": ("rows", "条邻近记录"),
    "local_tau": ("τ = {tau} km² per squared year: a year counts like {km} km.", "τ = {tau} km²/a²，即一年相当于{km} km。"),
    "local_coefficients": ("Coefficients", "回归系数"),
    "local_coefficient": ("Coefficient (z-scores)", "回归系数（标准化）"),
    "local_coefficients_text": (
        "Each coefficient is in units of the dependent variable per unit of the explanatory one, so coefficients of "
        "different variables are not to be compared.",
        "系数为解释变量每变化一个单位时因变量的变化量，不同变量的系数不可直接比较。"),
    "local_coefficients_z": (
        "All variables are z-scores, so the coefficients of different variables can be compared.",
        "各变量均已标准化（z值），不同变量的系数可以比较。"),
    "term": ("Term", "变量"),
    "intercept": ("Intercept", "截距"),
    "mean": ("Mean", "均值"),
    "local_mean": ("mean", "均值"),
    "minimum": ("Min.", "最小值"),
    "median": ("Median", "中位数"),
    "maximum": ("Max.", "最大值"),
    "significant": ("Sig.\u00a0±", "显著±"),
    "not_significant": ("not significant", "不显著"),
    "undetermined": ("Lost", "无法估计"),
    "local_ols": ("Global", "全局系数"),
    "standard_error": ("s.e.", "标准误"),
    "mc_p": ("p var.", "变异p值"),
    "local_terms_table": ("Local coefficients{at}, and the global ones beside them", "{at}局部回归系数与全局系数"),
    "local_terms_note": (
        "Q1, Q3: quartiles. Sig. ±: number of coefficients that are significantly above and below zero at the level "
        "that is corrected for the dependent tests. s.e. and p: of the global coefficient.",
        "Q1、Q3为四分位数；显著±：按相依检验校正后的水平，系数显著为正和为负的个数；标准误与p值为全局系数的。"),
    "local_terms_alone": ("Local coefficients{at}", "{at}局部回归系数"),
    "local_terms_note_alone": (
        "Q1, Q3: quartiles. Sig. ±: number of coefficients that are significantly above and below zero at the level that is "
        "corrected for the dependent tests.",
        "Q1、Q3为四分位数；显著±：按相依检验校正后的水平，系数显著为正和为负的个数。"),
    "local_lost_note": ("Lost: the neighbours do not determine the coefficient.", "无法估计：邻域内变量变化不足的个数。"),
    "mc_p_note": ("p var.: Monte Carlo, whether a coefficient varies more than over permuted places.",
                  "变异p值：蒙特卡洛检验，系数的变异是否大于位置随机置换时的变异。"),
    "local_scales": ("Spatial scale of each relation{at}", "{at}各变量的空间作用尺度"),
    "local_scales_note": (
        "The nearer a bandwidth to the number of units, the more the relation is the same everywhere. Interval: bandwidths "
        "that together hold 95 % of the AICc weights.",
        "带宽越接近单元总数，该关系的空间差异越小。区间：合计占95% AICc权重的带宽范围。"),
    "bandwidth_interval": ("95 % interval", "95%区间"),
    "t_crit": ("Critical t", "临界t值"),
    "local_boxes": ("Spread of the local coefficients beside the global coefficient.", "局部系数的分布与全局系数"),
    "local_boxes_alone": ("Spread of the local coefficients.", "局部系数的分布"),
    "local_boxes_note": ("Box: quartiles and median; whiskers reach to the smallest and the largest; dashed: zero.",
                         "箱体为四分位数与中位数，须线至最小值和最大值，虚线为零。"),
    "local_ones": ("local coefficients", "局部系数"),
    "local_global_interval": ("global coefficient ± 1.96 standard errors", "全局系数 ± 1.96倍标准误"),
    "local_means": ("Mean of the local coefficients over the years.", "局部系数均值的年际变化"),
    "local_maps": ("Maps", "空间分布"),
    "local_maps_caption": ("Local coefficients of the explanatory variables.", "各解释变量局部回归系数的空间分布"),
    "local_map_caption": ("Local coefficient of {name}.", "{name}局部回归系数的空间分布"),
    "local_maps_note": (
        "Blue: below zero, red: above; grey: not significant at the corrected level.",
        "蓝色为负，红色为正；灰色为在校正后的水平下不显著。"),
    "local_r2": ("Local R²", "局部R²"),
    "std_resid": ("Standardised residual", "标准化残差"),
    "local_fit_caption": ("Local R² and standardised residuals.", "局部R²与标准化残差的空间分布"),
    "local_r2_caption": ("Local R².", "局部R²的空间分布"),
    "std_resid_caption": ("Standardised residuals.", "标准化残差的空间分布"),
    "std_resid_note": ("Residuals beyond ±2.5 stand out; where like ones gather, something is missing from the model.",
                       "残差超出±2.5为异常；同号残差聚集说明模型遗漏了因素。"),
    "local_search": ("Bandwidths that were tried", "带宽选择"),
    "local_search_caption": ("{criterion} over the bandwidth.", "{criterion}随带宽的变化"),
    "local_search_note": (
        "A ring marks the bandwidth that was taken. A flat bottom means that bandwidths near it serve as well; the steep end of "
        "small bandwidths is cut off.",
        "圆圈为所取带宽；曲线底部平坦表示邻近带宽效果相近；小带宽的陡升段未全部绘出。"),
    "score_above": ("{criterion} above that of the best", "{criterion}与最优值之差"),
    # methods
    "settings": ("Settings of the run: {text}.", "运行参数：{text}。"),
    "last_run": ("The step was run on its own result; this report shows the last of these runs.",
                 "该步骤在自身结果上重复运行，本报告采用最后一次运行的结果。"),
    "coefficients_used": ("Coefficients: {name} ({source}).", "系数：{name}（{source}）。"),
    "no_record": ("The layer holds no record of this step, so its settings are unknown.",
                  "图层中没有该步骤的运行记录，参数未知。"),
    "works": ("Works cited", "参考文献"),
    "step_stackyears": ("Panel", "面板数据"),
    "step_solarradiation": ("Solar radiation", "太阳辐射"),
    "step_casanpp": ("Net primary production (CASA)", "净初级生产力（CASA模型）"),
    "step_nep": ("Net ecosystem production", "净生态系统生产力"),
    "step_zonalpanel": ("Zonal statistics", "分区统计"),
    "step_joinpanel": ("Joined table", "表格连接"),
    "step_aggregateunits": ("Aggregated units", "单元合并"),
    "step_activityemissions": ("Emissions from activity data", "活动数据碳排放核算"),
    "step_landusecarbon": ("Carbon of land use", "土地利用碳排放核算"),
    "step_allocateemissions": ("Emission", "碳排放"),
    "step_sequestration": ("Carbon sequestration", "碳固存"),
    "step_carbonbalance": ("Carbon balance", "碳收支"),
    "step_globalautocorrelation": ("Global spatial autocorrelation", "全局空间自相关"),
    "step_localmoran": ("Local Moran's I (LISA)", "局部莫兰指数（LISA）"),
    "step_hotspots": ("Hot spots (Getis-Ord Gi*)", "冷热点分析（Getis-Ord Gi*）"),
    "step_standardellipse": ("Standard deviational ellipse", "标准差椭圆"),
    "step_growth": ("Growth", "增长变化"),
    "step_lmdi": ("LMDI decomposition", "LMDI分解"),
    "step_gwr": ("Geographically weighted regression (GWR)", "地理加权回归（GWR）"),
    "step_mgwr": ("Multiscale GWR (MGWR)", "多尺度地理加权回归（MGWR）"),
    "step_gtwr": ("Geographically and temporally weighted regression (GTWR)", "时空地理加权回归（GTWR）"),
    "step_geodetector": ("Geographical detector", "地理探测器"),
    "step_globalregression": ("Global regression (OLS)", "全局回归（OLS）"),
    "step_balancezones": ("Balance zones", "碳平衡分区"),
    "step_unitclusters": ("Clusters of units", "单元聚类"),
    "step_concentration": ("Concentration", "集中程度"),
    "method_stackyears": ("Yearly fields of the layer were stacked into one row for each unit and year; values are "
                          "unchanged.", "将逐年字段转换为“单元—年份”长表，数值不变。"),
    "method_solarradiation": (
        "Monthly solar radiation was computed from the latitude of each cell and, as the settings say, the hours of "
        "sunshine (Ångström) or the range of the temperature (Hargreaves), by FAO Paper 56 (Allen et al., 1998).",
        "月太阳辐射按FAO-56（Allen et al., 1998）由像元纬度及日照时数（Ångström）或气温日较差（Hargreaves）计算，"
        "方法以运行参数为准。"),
    "method_casanpp": (
        "Net primary production was computed cell by cell and month by month with the improved CASA model (Potter et al., "
        "1993; Zhu et al., 2007): NPP = SOL · FPAR · 0.5 · Tε₁ · Tε₂ · Wε · εmax, FPAR from NDVI and the simple ratio, the "
        "stress of temperature around that of the greenest month, and the stress of water from precipitation, net "
        "radiation and Thornthwaite's potential evapotranspiration. The year is the sum of its months.",
        "净初级生产力采用改进的CASA模型（Potter et al., 1993；朱文泉等，2007）逐像元逐月计算：NPP = SOL · FPAR · "
        "0.5 · Tε₁ · Tε₂ · Wε · εmax；FPAR由NDVI与比值植被指数估算，温度胁迫以NDVI最高月的气温为最适温度，"
        "水分胁迫由降水、净辐射与Thornthwaite潜在蒸散估算；年值为各月之和。"),
    "method_nep": (
        "Net ecosystem production is the net primary production less the respiration of the soil, Rh = 0.22 · "
        "[exp(0.0912 T) + ln(0.3145 R + 1)] · 30 · 0.465 g C/m² a month (Pei et al., 2010), an empirical fit for arid and "
        "alpine north-west China.",
        "净生态系统生产力为净初级生产力减去土壤异养呼吸，Rh = 0.22 · [exp(0.0912 T) + ln(0.3145 R + 1)] · 30 · 0.465 g C/m²/月"
        "（裴志永等，2010），该经验式适用于西北干旱与高寒地区。"),
    "method_zonalpanel": (
        "Yearly rasters were summed up within the units. Each cell counts by the share of it that lies inside the "
        "unit; "
        "values outside the valid range are no data and are set aside before scaling. The polygons were projected to "
        "the "
        "raster, never the reverse.",
        "逐年栅格按单元统计：像元按落入单元的面积比例计入，超出有效范围的值在换算前剔除；统计时将矢量投影到栅格坐标系。"),
    "method_zonalpanel_whole": (
        "Yearly rasters were summed up within the units by QGIS's own zonal statistics, for want of the package "
        "exactextract: a cell counts whole in the unit in which its centre lies, and not at all in others, so that small "
        "units are measured roughly; values outside the valid range are no data and are set aside before scaling. The "
        "polygons were projected to the raster, never the reverse.",
        "逐年栅格按单元统计，因缺少exactextract包而采用QGIS自带的分区统计：像元按其中心所在单元整个计入，小单元的结果较粗略；"
        "超出有效范围的值在换算前剔除；统计时将矢量投影到栅格坐标系。"),
    "method_joinpanel": ("A table was joined by unit and year; keys match as trimmed text.",
                         "按单元与年份连接属性表，关键字按去空格文本匹配。"),
    "method_aggregateunits": ("Units were put together by group: sums of amounts, weighted means of rates.",
                              "按分组合并单元：总量求和，比率取加权平均。"),
    "method_activityemissions": (
        "Emission is activity times factor, summed over fuels and activities: θ·f·44/12 by standard coal, NCV·CC·O·44/12 by heat "
        "and carbon content, NCV·EF with the IPCC's defaults; methane and nitrous oxide count by their warming potential over "
        "100 years. A unit that lacks an activity has no total. Electricity counts only where the settings say so.",
        "碳排放为活动数据与排放因子之积的总和：标准煤法 θ·f·44/12，热值与含碳量法 NCV·CC·O·44/12，IPCC缺省因子法 NCV·EF；"
        "甲烷与氧化亚氮按百年全球增温潜势折算。缺少任一活动数据的单元无合计值；电力仅在运行参数注明时计入。"),
    "method_landusecarbon": (
        "Areas of land classes were measured on the ellipsoid, cells by the share of them inside the unit, and multiplied by "
        "coefficients: C = A·δ·44/12, cropland as a source, forest, grassland, water and unused land as sinks; construction "
        "land counts by the emission of its energy use where it is given. The coefficients are net balances of ecosystems, "
        "about ten times below net primary production.",
        "按椭球面积与像元落入单元的比例统计各地类面积，乘以碳排放系数：C = A·δ·44/12，"
        "耕地为碳源，林地、草地、水域与未利用地为碳汇；"
        "建设用地按其能源消费碳排放计（若给出）。系数为生态系统净收支，约比净初级生产力低一个数量级。"),
    "method_allocateemissions": (
        "The known total emission C of each group and year is shared out among its units i by their night light DN: "
        "Cᵢ = C · DNᵢ / Σ DN, or by a regression on light rescaled to the same total, so that the units add up to the "
        "total (Peng et al., 2023).",
        "以夜间灯光值将已知碳排放总量分配到各单元：Cᵢ = C · DNᵢ / ΣDN（或按灯光回归后再平差），各单元之和等于总量"
        "（Peng et al., 2023）。"),
    "method_sequestration": (
        "Carbon sequestration of the vegetation is its net primary production times the mass of CO₂ per mass of "
        "carbon: "
        "N = NPP · 1.62/0.45 where a gram of dry matter with 45 % carbon fixes 1.62 g of CO₂ (Peng et al., 2023), or "
        "N = NPP · 44/12 by molar masses, as the settings say.",
        "植被固碳量由净初级生产力换算：每克干物质固定1.62 g CO₂、含碳45%，即 N = NPP · 1.62/0.45（Peng et al., 2023）；"
        "或按分子量比 N = NPP · 44/12，以运行参数为准。"),
    "method_carbonbalance": (
        "With the emission C and the sequestration N of a unit in t CO₂: surplus or deficit CSD = N − C; carbon "
        "balance "
        "coefficient Q = C/N, above 1 where a unit emits more than its vegetation takes up (Peng et al., 2023); "
        "compensation "
        "rate 100·N/C; emission intensity C/GDP; emission per person C/P; densities C/S and N/S. Q has no value where "
        "the "
        "sequestration is not above zero. |Q − 1| ≤ 10⁻⁶ counts as balance.",
        "设单元碳排放为C、碳固存为N（t CO₂）：碳盈亏 CSD = N − C；碳平衡系数 Q = C/N，Q > 1 为碳失衡（Peng et al., 2023）；"
        "碳补偿率 100·N/C；碳排放强度 C/GDP；人均碳排放 C/P；密度 C/S、N/S。N ≤ 0 时Q无值；|Q − 1| ≤ 10⁻⁶ 视为平衡。"),
    "method_growth": (
        "Change in per cent between the first and the last year T₀ and T, and the compound annual rate "
        "(x_T/x₀)^(1/(T − T₀)) − 1, with the difference of the years and not their number; least-squares slope; median "
        "slope (Sen, 1968); Mann–Kendall test with correction for ties (Mann, 1945). The path is the simplest shape "
        "that "
        "accounts for 80 % of all movement.",
        "变化率为首年T₀至末年T的百分比变化；年均增长率为 (x_T/x₀)^(1/(T − T₀)) − 1（按年份之差计）；线性斜率；"
        "Sen斜率（Sen, 1968）；Mann–Kendall趋势检验（Mann, 1945，含结修正）。变化路径为可解释80%变动的最简形态。"),
    "method_lmdi": (
        "LMDI-I (Ang, 2005, 2015): additive effect Δx = L(V₁, V₀)·ln(x₁/x₀) with the logarithmic mean L(a, b) = "
        "(a − b)/(ln a − ln b), Σ Δx = ΔV; multiplicative effect D = exp(Δx/L). The default identity "
        "C/N = C/G × G/P × P/S × S/N is that of Peng et al. (2023). Zeros are treated by their analytical limits (Ang "
        "and "
        "Liu, 2007).",
        "采用LMDI-I（Ang, 2005, 2015）：加法效应 Δx = L(V₁, V₀)·ln(x₁/x₀)，对数平均 L(a, b) = (a − b)/(ln a − ln b)，"
        "Σ Δx = ΔV；乘法效应 D = exp(Δx/L)。默认恒等式 C/N = C/G × G/P × P/S × S/N 取自Peng et al.（2023）。"
        "零值按解析极限处理（Ang and Liu, 2007）。"),
    "method_gwr": (
        "Geographically weighted regression (Brunsdon et al., 1996; Fotheringham et al., 2002): βᵢ = (X′WᵢX)⁻¹X′Wᵢy at each "
        "unit i, with weights Wᵢ that fall with the distance over the bandwidth, kernels as in mgwr (Oshan et al., 2019); an "
        "adaptive bandwidth counts the unit itself. AICc = −2 ln L + 2n(tr S + 1)/(n − tr S − 2) with the hat matrix S. "
        "Coefficients are tested at the level α k/ENP for k coefficients (da Silva and Fotheringham, 2016).",
        "采用地理加权回归（Brunsdon et al., 1996；Fotheringham et al., 2002）：βᵢ = (X′WᵢX)⁻¹X′Wᵢy，权重Wᵢ随距离与带宽之比衰减，"
        "核函数同mgwr（Oshan et al., 2019）；自适应带宽的邻近单元数包含单元自身。AICc = −2 ln L + 2n(tr S + 1)/(n − tr S − 2)，"
        "S为帽子矩阵。系数按校正水平α k/ENP检验（k为系数个数；da Silva and Fotheringham, 2016）。"),
    "method_mgwr": (
        "Multiscale GWR (Fotheringham et al., 2017): y = Σ fⱼ + ε, each fⱼ a local regression on xⱼ alone with its own "
        "bandwidth, found by back-fitting from a GWR; kernels as in mgwr (Oshan et al., 2019). ENPⱼ = tr(Rⱼ), and the "
        "coefficients of xⱼ are tested at the level α/ENPⱼ (Yu et al., 2020; da Silva and Fotheringham, 2016). Intervals of "
        "the bandwidths hold 95 % of the AICc weights (Li et al., 2020). No local R² is defined.",
        "采用多尺度地理加权回归（Fotheringham et al., 2017）：y = Σ fⱼ + ε，各fⱼ为xⱼ的单变量局部回归，带宽各自确定，"
        "由GWR起始逐轮后向拟合；核函数同mgwr（Oshan et al., 2019）。ENPⱼ = tr(Rⱼ)，xⱼ的系数按水平α/ENPⱼ检验"
        "（Yu et al., 2020；da Silva and Fotheringham, 2016）。带宽区间占95% AICc权重（Li et al., 2020）。MGWR无局部R²。"),
    "method_gtwr": (
        "Geographically and temporally weighted regression (Huang et al., 2010): a GWR (Brunsdon et al., 1996; Fotheringham et "
        "al., 2002) with the distance d² = ds² + τ dt², so that a year counts like √τ km; τ and bandwidth have the best "
        "criterion together. Kernels as in mgwr (Oshan et al., 2019); coefficients are tested at the level α k/ENP (da Silva and "
        "Fotheringham, 2016). Rows of a unit are not independent of each other, so standard errors are too small.",
        "采用时空地理加权回归（Huang et al., 2010）：在GWR（Brunsdon et al., 1996；Fotheringham et al., 2002）中取时空距离 "
        "d² = ds² + τ dt²，即一年相当于√τ km；τ与带宽按准则联合择优。核函数同mgwr（Oshan et al., 2019）；"
        "系数按校正水平α k/ENP检验（da Silva and Fotheringham, 2016）。同一单元各年的记录并不独立，标准误偏小。"),
    "method_geodetector": (
        "Factor, interaction, risk and ecological detectors after Wang et al. (2010); q = 1 − Σ N_h σ_h² / (N σ²); p from "
        "the non-central F distribution with λ after Wang, Zhang and Fu (2016). Numeric factors are cut into the classes "
        "with the largest q (Song et al. 2020).",
        "采用Wang等（2010）的因子、交互、风险与生态探测器；q = 1 − Σ N_h σ_h² / (N σ²)；p值由非中心F分布给出，"
        "λ取自Wang、Zhang和Fu（2016）。"
        "数值型因子取q值最大的分类方案（Song等，2020）。"),
    "method_globalregression": (
        "β = (X′X)⁻¹X′y with two-sided p by Student's t; AICc = n ln(2π RSS/n) + n + 2n(k + 1)/(n − k − 2) (Hurvich and "
        "Tsai, 1989, as GWR4 and mgwr count it); variance inflation factors from the inverse correlation matrix; Moran's I "
        "of the residuals with the moments of regression residuals (Cliff and Ord, 1981).",
        "β = (X′X)⁻¹X′y，p为t检验双侧值；AICc = n ln(2π RSS/n) + n + 2n(k + 1)/(n − k − 2)（Hurvich and Tsai, 1989，与GWR4、mgwr"
        "一致）；方差膨胀因子取自相关矩阵之逆；残差Moran's I采用回归残差的矩（Cliff and Ord, 1981）。"),
    "method_balancezones": (
        "ECCᵢ = (Gᵢ/G)/(Cᵢ/C) and ESCᵢ = (Nᵢ/N)/(Cᵢ/C) with the GDP G, emission C and sequestration N of a unit and "
        "of all "
        "units of the year (Peng et al., 2023; zoning after Zhao et al., 2014). ECC above 1 means an emission "
        "intensity "
        "below that of the whole, ESC above 1 a Q below it.",
        "ECCᵢ = (Gᵢ/G)/(Cᵢ/C)，ESCᵢ = (Nᵢ/N)/(Cᵢ/C)，G、C、N分别为GDP、碳排放与碳固存（Peng et al., 2023；分区思路参考"
        "Zhao et al., 2014）。ECC > 1 表示碳排放强度低于整体，ESC > 1 表示Q低于整体。"),
    "method_localmoran": (
        "Iᵢ = zᵢ · Σⱼ wᵢⱼzⱼ / m with row-standardised weights and m = Σ z²/(n − 1) (Anselin, 1995); pseudo p = (b + 1)/"
        "(R + 1) from R conditional permutations, on the side of the observed value.",
        "Iᵢ = zᵢ · Σⱼ wᵢⱼzⱼ / m，权重行标准化，m = Σ z²/(n − 1)（Anselin, 1995）；伪p值 = (b + 1)/(R + 1)，来自R次条件置换"
        "（取观测值一侧）。"),
    "method_hotspots": (
        "Gi* = Σⱼ wᵢⱼzⱼ / (s √[(n Σⱼ wᵢⱼ² − (Σⱼ wᵢⱼ)²)/(n − 1)]) with z = x − x̄ and the unit itself among its neighbours "
        "(Ord and Getis, 1995); two-sided p from the normal distribution.",
        "Gi* = Σⱼ wᵢⱼzⱼ / (s √[(n Σⱼ wᵢⱼ² − (Σⱼ wᵢⱼ)²)/(n − 1)])，z = x − x̄，邻域包含单元自身（Ord and Getis, 1995）；"
        "p值为正态分布双侧检验。"),
    "method_unitclusters": (
        "Clusters with a small sum of squares within, W: k-means from many starts (Arthur and Vassilvitskii, 2007), Ward's "
        "merges (Ward, 1963), the same among units that touch, or SKATER's cuts of the minimum spanning tree (Assunção et "
        "al., 2006), as the settings say. Pseudo-F = [(T − W)/(k − 1)]/[W/(n − k)] (Caliński and Harabasz, 1974); silhouette "
        "(b − a)/max(a, b) (Rousseeuw, 1987); R² = 1 − W/T.",
        "以类内离差平方和W最小为目标聚类：多起点k-means（Arthur and Vassilvitskii, 2007）、Ward法（Ward, 1963）、"
        "仅合并相邻单元的Ward法，或最小生成树分割SKATER（Assunção et al., 2006），以运行参数为准。"
        "伪F = [(T − W)/(k − 1)]/[W/(n − k)]（Caliński and Harabasz, 1974）；轮廓系数 (b − a)/max(a, b)（Rousseeuw, 1987）；"
        "R² = 1 − W/T。"),
    "method_cubezones": (
        "Three levels for each axis by natural breaks (Fisher, 1958; Jenks, 1967), terciles, equal thirds of the range or own "
        "cuts, as the settings say; the zone of each cube follows from a table. In a draw, each value is multiplied by a factor "
        "(1 + u)^(z/1.96), z from the standard normal distribution, and cuts and zones are found anew.",
        "各轴按自然断点法（Fisher, 1958; Jenks, 1967）、三分位数、极差三等分或自定义分界划分三级，以运行参数为准；"
        "各方块的分区由对照表给出。抽样时各值乘以系数 (1 + u)^(z/1.96)，z 服从标准正态分布，并重新计算分界与分区。"),
    "method_standardellipse": (
        "Weighted mean centre Σ wx / Σ w; the axes are those of the weighted covariance, semi-axis = size × factor × √(Σ "
        "wu²/Σ w), with the factor √2 (ArcGIS), 1 (Yuill, 1971) or √(2n/(n − 2)) (CrimeStat).",
        "重心为加权平均中心 Σ wx / Σ w；椭圆主轴取自加权协方差，半轴 = 倍数 × 系数 × √(Σ wu²/Σ w)，系数为√2（ArcGIS）、"
        "1（Yuill, 1971）或√(2n/(n − 2))（CrimeStat）。"),
    "method_concentration": (
        "Gini = 1 − Σ (Xᵢ − Xᵢ₋₁)(Yᵢ + Yᵢ₋₁) over units in ascending order of quantity per base, with the cumulative "
        "shares "
        "X of the base and Y of the quantity; Theil index T = Σ y·ln(y/p) (Theil, 1967).",
        "基尼系数 Gini = 1 − Σ(Xᵢ − Xᵢ₋₁)(Yᵢ + Yᵢ₋₁)，按单位基准量的指标值升序，X、Y为累计份额；泰尔指数 T = Σ y·ln(y/p)"
        "（Theil, 1967）。"),
    # data
    "layer": ("Layer", "图层"),
    "used_for": ("Used for", "用途"),
    "rows": ("Rows", "行数"),
    "rows_by_layer": ("Rows, by layer", "行数（按图层）"),
    "years": ("Years", "年份"),
    "data_table": ("Layers of this report", "本报告所用图层"),
    "not_used": ("not used", "未使用"),
    "not_used_text": (
        "Layers marked “not used” hold none of the fields by which results are recognised, or an earlier layer in the "
        "list "
        "serves for the same.",
        "标为“未使用”的图层不含可识别的结果字段，或已由列表中靠前的图层提供相同内容。"),
    "role_balance": ("carbon balance", "碳收支"),
    "role_zones": ("balance zones", "碳平衡分区"),
    "role_emission": ("emission", "碳排放"),
    "role_sink": ("sequestration", "碳固存"),
    "role_growth": ("growth", "增长变化"),
    "role_drivers": ("drivers", "驱动因素"),
    "role_effects": ("effects of groups", "分组因素效应"),
    "role_totals": ("totals", "总量"),
    "role_factors": ("factor detector", "因子探测"),
    "role_pairs": ("interaction detector", "交互探测"),
    "role_strata": ("means of strata", "分层均值"),
    "role_coefficients": ("global regression", "全局回归"),
    "role_fits": ("fit of the global regression", "全局回归拟合情况"),
    "role_gini": ("concentration", "集中程度"),
    "role_lorenz": ("Lorenz curves", "洛伦兹曲线"),
    "role_moran": ("global autocorrelation", "全局空间自相关"),
    "role_scatter": ("Moran scatter plots", "莫兰散点图"),
    "role_lisa": ("LISA clusters", "LISA聚类"),
    "role_hot": ("hot and cold spots", "冷热点"),
    "role_activity": ("emission by source", "分来源碳排放"),
    "role_land": ("carbon of land use", "土地利用碳排放"),
    "role_clusters": ("clusters of units", "单元聚类"),
    "role_ellipses": ("ellipses", "标准差椭圆"),
    "role_local": ("local regression", "局部回归"),
    "role_terms": ("coefficients of the local regression", "局部回归系数表"),
    "role_models": ("local beside global regression", "局部与全局回归比较"),
    "role_search": ("bandwidths tried", "带宽选择"),
    "role_track": ("centre track", "重心迁移轨迹"),
    "role_table": ("table", "表格"),
    "reason": ("Flag", "标记"),
    "meaning": ("Meaning", "含义"),
    "flags_table": ("Why values are missing or need care", "缺值或需注意的原因"),
    "flags_outside": (
        "Units flagged “outside” reach over the edge of the raster: only part of such a unit has cells, so its value "
        "is too small.", "标记为“outside”的单元超出栅格范围：仅部分区域有像元，其数值偏小。"),
    "origin_years": ("“{name}” says of {n} of its {all} rows “{value}” ({field}): {years}.",
                     "“{name}”共{all}行，其中{n}行的“{field}”为“{value}”：{years}年。"),
    "origin_rows": ("“{name}” says of {n} of its {all} rows “{value}” ({field}).",
                    "“{name}”共{all}行，其中{n}行的“{field}”为“{value}”。"),
    "flags_note": ("Rows are counted once for each reason.", "同一行可有多个原因，分别计数。"),
    "more_rows": ("{n} more rows are in the table itself.", "其余{n}行见原表。"),
}

VALUES = {
    "carbon intensity control": "碳强度控制区", "low carbon optimization": "低碳优化区", "carbon balance": "碳平衡区",
    "very significant increase": "极显著上升", "significant increase": "显著上升", "no significant trend": "无显著趋势",
    "significant decrease": "显著下降", "very significant decrease": "极显著下降", "rising": "持续上升",
    "falling": "持续下降", "rise then fall": "先升后降", "fall then rise": "先降后升", "fluctuating": "波动",
    "unchanged": "不变", "clustered": "聚集", "dispersed": "离散", "random": "随机", "high values cluster": "高值聚集",
    "low values cluster": "低值聚集", "like beside like": "相似相邻", "high beside low": "高低相邻", "none": "无",
    "north": "北", "northeast": "东北", "east": "东", "southeast": "东南", "south": "南", "southwest": "西南",
    "west": "西", "northwest": "西北",
}
"""Words that results hold in English, in Chinese."""

QUANTITIES = {"co2": "emission", "seq": "sink", "q": "q", "csd": "csd", "net": "net", "gdp": "gdp", "pop": "population",
              "percap": "percap", "perca": "percap", "intensity": "intensity", "inten": "intensity",
              "src_total": "emission", "snk_total": "sink", "emission": "emission", "sink": "sink", "perc": "percap",
              "inte": "intensity", "emis": "emission", "popu": "population", "c_dens": "c_dens", "n_dens": "n_dens",
              "c_de": "c_dens", "n_de": "n_dens"}
"""Usual field names and shortened stems of quantities."""

REASONS = {
    "no_factor": ("a factor is missing", "缺少因子值"),
    "no_strata": ("the factor has no strata", "因子无分层"),
    "no_emission": ("no emission is given", "缺少碳排放"),
    "null_emission": ("no emission is given", "缺少碳排放"),
    "no_sink_land": ("there is no sink land", "无碳汇用地"),
    "null_built": ("no emission of construction land is given", "缺少建设用地碳排放"),
    "null_sink": ("no sequestration is given", "缺少碳固存"),
    "no_sink": ("the sequestration is zero, so Q does not exist", "碳固存为零，Q无意义"),
    "negative_sink": ("the sequestration is negative: the vegetation is a source", "碳固存为负（植被为碳源）"),
    "no_npp": ("no net primary production", "缺少净初级生产力"),
    "missing_year": ("the unit has no row in a year of the period", "时段内缺少该年份"),
    "no_units": ("no unit of the group can be decomposed", "该组无可分解单元"),
    "island": ("the unit has no neighbour", "该单元无邻接单元"),
    "no_links": ("no unit of the year has a neighbour", "该年份所有单元均无邻接"),
    "all_neighbours": ("all others are equal neighbours, so Gi* does not exist", "其余单元均为等权邻域，Gi*无意义"),
    "few_units": ("too few units in the year, or too few that differ", "该年份有效单元或取值不同的单元过少"),
    "many_parts": ("the year has more parts without links than clusters", "该年份互不相连的部分多于类别数"),
    "many_units": ("too many units in the year for the method", "该年份单元数超出该方法上限"),
    "constant": ("all units of the year have one value", "该年份各单元取值相同"),
    "no_fit": ("the year has no local regression: too few degrees of freedom", "该年份自由度不足，无局部回归结果"),
    "few_points": ("fewer than three points: a centre, but no ellipse", "点数不足三个，仅有重心，无椭圆"),
    "no_points": ("no point with a place and a weight", "无有效点位"),
    "all_zero": ("all systems score zero, so there is no coupling", "各系统得分均为零，耦合度无意义"),
    "zero_totals": ("the sinks or the GDP of the year come to nothing", "该年份碳汇或GDP合计不为正"),
    "no_function": ("the unit has no main function, so its zone stands alone", "缺少主体功能类型，仅列补偿分区"),
    "collinear": ("the points lie on a line: the ellipse has no area", "点位共线，椭圆面积为零"),
    "one_place": ("all points lie in one place", "所有点位重合"),
    "circle": ("the ellipse is a circle, without a rotation", "椭圆为圆，无方位角"),
    "outside": ("only part of the unit has raster cells, so its value is too small", "单元仅部分区域有像元，数值偏小"),
    "incomplete": ("some units of the group are left out", "该组部分单元未计入"),
}
"""Flags of which the meaning does not follow from their parts."""
_REASON_PARTS = (
    ("few_years_", "fewer than four years of {what}: no trend test", "{what}不足四年，未做趋势检验"),
    ("no_first_", "{what} is missing in the first year", "{what}缺少首年值"),
    ("no_last_", "{what} is missing in the last year", "{what}缺少末年值"),
    ("zero_first_", "{what} is zero in the first year", "{what}首年为零"),
    ("negative_first_", "{what} is negative in the first year", "{what}首年为负"),
    ("negative_last_", "{what} is negative in the last year", "{what}末年为负"),
    ("singular_", "{what} does not vary enough among the neighbours to have a coefficient",
     "{what}在邻域内变化不足，无法估计系数"),
    ("missing_", "{what} is missing", "缺少{what}"),
    ("null_", "{what} is missing", "缺少{what}"),
    ("no_", "{what} is missing", "缺少{what}"),
    ("zero_", "{what} is zero", "{what}为零"),
    ("negative_", "{what} is negative", "{what}为负"),
)
_THINGS = {"emission": ("the emission", "碳排放"), "sink": ("the sequestration", "碳固存"), "gdp": ("the GDP", "GDP"),
           "pop": ("the population", "人口"), "area": ("the area", "面积"), "npp": ("the NPP", "NPP"),
           "ntl": ("the night light", "夜间灯光"), "light": ("the night light", "夜间灯光"),
           "weight": ("the weight", "权重"), "total": ("the known total", "已知总量"),
           "C": ("the emission", "碳排放"), "N": ("the sequestration", "碳固存"), "G": ("the GDP", "GDP"),
           "P": ("the population", "人口"), "S": ("the area", "面积"), "q": ("Q", "Q"),
           "value": ("the value", "取值"), "geometry": ("the geometry", "几何图形"),
           "share": ("the built-up share", "建设用地占比"),
           "co2": ("the emission", "碳排放"), "seq": ("the sequestration", "碳固存")}

_PENG = ("Peng R., Tian X., Wu D. (2023). Spatiotemporal characteristics and zonal analysis of carbon balance in "
         "county-level regions: case study of Jiangsu Province. Frontiers in Environmental Science 11: 1330587.")
_CLIFF = "Cliff A. D., Ord J. K. (1981). Spatial Processes: Models and Applications. Pion, London."
_ANSELIN = "Anselin L. (1995). Local indicators of spatial association — LISA. Geographical Analysis 27: 93–115."
_GWR = (
    "Brunsdon C., Fotheringham A. S., Charlton M. E. (1996). Geographically weighted regression: a method for exploring "
    "spatial nonstationarity. Geographical Analysis 28: 281–298.",
    "Fotheringham A. S., Brunsdon C., Charlton M. (2002). Geographically Weighted Regression: The Analysis of Spatially "
    "Varying Relationships. Wiley, Chichester.",
    "da Silva A. R., Fotheringham A. S. (2016). The multiple testing issue in geographically weighted regression. Geographical "
    "Analysis 48: 233–247.",
    "Oshan T. M., Li Z., Kang W., Wolf L. J., Fotheringham A. S. (2019). mgwr: a Python implementation of multiscale "
    "geographically weighted regression for investigating process spatial heterogeneity and scale. ISPRS International "
    "Journal of Geo-Information 8: 269.",
)
_WORKS = {
    "landusetransition": (
        "Wang X. L., Bao Y. H. (1999). Study on the methods of land use dynamic change research. Progress in Geography 18(1): "
        "81–87.",
        "Pontius R. G., Shusas E., McEachern M. (2004). Detecting important categorical land changes while accounting for "
        "persistence. Agriculture, Ecosystems & Environment 101: 251–268."),
    "solarradiation": ("Allen R. G., Pereira L. S., Raes D., Smith M. (1998). Crop evapotranspiration. FAO Irrigation and "
                       "Drainage Paper 56, Rome.",),
    "casanpp": ("Potter C. S., Randerson J. T., Field C. B., et al. (1993). Terrestrial ecosystem production: a process model "
                "based on global satellite and surface data. Global Biogeochemical Cycles 7: 811–841.",
                "Zhu W., Pan Y., Zhang J. (2007). Estimation of net primary productivity of Chinese terrestrial vegetation "
                "based on remote sensing. Journal of Plant Ecology (Chinese Version) 31: 413–424."),
    "nep": ("Pei Z., et al. (2010). Geographical Research 29(1): 102–110.",),
    "allocateemissions": (_PENG,),
    "sequestration": (_PENG,),
    "carbonbalance": (_PENG,),
    "growth": ("Mann H. B. (1945). Nonparametric tests against trend. Econometrica 13: 245–259.",
               "Sen P. K. (1968). Estimates of the regression coefficient based on Kendall's tau. Journal of the "
               "American Statistical Association 63: 1379–1389."),
    "lmdi": (_PENG,
             "Ang B. W. (2005). The LMDI approach to decomposition analysis: a practical guide. Energy Policy 33: "
             "867–871.",
             "Ang B. W. (2015). LMDI decomposition approach: a guide for implementation. Energy Policy 86: 233–238.",
             "Ang B. W., Liu N. (2007). Handling zero values in the logarithmic mean Divisia index decomposition "
             "approach. Energy Policy 35: 238–246."),
    "gwr": _GWR,
    "mgwr": (*_GWR,
             "Fotheringham A. S., Yang W., Kang W. (2017). Multiscale geographically weighted regression (MGWR). Annals of the "
             "American Association of Geographers 107: 1247–1265.",
             "Yu H., Fotheringham A. S., Li Z., Oshan T., Kang W., Wolf L. J. (2020). Inference in multiscale geographically "
             "weighted regression. Geographical Analysis 52: 87–106.",
             "Li Z., Fotheringham A. S., Oshan T. M., Wolf L. J. (2020). Measuring bandwidth uncertainty in multiscale "
             "geographically weighted regression using Akaike weights. Annals of the American Association of Geographers "
             "110: 1500–1520."),
    "gtwr": (*_GWR,
             "Huang B., Wu B., Barry M. (2010). Geographically and temporally weighted regression for modeling spatio-temporal "
             "variation in house prices. International Journal of Geographical Information Science 24: 383–401."),
    "balancezones": (_PENG,
                     "Zhao R., Zhang S., Huang X., et al. (2014). Spatial variation of carbon budget and carbon "
                     "balance "
                     "zoning of Central Plains Economic Region at county-level. Acta Geographica Sinica 69: "
                     "1425–1437."),
    "geodetector": (
        "Wang J. F., Li X. H., Christakos G., Liao Y. L., Zhang T., Gu X., Zheng X. Y. (2010). Geographical "
        "detectors-based health risk assessment and its application in the neural tube defects study of the Heshun Region, "
        "China. International Journal of Geographical Information Science 24: 107–127.",
        "Wang J. F., Zhang T. L., Fu B. J. (2016). A measure of spatial stratified heterogeneity. Ecological Indicators 67: "
        "250–256.",
        "Song Y., Wang J., Ge Y., Xu C. (2020). An optimal parameters-based geographical detector model enhances geographic "
        "characteristics of explanatory variables for spatial heterogeneity analysis. GIScience & Remote Sensing 57: "
        "593–610."),
    "globalregression": (_CLIFF,
                         "Hurvich C. M., Tsai C.-L. (1989). Regression and time series model selection in small samples. "
                         "Biometrika 76: 297–307."),
    "globalautocorrelation": (_CLIFF, _ANSELIN),
    "localmoran": (_ANSELIN,),
    "hotspots": ("Ord J. K., Getis A. (1995). Local spatial autocorrelation statistics: distributional issues and an "
                 "application. Geographical Analysis 27: 286–306.",),
    "standardellipse": ("Yuill R. S. (1971). The standard deviational ellipse: an updated tool for spatial description. "
                        "Geografiska Annaler B 53: 28–39.",),
    "cubezones": ("Fisher W. D. (1958). On grouping for maximum homogeneity. Journal of the American Statistical Association 53: "
                  "789–798.",
                  "Jenks G. F. (1967). The data model concept in statistical mapping. International Yearbook of Cartography 7: "
                  "186–190."),
    "unitclusters": ("Arthur D., Vassilvitskii S. (2007). k-means++: the advantages of careful seeding. Proceedings of the "
                     "18th ACM-SIAM Symposium on Discrete Algorithms: 1027–1035.",
                     "Assunção R. M., Neves M. C., Câmara G., Da Costa Freitas C. (2006). Efficient regionalization "
                     "techniques for socio-economic geographical units using minimum spanning trees. International "
                     "Journal of Geographical Information Science 20: 797–811.",
                     "Caliński T., Harabasz J. (1974). A dendrite method for cluster analysis. Communications in "
                     "Statistics 3: 1–27.",
                     "Hartigan J. A., Wong M. A. (1979). Algorithm AS 136: a k-means clustering algorithm. Applied "
                     "Statistics 28: 100–108.",
                     "Rousseeuw P. J. (1987). Silhouettes: a graphical aid to the interpretation and validation of cluster "
                     "analysis. Journal of Computational and Applied Mathematics 20: 53–65.",
                     "Ward J. H. (1963). Hierarchical grouping to optimize an objective function. Journal of the American "
                     "Statistical Association 58: 236–244."),
    "concentration": ("Theil H. (1967). Economics and Information Theory. North-Holland, Amsterdam.",),
}


class Words:
    """Words of one language.

    Parameters
    ----------
    language : str
        ``en`` or ``zh``.
    """

    def __init__(self, language):
        self.language = language
        self._at = LANGUAGES.index(language)

    def __call__(self, key, **values):
        return TEXTS[key][self._at].format(**values)

    @property
    def chinese(self):
        """Whether the language is Chinese."""
        return self.language == CHINESE

    def year(self, year):
        """A year as it stands in headings and sentences, empty for a cross-section."""
        if year is None:
            return ""
        return f"{year}年" if self.chinese else str(year)

    def at(self, year):
        """A year inside a sentence, empty for a cross-section."""
        if year is None:
            return ""
        return f"{year}年" if self.chinese else f" in {year}"

    def titled(self, text, year):
        """A title with its year."""
        return text if year is None else f"{text} · {year}"

    def with_unit(self, text, unit):
        """A title with its unit."""
        if not unit:
            return text
        return f"{text}（{unit}）" if self.chinese else f"{text}, {unit}"

    def join(self, parts):
        """Parts of an enumeration."""
        return ("、" if self.chinese else ", ").join(parts)

    def range_of(self, numbers):
        """Numbers from the least to the most."""
        low, high = min(numbers), max(numbers)
        return f"{low}" if low == high else f"{low}–{high}"

    def spans(self, years):
        """Years with each run of them as one range."""
        parts = []
        for year in sorted(set(years)):
            if parts and year == parts[-1][1] + 1:
                parts[-1][1] = year
            else:
                parts.append([year, year])
        return self.join([self.range_of(part) for part in parts])

    def mass(self, values):
        """Unit that suits masses, and t CO2 in one of it: Mt, kt or t; in Chinese 亿t, 万t or t."""
        values = np.abs(np.array([np.nan if v is None else v for v in values], dtype=float))
        most = np.nanmax(values) if np.isfinite(values).any() else 0.0
        if self.chinese:
            if most >= 1e8:
                return "亿t\u00a0CO₂", 1e8
            return ("万t\u00a0CO₂", 1e4) if most >= 5e4 else ("t\u00a0CO₂", 1.0)
        if most >= 2e6:
            return "Mt\u00a0CO₂", 1e6
        return ("kt\u00a0CO₂", 1e3) if most >= 5e4 else ("t\u00a0CO₂", 1.0)

    def unit_of(self, name, source):
        """Unit of a column of the balance."""
        if name == "intensity":
            money = source.setting("carbonbalance", "GDP_UNIT") or ""
            own = money == "own unit"
            return ("t/自定货币单位" if own else "t/万元") if self.chinese else ("t/own unit" if own else "t/10⁴ yuan")
        return {"percap": "t CO₂/人" if self.chinese else "t CO₂", "c_dens": "t CO₂/km²", "n_dens": "t CO₂/km²"}[name]

    def quantity(self, stem):
        """Name of a quantity by its field."""
        return self(QUANTITIES[stem]) if stem in QUANTITIES else stem

    def value(self, text):
        """A word that results hold in English."""
        return VALUES.get(text, text) if self.chinese else text

    def verdict(self, text):
        """What a test says, with its level."""
        said, _, level = (text or MISSING).partition(" (")
        if self.chinese:
            return self.value(said) + (f"（{level[:-1]}）" if level else "")
        return text or MISSING

    def about(self, text, what):
        """A heading and what it is about."""
        return text + ("：" if self.chinese else ": ") + what if what else text

    def opening(self, year):
        """A year at the start of a sentence, empty for a cross-section."""
        if year is None:
            return ""
        return f"{year}年，" if self.chinese else f"{year}: "

    def word(self, kind, name):
        """A word of a core's result; as it stands where it is unknown."""
        return self(f"{kind}_{name}") if f"{kind}_{name}" in TEXTS else name or MISSING

    def factor(self, name):
        """Name of a factor of a decomposition."""
        return self.word("factor", name)

    def group(self, name):
        """Name of a group; that of all units in the language of the page."""
        return self("all_rows") if name == WHOLE else name

    def target(self, name):
        """Name of the target of a decomposition."""
        return self("target_q") if name == "C/N" else name or self("target_any")

    def period(self, text):
        """A period as it is printed."""
        years, chain, _ = (text or "").partition(" chain")
        if self.chinese:
            return years.replace("-", "—") + ("年" if years else "") + ("（逐年链式）" if chain else "")
        return years.replace("-", "–") + (" (chained)" if chain else "")

    def works(self, step):
        """Works that the method of a step cites."""
        return list(_WORKS.get(step, ()))

    def reason(self, flag):
        """What a flag means; the flag itself where it is unknown."""
        if flag in REASONS:
            return REASONS[flag][self._at]
        for start, english, chinese in _REASON_PARTS:
            if flag.startswith(start):
                thing = flag[len(start):]
                what = _THINGS.get(thing, (thing, thing))[self._at]
                text = (english, chinese)[self._at].format(what=what)
                return text if thing not in _THINGS and text.startswith(thing) else text[0].upper() + text[1:]
        return flag

    def cell(self, value, field):
        """A value of any table: years without separators, numbers with three or, from 100 on, four digits."""
        if value is None:
            return MISSING
        if isinstance(value, str):
            return value
        if float(value).is_integer():
            return str(int(value)) if "year" in field.lower() else number(value, 0)
        return number(value, 1 if 100 <= abs(value) < 1000 else None)
