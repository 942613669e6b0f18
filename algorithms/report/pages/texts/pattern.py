"""Words on spatial pattern."""

TEXTS = {
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
}
