"""Words on the balance: totals, maps, units, growth, zones, concentration, inventory."""

TEXTS = {
    # totals
    "totals_panel": ("Emission and sequestration", "碳排放与碳固存"),
    "q_panel": ("Carbon balance coefficient Q", "碳平衡系数Q"),
    "q_is_one": ("Q = 1, balance", "Q = 1，碳平衡"),
    "totals_caption": ("Emission, carbon sequestration and Q of all units, {first}–{last}.",
                       "{first}—{last}年研究区碳排放、碳固存与碳平衡系数变化"),
    "totals_caption_common": (
        "Emission, carbon sequestration and Q, {first}–{last}, of the {n} units that have both values in every year.",
        "{first}—{last}年碳排放、碳固存与碳平衡系数变化（{n}个各年数据齐全的单元）"),
    "totals_uneven": ("The years rest on different numbers of units ({n}) and are not comparable.",
                      "各年参与统计的单元数不同（{n}个），不可直接比较。"),
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
    "classes_common": (" Counted over the {n} units that have a Q in both years.",
                       "以上按两年均有Q值的{n}个单元统计。"),
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
    "growth_untested": ("Counts are units. No trend was tested: there are too few years.",
                        "表中计数为单元数；年份不足，未作趋势检验。"),
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
    "zones_sums": ("Emission, sequestration and GDP of the zones", "各碳平衡分区碳排放、碳固存与GDP"),
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
    "land_areas": ("Area by land class, {unit}.", "各地类面积（{unit}）"),
    "land_crop": ("Cropland", "耕地"), "land_forest": ("Forest", "林地"), "land_grass": ("Grassland", "草地"),
    "land_water": ("Water and wetland", "水域"), "land_built": ("Construction land", "建设用地"),
    "land_bare": ("Unused land", "未利用地"),
}
