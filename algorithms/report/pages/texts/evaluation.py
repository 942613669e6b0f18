"""Words on evaluations, firmness of zones, carbon compensation and suitability."""

TEXTS = {
    # entropy weights and TOPSIS
    "topsis": ("Evaluation: entropy weights and TOPSIS", "综合评价：熵权TOPSIS"),
    "topsis_text": (
        "The closeness to the ideal runs from 0, the worst values of all indicators, to 1, the best. The obstacle degree is an "
        "indicator's share of what a unit lacks.",
        "贴近度取值0～1，越大越接近正理想解；障碍度为各指标对单元评价水平的阻碍份额。"),
    "topsis_of": ("Evaluation “{name}”", "评价“{name}”"),
    "topsis_found": ("Mean closeness{at}: {mean}. Highest: {top}. Lowest: {bottom}.",
                     "{at}平均贴近度为{mean}；最高的为{top}，最低的为{bottom}。"),
    "topsis_years": ("Between {first} and {last} the mean closeness went from {a} to {b}.",
                     "{first}—{last}年，平均贴近度由{a}变为{b}。"),
    "topsis_maps": ("Closeness to the ideal.", "贴近度空间分布"),
    "topsis_table": ("Closeness, rank and level of the units", "各单元贴近度、排名与等级"),
    "topsis_indicators": ("Weights and obstacle degrees of the indicators", "各指标权重与障碍度"),
    "topsis_bars": (
        "Weights and obstacle degrees, indicators by descending obstacle degree",
        "各指标权重与障碍度（按障碍度降序）"),
    "closeness": ("Closeness", "贴近度"),
    "rank": ("Rank", "排名"),
    "level": ("Level", "等级"),
    "indicator": ("Indicator", "指标"),
    "direction": ("Direction", "方向"),
    "entropy": ("Entropy", "信息熵"),
    "weight": ("Weight", "权重"),
    "obstacle": ("Obstacle degree", "障碍度"),
    "obstacle_found": ("The largest obstacles{at}: {most}.", "{at}障碍度最大的指标为{most}。"),
    "obstacle_note": ("+: more is better, −: less is better.", "+为正向指标，−为负向指标。"),
    "obstacle_units": ("Largest obstacles of each unit", "各单元主要障碍因子"),
    "obstacle_place": ("Obstacle {k}", "第{k}障碍因子"),
    "evaluation_more": ("The first {n} units; the layer holds all.", "仅列出前{n}个单元，完整结果见图层。"),
    # coupling coordination
    "coupling": ("Coupling coordination", "耦合协调度"),
    "coupling_systems": ("Systems: {systems}.", "耦合系统：{systems}。"),
    "coupling_found": (
        "Means{at}: coupling degree C {c}, comprehensive index T {t}, coordination degree D {d}. The most frequent class is "
        "{name}, with {n} of {all} units.",
        "{at}耦合度C均值为{c}，综合协调指数T均值为{t}，耦合协调度D均值为{d}；以“{name}”单元最多（{n}/{all}）。"),
    "coupling_years": (
        "Between {first} and {last} the mean D went from {a} to {b}.",
        "{first}—{last}年，耦合协调度D均值由{a}变为{b}。"),
    "coupling_maps": ("Classes of coordination.", "耦合协调等级空间分布"),
    "coupling_stack": ("Units by class of coordination, {first}–{last}.", "{first}—{last}年各耦合协调等级单元数"),
    "coupling_table": ("Units by class of coordination", "各耦合协调等级单元数（个）"),
    "coupling_note": ("The lower limit belongs to the class.", "各级区间含下限。"),
    "coupling_class": ("Class of coordination", "耦合协调等级"),
    "coupling_means": ("Means by year", "耦合度、综合协调指数与耦合协调度均值"),
    "coupling_units": ("Coordination of the units", "各单元耦合协调度"),
    "coupling_lags": ("Units by lagging system", "各滞后系统单元数（个）"),
    "mean_c": ("Coupling degree C", "耦合度C"),
    "mean_t": ("Comprehensive index T", "综合协调指数T"),
    "mean_d": ("Coordination degree D", "耦合协调度D"),
    "lag": ("Lagging system", "滞后系统"),
    "synchronous": ("synchronous", "同步"),
    "ccd1": ("extreme disorder", "极度失调"), "ccd2": ("severe disorder", "严重失调"),
    "ccd3": ("moderate disorder", "中度失调"), "ccd4": ("mild disorder", "轻度失调"),
    "ccd5": ("near disorder", "濒临失调"), "ccd6": ("barely coordinated", "勉强协调"),
    "ccd7": ("primary coordination", "初级协调"), "ccd8": ("intermediate coordination", "中级协调"),
    "ccd9": ("good coordination", "良好协调"), "ccd10": ("quality coordination", "优质协调"),
    # weights and suitability
    "ahp": ("Weights by pairwise comparisons (AHP)", "层次分析法（AHP）权重"),
    "ahp_found": ("The heaviest criteria are {most}.", "权重最大的准则为{most}。"),
    "ahp_caption": ("Weights of the criteria", "各准则权重"),
    "criterion": ("Criterion", "准则"),
    "suitability": ("Suitability as a carbon sink", "碳汇功能适宜性"),
    "suitability_found": ("Of the area, {classes}.", "研究区面积中，{classes}。"),
    "suitability_part": ("{share} % are {name}", "{name}占{share}%"),
    "suitability_caption": ("Share of the area by class of suitability.", "各适宜性等级面积占比"),
    "suitability_table": ("Areas by class of suitability", "各适宜性等级面积"),
    "suitability_class": ("Class", "适宜性等级"),
    "suitability_low": ("Lowest score", "得分下限"),
    "suitability_high": ("Highest score", "得分上限"),
    "suitability_area": ("Area", "面积"),
    "suitability_share": ("Share of the area", "面积占比"),
    # firmness
    "firm_text": (
        "Emission, sequestration and the other inputs were disturbed at random within their uncertainty, and the zones "
        "found anew "
        "in each draw.",
        "在各输入数据的不确定性范围内随机扰动并重新分区，统计各单元保持原分区的抽样比例。"),
    "firm_share": (
        "{n} of {all} units{at} keep their zone in at least {firm} % of the draws; the median is {median} %.",
        "{at}{all}个单元中，有{n}个在不少于{firm}%的抽样中保持原分区；中位数为{median}%。"),
    "firm_maps": ("Share of the draws in which a unit keeps its zone.", "保持原分区的抽样比例空间分布"),
    "interval": ("How firm Q is", "碳平衡系数Q的不确定性"),
    "interval_text": (
        "Emission and sequestration were disturbed at random within their uncertainty; the interval holds the middle 95 % of the "
        "Q so drawn, P(Q > 1) is the share of draws in deficit.",
        "在碳排放与碳固存的不确定性范围内随机扰动；区间为Q抽样值的中间95%，P(Q > 1)为处于碳赤字的抽样比例。"),
    "interval_found": (
        "Of {all} units{at}, {above} are in deficit throughout their interval, {below} in surplus, and of {across} the interval "
        "holds 1, so that their side is open.",
        "{at}{all}个单元中，{above}个的区间全部大于1（确定为碳赤字），{below}个全部小于1（确定为碳盈余），"
        "{across}个的区间包含1（盈亏不确定）。"),
    "interval_maps": ("Share of the draws in deficit, P(Q > 1).", "P(Q > 1)空间分布"),
    "interval_table": ("Interval of Q, units nearest to an open side first", "碳平衡系数Q的95%区间（盈亏最不确定者在前）"),
    "interval_low": ("Lower end", "区间下限"),
    "interval_high": ("Upper end", "区间上限"),
    # carbon compensation
    "compensation": ("Carbon compensation zones", "碳补偿分区"),
    "compensation_text": (
        "Units are clustered by their comparative advantages (NRCA) in net emission, economic contribution ECC, "
        "ecological support "
        "ESC and, where given, built-up land. The cluster with the largest mean net emission pays, the one with the smallest "
        "gains.",
        "以净碳排放、经济贡献系数ECC、生态承载系数ESC及建设用地占比（如有）的标准化显性比较优势指数（NRCA）聚类，"
        "平均净碳排放最高的一类为支付区，最低的一类为受偿区。"),
    "compensation_found": ("Units by zone{at}: {zones}.", "{at}碳补偿分区结果：{zones}。"),
    "compensation_maps": ("Carbon compensation zones.", "碳补偿分区空间分布"),
    "compensation_table": ("Units by carbon compensation zone", "各碳补偿分区单元数（个）"),
    "compensation_means": ("Mean comparative advantages of the zones", "各分区标准化显性比较优势指数均值"),
    "compensation_note": (
        "NRCA above zero: comparative advantage; below: disadvantage.",
        "NRCA大于0表示具有比较优势，小于0表示处于比较劣势。"),
    "compensation_nrca_net": ("Net emission", "净碳排放"),
    "compensation_nrca_ecc": ("ECC", "ECC"),
    "compensation_nrca_esc": ("ESC", "ESC"),
    "compensation_nrca_dev": ("Built-up share", "建设用地占比"),
    "compensation_net_mean": ("Mean net emission", "平均净碳排放"),
    "compensation_sums": ("Emission and sequestration of the zones", "各分区碳排放与碳固存"),
    "compensation_functions": ("Units by zone and main function", "碳补偿分区与主体功能区交叉单元数（个）"),
    # cubes and transitions in a study
    "cube_found": (
        "Units by zone{at}: {zones}; {cubes} of the 27 cubes hold units.",
        "{at}分区结果：{zones}；27个方块中有{cubes}个含单元。"),
    "cube_sizes": ("Units by zone", "各分区单元数（个）"),
    "transition_share": ("{share} % of the land changed its class.", "{share}%的土地发生地类转换。"),
    "transition_most": (
        "The largest move is from {a} to {b}: {area} {unit}, {share} % of all land that changed. On balance {up} gained most "
        "({more} {unit}) and {down} lost most ({less} {unit}).",
        "面积最大的转移为{a}转为{b}（{area} {unit}，占转移总面积的{share}%）；净增加最多的地类为{up}（{more} {unit}），"
        "净减少最多的为{down}（{less} {unit}）。"),
    # roles
    "role_transitions": ("land-use transition", "土地利用转移"), "role_transfer": ("transfer matrix", "土地利用转移矩阵"),
    "role_dynamics": ("dynamics of the classes", "地类动态"), "role_landscapes": ("landscape metrics", "景观格局指数"),
    "role_metrics": ("landscape metrics", "景观格局指数"), "role_topsis": ("evaluation", "综合评价"),
    "role_indicators": ("weights of indicators", "指标权重"), "role_obstacles": ("obstacles of the units", "单元障碍因子"),
    "role_coupling": ("coupling coordination", "耦合协调度"), "role_coupling_years": ("coordination by year", "历年耦合协调度"),
    "role_cubes": ("zones by three axes", "三维魔方分区"), "role_cube_sizes": ("units by cube", "各方块单元数"),
    "role_cube_levels": ("levels of the axes", "各轴分级"), "role_compensation": ("carbon compensation zones", "碳补偿分区"),
    "role_compensation_sums": (
        "sums of the compensation zones",
        "碳补偿分区合计"), "role_zone_sums": ("sums of the balance zones", "碳平衡分区合计"),
    "role_zone_moves": ("moves between the balance zones", "碳平衡分区转移"),
    "role_ahp": ("weights by comparisons", "层次分析法权重"),
    "role_suitability": ("areas by suitability", "适宜性面积"),
    # methods
    "step_landusetransition": ("Land-use transition", "土地利用转移矩阵"),
    "step_landscapemetrics": ("Landscape metrics", "景观格局指数"),
    "step_entropytopsis": ("Entropy weights and TOPSIS", "熵权TOPSIS"),
    "step_couplingcoordination": ("Coupling coordination", "耦合协调度模型"),
    "step_ahpweights": ("Analytic hierarchy process (AHP)", "层次分析法（AHP）"),
    "step_sinksuitability": ("Suitability as a carbon sink", "碳汇功能适宜性评价"),
    "step_cubezones": ("Zones by three axes", "三维魔方分区"),
    "step_compensationzones": ("Carbon compensation zones", "碳补偿分区"),
    "method_landscapemetrics": (
        "Patches are groups of touching cells of one class; metrics after FRAGSTATS 4 (McGarigal et al., 2012), among "
        "them PLAND = "
        "100 Σa/A, PD = 100 n/A, LPI = 100 max a/A, ED = E/A, SHDI = −Σ P ln P, and CONTAG, by zone and year.",
        "斑块为相互邻接的同类像元，指数依FRAGSTATS 4定义（McGarigal et al., 2012），如PLAND = 100 Σa/A、PD = 100 n/A、"
        "LPI = 100 max a/A、ED = E/A、SHDI = −Σ P ln P及蔓延度CONTAG等，按分区与年份计算。"),
    "method_entropytopsis": (
        "Indicators are scaled by their range. Entropy e = −Σ p ln p/ln n, weight w = (1 − e)/Σ(1 − e) unless own weights were "
        "given. Closeness = D⁻/(D⁺ + D⁻) with the distances to the best and to the worst values (Hwang and Yoon, 1981). Obstacle "
        "degree = w(1 − V)/Σ w(1 − V).",
        "指标按极差标准化；信息熵 e = −Σ p ln p/ln n，权重 w = (1 − e)/Σ(1 − e)（给定权重时采用给定值）；"
        "贴近度 = D⁻/(D⁺ + D⁻)，D⁺、D⁻为到正、负理想解的距离（Hwang and Yoon, 1981）；障碍度 = w(1 − V)/Σ w(1 − V)。"),
    "method_couplingcoordination": (
        "Coupling degree C = [ΠU/(ΣU/n)ⁿ]^k, k = 1/n in the standard form, the adjusted form of Wang et al. (2021) or "
        "without n, as "
        "the settings say; T = Σ αU; D = √(C·T). D is put into ten classes of 0.1.",
        "耦合度 C = [ΠU/(ΣU/n)ⁿ]^k，标准形式k = 1/n，或采用王淑佳等（2021）修正形式、不含n的形式，以运行参数为准；"
        "综合协调指数 T = Σ αU；耦合协调度 D = √(C·T)，按0.1间隔分为十级。"),
    "method_ahpweights": (
        "Weights are the principal eigenvector of the matrix of comparisons; CI = (λmax − n)/(n − 1), CR = CI/RI, "
        "consistent below "
        "0.1 (Saaty, 1980).",
        "权重为判断矩阵的主特征向量；一致性指标 CI = (λmax − n)/(n − 1)，一致性比率 CR = CI/RI，CR < "
        "0.1为通过检验（Saaty, 1980）。"),
    "method_sinksuitability": (
        "Score = Σ w·s of the criteria; scores are cut into classes, and cells that the constraint excludes count apart.",
        "适宜性得分 = Σ w·s（各准则得分加权求和），按得分分级；约束范围内的像元单独统计。"),
    "method_compensationzones": (
        "Indicators X are scaled by their range; NRCA = Xᵢⱼ/X − Xᵢ·X·ⱼ/X² (Yu et al., 2009); k-means on NRCA. ECC is the "
        "share of GDP "
        "over that of emission, ESC the share of sequestration over that of emission.",
        "指标X按极差标准化；NRCA = Xᵢⱼ/X − Xᵢ·X·ⱼ/X²（Yu et al., 2009），以NRCA进行k-means聚类。ECC为GDP份额与碳排放份额之比，"
        "ESC为碳固存份额与碳排放份额之比。"),
}
