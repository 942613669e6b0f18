"""Words on drivers: decomposition, geographical detector, regressions."""

TEXTS = {
    # drivers
    "drivers_text": (
        "The change of the target is decomposed with the logarithmic mean Divisia index (LMDI-I) by the identity "
        "{identity}. {form}",
        "采用对数平均迪氏指数法（LMDI-I）对目标量变化进行因素分解，恒等式为 {identity}。{form}"),
    "form_sum": ("The effects add up to the change without a residual.", "采用加法形式，各效应之和等于总变化，无残差。"),
    "form_ratio": ("The effects multiply to the ratio of the last to the first year.",
                   "采用乘法形式，各效应之积等于末年与首年之比。"),
    "factor_CI": ("Technology (CI)", "技术进步（CI）"),
    "factor_R": ("Economy (R)", "经济发展（R）"),
    "factor_I": ("Urbanisation (I)", "城镇化（I）"),
    "factor_M": ("Pressure (M)", "固碳压力（M）"),
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
    # LMDI page
    "lmdi_title": ("LMDI decomposition of {target}", "{target}的LMDI分解"),
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
    "ols_term_(intercept)": ("(intercept)", "（截距）"),
    "ols_coef": ("Coefficient", "系数"),
    "ols_se": ("Standard error", "标准误"),
    "ols_moran": ("Moran's I of the residuals", "残差Moran's I"),
    "ols_moran_p": ("p of it", "其p值"),
    "ols_max_vif": ("Largest VIF", "最大VIF"),
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
    "local_against_years": ("Local beside global regression, by year", "历年局部回归与全局回归的比较"),
    "local_r2_lines": ("R² of the local and of the global regression over the years.", "局部回归与全局回归R²的年际变化"),
    "local_global": ("global", "全局"),
    "local_one": ("local", "局部"),
    "local_difference": ("Difference", "差值"),
    "local_verdict": ("Better", "较优"),
    "local_units": ("{n} observations.", "共{n}个观测。"),
    "local_meaning": ("{term} on {value}", "{term}对{value}"),
    "local_bandwidth": ("Bandwidth: {bandwidth}.", "带宽：{bandwidth}。"),
    "local_enp": ("Effective number of parameters: {enp}; tr(S): {trace}. Adjusted R² takes one degree of freedom more than the "
                  "coefficients, as GWR4 does, for the global regression too.",
                  "有效参数个数：{enp}；tr(S)：{trace}。调整R²与GWR4一致，比系数个数多扣一个自由度，全局回归亦同。"),
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
}
