"""Words on land use and its pattern."""

TEXTS = {
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
        "交换变化 = 2·min(转入，转出)（Pontius et al., 2004）。碳效应为A·(δ后 − δ前)·44/12。"),
}
