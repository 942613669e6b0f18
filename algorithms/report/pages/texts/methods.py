"""Words on the methods of the steps."""

TEXTS = {
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
}
