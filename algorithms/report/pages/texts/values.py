"""Words for what results hold: classes, tendencies, fields."""

VALUES = {
    "carbon intensity control": "碳强度控制区", "low carbon optimization": "低碳优化区", "carbon balance": "碳平衡区",
    "payment": "支付区", "balanced": "平衡区", "gain": "受偿区",
    "high carbon control": "高碳控制区", "high carbon optimization": "高碳优化区", "low carbon development": "低碳发展区",
    "low carbon economic": "低碳经济区",
    "extremely suitable": "极适宜", "relatively suitable": "较适宜", "generally suitable": "一般适宜", "excluded": "约束区",
    "ecological core protection area": "生态核心保护区", "ecological key protection area": "生态重点保护区",
    "ecological auxiliary restoration area": "生态辅助修复区",
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
