"""Words on clusters and cubes."""

TEXTS = {
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
    "cube_levels_note": ("A value at a cut belongs to the level below.", "等于阈值者归入较低一级。"),
    "cube_maps": ("Where the zones lie", "分区空间格局"),
    "cube_maps_caption": ("Zones of the units.", "各单元所属分区"),
    "cube_firm": ("How firm the zones are", "分区的稳健性"),
    "cube_firm_text": (
        "The distance to the nearest cut, in % of the range of its axis, tells how little would move a unit to another level.",
        "距最近阈值的距离（占该轴极差的百分比）反映单元改变级别所需的变动幅度。"),
    "cube_firm_draws": (
        "The share of draws with the same zone tells how firm it is where the inputs have the errors that the settings name.",
        "“保持分区的抽样比例”反映输入数据存在所设误差时分区的稳定程度。"),
    "cube_firm_table": ("Least firm units", "稳健性最低的单元"),
    "cube_cubes": ("Cube", "方块"),
    "cube_margin": ("Distance to the nearest cut", "距最近分界"),
    "cube_prob": ("Draws with this zone", "保持分区的抽样比例"),
    "cube_other": ("Most frequent other zone", "最常出现的其他分区"),
}
