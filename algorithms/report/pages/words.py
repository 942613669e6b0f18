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
    # LMDI page
    "lmdi_title": ("LMDI decomposition of {target}", "{target}的LMDI分解"),
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
    "step_allocateemissions": ("Emission", "碳排放"),
    "step_sequestration": ("Carbon sequestration", "碳固存"),
    "step_carbonbalance": ("Carbon balance", "碳收支"),
    "step_globalautocorrelation": ("Global spatial autocorrelation", "全局空间自相关"),
    "step_localmoran": ("Local Moran's I (LISA)", "局部莫兰指数（LISA）"),
    "step_hotspots": ("Hot spots (Getis-Ord Gi*)", "冷热点分析（Getis-Ord Gi*）"),
    "step_standardellipse": ("Standard deviational ellipse", "标准差椭圆"),
    "step_growth": ("Growth", "增长变化"),
    "step_lmdi": ("LMDI decomposition", "LMDI分解"),
    "step_balancezones": ("Balance zones", "碳平衡分区"),
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
    "role_gini": ("concentration", "集中程度"),
    "role_lorenz": ("Lorenz curves", "洛伦兹曲线"),
    "role_moran": ("global autocorrelation", "全局空间自相关"),
    "role_scatter": ("Moran scatter plots", "莫兰散点图"),
    "role_lisa": ("LISA clusters", "LISA聚类"),
    "role_hot": ("hot and cold spots", "冷热点"),
    "role_ellipses": ("ellipses", "标准差椭圆"),
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
    "null_sink": ("no sequestration is given", "缺少碳固存"),
    "no_sink": ("the sequestration is zero, so Q does not exist", "碳固存为零，Q无意义"),
    "negative_sink": ("the sequestration is negative: the vegetation is a source", "碳固存为负（植被为碳源）"),
    "no_npp": ("no net primary production", "缺少净初级生产力"),
    "missing_year": ("the unit has no row in a year of the period", "时段内缺少该年份"),
    "no_units": ("no unit of the group can be decomposed", "该组无可分解单元"),
    "island": ("the unit has no neighbour", "该单元无邻接单元"),
    "no_links": ("no unit of the year has a neighbour", "该年份所有单元均无邻接"),
    "all_neighbours": ("all others are equal neighbours, so Gi* does not exist", "其余单元均为等权邻域，Gi*无意义"),
    "few_units": ("fewer than four units in the year", "该年份有效单元不足四个"),
    "constant": ("all units of the year have one value", "该年份各单元取值相同"),
    "few_points": ("fewer than three points: a centre, but no ellipse", "点数不足三个，仅有重心，无椭圆"),
    "no_points": ("no point with a place and a weight", "无有效点位"),
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
           "co2": ("the emission", "碳排放"), "seq": ("the sequestration", "碳固存")}

_PENG = ("Peng R., Tian X., Wu D. (2023). Spatiotemporal characteristics and zonal analysis of carbon balance in "
         "county-level regions: case study of Jiangsu Province. Frontiers in Environmental Science 11: 1330587.")
_ANSELIN = "Anselin L. (1995). Local indicators of spatial association — LISA. Geographical Analysis 27: 93–115."
_WORKS = {
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
    "balancezones": (_PENG,
                     "Zhao R., Zhang S., Huang X., et al. (2014). Spatial variation of carbon budget and carbon "
                     "balance "
                     "zoning of Central Plains Economic Region at county-level. Acta Geographica Sinica 69: "
                     "1425–1437."),
    "globalautocorrelation": ("Cliff A. D., Ord J. K. (1981). Spatial Processes: Models and Applications. Pion, London.",
                              _ANSELIN),
    "localmoran": (_ANSELIN,),
    "hotspots": ("Ord J. K., Getis A. (1995). Local spatial autocorrelation statistics: distributional issues and an "
                 "application. Geographical Analysis 27: 286–306.",),
    "standardellipse": ("Yuill R. S. (1971). The standard deviational ellipse: an updated tool for spatial description. "
                        "Geografiska Annaler B 53: 28–39.",),
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

    def factor(self, name):
        """Name of a factor of a decomposition."""
        return self(f"factor_{name}") if f"factor_{name}" in TEXTS else name

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
                return text[0].upper() + text[1:]
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
