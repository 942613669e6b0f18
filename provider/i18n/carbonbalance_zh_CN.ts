<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>carbonbalance</name>
    <message>
        <location filename="../../provider/provider.py"/>
        <source>Carbon Balance: carbon sources, sinks and their balance by region</source>
        <translation>Carbon Balance：区域碳源、碳汇与碳收支</translation>
    </message>
    <message>
        <location filename="../../provider/provider.py"/>
        <source>That of QGIS</source>
        <translation>与QGIS一致</translation>
    </message>
    <message>
        <location filename="../../provider/provider.py"/>
        <source>Dask scheduler for long work (empty: this computer)</source>
        <translation>用于耗时计算的Dask调度器（留空：使用本机）</translation>
    </message>
    <message>
        <location filename="../../provider/provider.py"/>
        <source>Threads (0: the cores of this computer, eight at most)</source>
        <translation>线程数（0：按本机核心数，最多八个）</translation>
    </message>
    <message>
        <location filename="../../provider/provider.py"/>
        <source>Language of reports</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Carbon balance zones (ECC, ESC)</source>
        <translation>碳平衡分区（ECC、ESC）</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Divides units into four zones by the economic contribution coefficient (ECC) and the ecological support coefficient (ESC) of their emissions (Peng et al. 2023; Lu et al. 2012).</source>
        <translation>依据碳排放经济贡献系数（ECC）和碳生态承载系数（ESC）将单元划分为四类分区（Peng et al. 2023；卢俊宇等 2012）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>ECC = (G_i/G)/(C_i/C), ESC = (N_i/N)/(C_i/C), totals over the same units. ECC above 1 is the same as an emission intensity below that of the whole, ESC above 1 the same as a Q below that of the whole. Zones: 1 high carbon control (ECC ≥ 1, ESC &lt; 1), 2 high carbon optimization (both &lt; 1), 3 low carbon development (ECC &lt; 1, ESC ≥ 1), 4 low carbon economic (both ≥ 1).</source>
        <translation>ECC = (G_i/G)/(C_i/C)，ESC = (N_i/N)/(C_i/C)，总量均按同一组单元计算。ECC大于1等价于碳排放强度低于整体水平，ESC大于1等价于Q低于整体水平。分区：1 高碳控制区（ECC ≥ 1，ESC &lt; 1），2 高碳优化区（均 &lt; 1），3 低碳发展区（ECC &lt; 1，ESC ≥ 1），4 低碳经济区（均 ≥ 1）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>The study prints its criteria as a picture; the cut at 1 follows from its text, and can be changed. The table counts zones by year; with a unit field it also holds the moves between years.</source>
        <translation>原研究以图片形式给出分区标准；以1为界系据其正文推得，可以修改。表中按年份统计各分区单元数；给出单元字段时，还包含年份间的分区转移。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>With draws, each value is multiplied by a random factor, (1 + u)^(z/1.96) with z from the standard normal distribution, and totals and zones are found anew: the share of draws with the same zone says how firm it is. The errors of units are independent; one that all share does not show.</source>
        <translation>进行扰动模拟时，各数值乘以随机因子(1 + u)^(z/1.96)，z服从标准正态分布，并重新计算总量与分区：得到相同分区的模拟所占比例即反映分区的稳健程度。各单元误差相互独立；所有单元共有的系统误差无法体现。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Limits: the zones depend on which units are in the layer; adding or leaving out one moves all. Units without one of the three values get NULL and are in none of the totals; units without emission have no coefficients.</source>
        <translation>局限：分区结果取决于图层包含哪些单元，增减一个单元会影响全部结果。三项数值缺任何一项的单元为NULL，且不计入任何总量；无碳排放的单元没有系数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>One feature for each unit, or unit and year.</source>
        <translation>每个单元一个要素，或每个单元每年一个要素。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Emission</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Source of the unit.</source>
        <translation>单元的碳源。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Sink</source>
        <translation>碳汇</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Uptake of the unit.</source>
        <translation>单元的碳吸收量。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>GDP</source>
        <translation>GDP</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Of the same year.</source>
        <translation>同一年份。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Cut of the ECC</source>
        <translation>ECC阈值</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>At or above counts as high.</source>
        <translation>大于或等于该值为高。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Cut of the ESC</source>
        <translation>ESC阈值</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Totals</source>
        <translation>总量</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>of the layer</source>
        <translation>取自图层</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>given</source>
        <translation>给定</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>“Given” needs one year, and the three totals below, in the units of the fields.</source>
        <translation>选择“给定”时须为单一年份，并填写以下三个总量，单位与相应字段一致。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Total emission</source>
        <translation>碳排放总量</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>In the unit of the emission field.</source>
        <translation>单位与碳排放字段相同。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Total sink</source>
        <translation>碳汇总量</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>In the unit of the sink field.</source>
        <translation>单位与碳汇字段相同。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Total GDP</source>
        <translation>GDP总量</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>In the unit of the GDP field.</source>
        <translation>单位与GDP字段相同。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>emission, sink, GDP</source>
        <translation>碳排放、碳汇、GDP</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Of the draws. The same seed gives the same shares, whatever the order of the features.</source>
        <translation>用于扰动模拟。种子相同则比例相同，与要素顺序无关。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Carbon balance zones</source>
        <translation>碳平衡分区</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Zones by year</source>
        <translation>逐年分区统计</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Units, emission, sink and GDP of each zone and year.</source>
        <translation>各年份各分区的单元数、碳排放、碳汇和GDP。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Moves between zones</source>
        <translation>分区转移</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Units by zone in consecutive years; needs a unit and a year field.</source>
        <translation>相邻年份间各分区的单元数；需要单元字段和年份字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Units in zone {number}, last year</source>
        <translation>末年分区{number}的单元数</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Totals that are “given” need a total emission, sink and GDP; fill all three.</source>
        <translation>总量选择“给定”时须同时填写碳排放、碳汇和GDP总量；请补全三项。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>emission</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>sink</source>
        <translation>碳汇</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>own unit</source>
        <translation>自定货币单位</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Moves between zones need a unit field, a year field and two years or more.</source>
        <translation>分区转移需要单元字段、年份字段以及至少两个年份。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Sets the sources of each unit against its sinks: surplus or deficit, carbon balance coefficient Q with classes, compensation rate, emission intensity, emission per person, densities.</source>
        <translation>将各单元的碳源与碳汇相比较：碳盈亏、碳平衡系数Q及其等级、碳补偿率、碳排放强度、人均碳排放与密度。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>CSD = N − C, net = C − N (t CO2); Q = C / N (Peng et al. 2023): above 1 the unit emits more than its vegetation takes up; compensation rate = 100 · N / C (%); intensity = C / GDP (t per 10⁴ yuan or per own unit); per person = C / P (t); densities = C / S and N / S (t/km²).</source>
        <translation>CSD = N − C，净碳排放 = C − N（t CO2）；Q = C / N（Peng et al. 2023）：大于1表示单元碳排放超过植被碳吸收；碳补偿率 = 100 · N / C（%）；碳排放强度 = C / GDP（t/万元，或t/自定货币单位）；人均碳排放 = C / P（t）；密度 = C / S和N / S（t/km²）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Q has no value where the sink is not positive, and is never infinite; the field “flag” says why. |Q − 1| ≤ 1e-6 counts as balanced. The area is measured on the ellipsoid unless a field is given. The breaks 1, 10 and 40 are those of the study; 2 and 5 are our choice.</source>
        <translation>碳汇不为正时Q无值，且Q不会为无穷大；原因见字段“flag”。|Q − 1| ≤ 1e-6视为平衡。未给出面积字段时按椭球面量算。等级界限1、10、40取自原研究，2和5为本插件所加。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>With draws, emission and sink are multiplied by random factors, (1 + u)^(z/1.96) with z from the standard normal distribution: q_low and q_high hold the middle 95 % of the draws of Q, p_deficit is the share of draws with Q above 1. The errors of units are independent; one that all share does not show.</source>
        <translation>进行扰动模拟时，碳排放与碳汇分别乘以随机因子(1 + u)^(z/1.96)，z服从标准正态分布：q_low与q_high为Q的模拟值中间95%的范围，p_deficit为Q大于1的模拟所占比例。各单元误差相互独立；所有单元共有的系统误差无法体现。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Limits: use GDP at constant prices when you compare years. More than 500 t CO2 per person, or a sink above 4 kg C/m² a year, is refused or warned about, because only a wrong unit explains it. Totals and Q of totals count only units that have both a source and a sink.</source>
        <translation>局限：跨年份比较时请使用不变价GDP。人均碳排放超过500 t CO2，或碳汇每年超过4 kg C/m²，只能由单位错误解释，故予以拒绝或警告。总量及总量Q仅统计同时具有碳源和碳汇的单元。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Source of the unit, positive.</source>
        <translation>单元的碳源，取正值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Uptake of the unit, positive.</source>
        <translation>单元的碳吸收量，取正值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>At constant prices.</source>
        <translation>按不变价。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Resident population.</source>
        <translation>常住人口。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Empty: measured on the ellipsoid.</source>
        <translation>留空：按椭球面量算。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Breaks of the Q classes</source>
        <translation>Q的等级界限</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Ascending positive numbers; a class holds its lower break.</source>
        <translation>由小到大的正数；各等级包含其下限。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>emission, sink</source>
        <translation>碳排放、碳汇</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Of the draws. The same seed gives the same intervals, whatever the order of the features.</source>
        <translation>用于扰动模拟。种子相同则区间相同，与要素顺序无关。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Carbon balance</source>
        <translation>碳收支</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Totals by year</source>
        <translation>逐年合计</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Totals, Q of totals, and counts of units, for each year.</source>
        <translation>各年份的总量、总量Q及单元数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Total emission, last year (t CO2)</source>
        <translation>末年碳排放总量（t CO2）</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Total sink, last year (t CO2)</source>
        <translation>末年碳汇总量（t CO2）</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Q of the totals, last year</source>
        <translation>末年总量Q</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Units in deficit, last year</source>
        <translation>末年碳赤字单元数</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>t per own unit</source>
        <translation>t/自定货币单位</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Concentration (Gini, Theil, Lorenz)</source>
        <translation>集中程度（基尼系数、泰尔指数、洛伦兹曲线）</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Measures how unevenly a quantity, such as emissions, is spread over units, against a base such as GDP, population, area or sink.</source>
        <translation>度量某一数量（如碳排放）相对于基准（如GDP、人口、面积或碳汇）在各单元间分布的不均衡程度。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Units are ordered by the ratio of value to base; Gini = 1 − Σ (X_i − X_{i−1})·(Y_i + Y_{i−1}) with X and Y the cumulated shares of base and value: 0 is proportional. Theil T = Σ y·ln(y/x) with shares y of the value and x of the base, split into within and between groups where a group field is given. CV is the coefficient of variation of the ratio.</source>
        <translation>单元按数值与基准之比排序；基尼系数 = 1 − Σ (X_i − X_{i−1})·(Y_i + Y_{i−1})，X与Y为基准与数值的累计份额：0表示完全成比例。泰尔指数T = Σ y·ln(y/x)，y为数值份额，x为基准份额；给出分组字段时分解为组内与组间两部分。CV为该比值的变异系数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Without a base each unit counts alike. Results are pure numbers; the units of value and base do not matter.</source>
        <translation>无基准时各单元等权。结果为纯数，与数值和基准的单位无关。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Limits: rows without a value or base are left out and counted; negative values are refused, because no share can be negative.</source>
        <translation>局限：缺少数值或基准的行不参与计算并计数；负值不予接受，因为份额不能为负。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>For example the emission.</source>
        <translation>例如碳排放。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>GDP, population, area or sink; empty: each unit counts alike.</source>
        <translation>GDP、人口、面积或碳汇；留空：各单元等权。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Group field</source>
        <translation>分组字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>For example the prefecture.</source>
        <translation>例如所属地级市。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Concentration</source>
        <translation>集中程度</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Lorenz curve</source>
        <translation>洛伦兹曲线</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Points of the curve, in order.</source>
        <translation>曲线上的各点，依次排列。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Gini coefficient, last year</source>
        <translation>末年基尼系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Growth and trend</source>
        <translation>增长与趋势</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Describes how quantities of each unit change over the years: total change, mean annual growth, slopes, Mann–Kendall trend and the shape of the path.</source>
        <translation>描述各单元的数量随年份的变化：总变化率、年均增长率、斜率、Mann–Kendall趋势及变化路径。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Change = 100·(x_T/x_0 − 1) %; annual growth = 100·((x_T/x_0)^(1/n) − 1) %/a with n the difference of the years, not their number; slope by least squares, Sen's slope the median of all pairwise slopes (per year); Mann–Kendall Z and two-sided p with correction for ties; |Z| ≥ 1.96 is significant, ≥ 2.58 very significant.</source>
        <translation>变化率 = 100·(x_T/x_0 − 1) %；年均增长率 = 100·((x_T/x_0)^(1/n) − 1) %/a，n为年份之差而非年份个数；斜率由最小二乘求得，Sen斜率为所有两两斜率的中位数（每年）；Mann–Kendall检验给出Z和经结校正的双侧p；|Z| ≥ 1.96为显著，≥ 2.58为极显著。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>The path is the simplest of rising, falling, rise then fall, fall then rise that accounts for 80 % of all movement between years, else fluctuating.</source>
        <translation>路径取持续上升、持续下降、先升后降、先降后升中能解释年际变动总量80%的最简形式，否则为波动。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Limits: rates need values in both years, a positive first and no negative last one, else NULL with the reason in “flag”. The trend test needs four years; autocorrelation in a series makes it too optimistic.</source>
        <translation>局限：增长率要求首末两年均有值，首年为正且末年不为负，否则为NULL，原因见“flag”。趋势检验至少需要四年；序列自相关会使检验偏于显著。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Panel</source>
        <translation>面板数据</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>One feature for each unit and year.</source>
        <translation>每个单元每年一个要素。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Values</source>
        <translation>数值字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Quantities to describe, in any unit.</source>
        <translation>待描述的数量，单位不限。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>First year</source>
        <translation>首年</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Empty: the first of the panel.</source>
        <translation>留空：面板中的第一年。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Last year</source>
        <translation>末年</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Empty: the last of the panel.</source>
        <translation>留空：面板中的最后一年。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Growth</source>
        <translation>增长变化</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>One feature for each unit; other fields are those of its last year.</source>
        <translation>每个单元一个要素；其他字段取末年值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>First year of the comparison</source>
        <translation>比较的首年</translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Last year of the comparison</source>
        <translation>比较的末年</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/base.py"/>
        <source>The run was cancelled; nothing was written.</source>
        <translation>运行已取消，未写出任何结果。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/base.py"/>
        <source>The memory of this computer does not suffice for {step} on these inputs; use fewer units, years or a coarser raster.</source>
        <translation>本机内存不足以对这些输入执行“{step}”；请减少单元或年份，或使用较粗的栅格。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/base.py"/>
        <source>{step} stopped on an unforeseen error ({kind}: {error}); please report it with the text in the log panel “Carbon Balance”.</source>
        <translation>“{step}”因意外错误而中止（{kind}：{error}）；请将日志面板“Carbon Balance”中的内容一并反馈。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/blocks.py"/>
        <source>Raster “{name}” cannot be read by GDAL ({why}); check the file, and use file rasters only, not web services.</source>
        <translation>GDAL无法读取栅格“{name}”（{why}）；请检查文件，并且只使用文件栅格，不要使用网络服务。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/blocks.py"/>
        <source>Raster “{name}” has no band that GDAL can read.</source>
        <translation>栅格“{name}”没有GDAL可读取的波段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/dependencies.py"/>
        <source>open the “OSGeo4W Shell” of your QGIS and run “python -m pip install --user {names}”</source>
        <translation>打开QGIS附带的“OSGeo4W Shell”并运行“python -m pip install --user {names}”</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/dependencies.py"/>
        <source>open Terminal and run “/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user {names}”</source>
        <translation>打开“终端”并运行“/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user {names}”</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/dependencies.py"/>
        <source>install your distribution's packages (on Debian and Ubuntu “sudo apt install {debian}”) or, where it has none, run “python3 -m pip install --user --break-system-packages {names}”</source>
        <translation>安装发行版的软件包（Debian和Ubuntu：“sudo apt install {debian}”），若发行版未提供，则运行“python3 -m pip install --user --break-system-packages {names}”</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/dependencies.py"/>
        <source>This step needs the Python package(s) {names}, which QGIS does not find: {how}, then restart QGIS.</source>
        <translation>此步骤需要Python包{names}，但QGIS未找到：请{how}，然后重启QGIS。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>1 Panel data</source>
        <translation>1 面板数据</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>2 Sources and sinks</source>
        <translation>2 碳源与碳汇</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>3 Carbon balance</source>
        <translation>3 碳收支</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>4 Spatial pattern</source>
        <translation>4 空间格局</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>5 Drivers</source>
        <translation>5 驱动因素</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>6 Land use and landscape</source>
        <translation>6 土地利用与景观</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>7 Evaluation</source>
        <translation>7 综合评价</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>8 Zoning</source>
        <translation>8 分区</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>9 Report</source>
        <translation>9 报告</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>Published studies</source>
        <translation>文献案例</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/inputs.py"/>
        <source>“{name}” has layers that cannot be opened ({first}); check the files, or leave them out.</source>
        <translation>“{name}”中有无法打开的图层（{first}）；请检查文件，或将其去掉。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/inputs.py"/>
        <source>“{name}” names no layer that can be opened; choose one or more vector layers or tables.</source>
        <translation>“{name}”中没有可以打开的图层；请选择一个或多个矢量图层或表格。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/inputs.py"/>
        <source>“{name}” names no raster that can be opened; choose one or more raster layers.</source>
        <translation>“{name}”中没有可以打开的栅格；请选择一个或多个栅格图层。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/inputs.py"/>
        <source>“{name}” names no raster that can be opened; choose a raster layer.</source>
        <translation>“{name}”中没有可以打开的栅格；请选择一个栅格图层。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/inputs.py"/>
        <source>“{name}” is empty; choose a field.</source>
        <translation>“{name}”为空；请选择字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/inputs.py"/>
        <source>“{name}” must be a finite number.</source>
        <translation>“{name}”必须是有限的数值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/inputs.py"/>
        <source>The table {table} has no field “{field}”; it needs key and value, as “Export a coefficient table” writes them.</source>
        <translation>表{table}没有字段“{field}”；该表须包含key和value字段，格式同“导出系数表”的输出。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>six classes: 1 cropland, 2 forest, 3 grassland, 4 water, 5 construction, 6 unused</source>
        <translation>六大类：1 耕地、2 林地、3 草地、4 水域、5 建设用地、6 未利用地</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>codes as they are</source>
        <translation>直接使用编码</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>Legend</source>
        <translation>分类图例</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>What the codes of the rasters mean.</source>
        <translation>栅格编码的含义。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>Own legend</source>
        <translation>自定图例</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>Table with the fields code and class (crop, forest, grass, water, built, bare, or 耕地, 林地 …), and name where wanted; it wins.</source>
        <translation>包含code和class字段的表（crop、forest、grass、water、built、bare，或耕地、林地……），可另加name字段；优先于预设图例。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>Coefficients</source>
        <translation>系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>preset A</source>
        <translation>预设A</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>preset B</source>
        <translation>预设B</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>t C per ha and year; recalled from the literature, not found in a primary source: check them.</source>
        <translation>t C/(ha·a)；凭文献记忆给出，未查得原始出处，请核对。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>Own coefficients</source>
        <translation>自定系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>Table with the fields class (or key) and value, in t C per ha and year; sinks below zero; it wins.</source>
        <translation>包含class（或key）和value字段的表，单位t C/(ha·a)；碳汇为负值；优先于预设。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>six classes</source>
        <translation>六大类</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>{where} has no field “{name}”; name it so.</source>
        <translation>{where}没有字段“{name}”；请按此命名。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/language.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/language.py"/>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/language.py"/>
        <source>{text} ({more})</source>
        <translation>{text}（{more}）</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/outputs.py"/>
        <source>The input has fields of these names already, so the new ones are called: {names}.</source>
        <translation>输入已有同名字段，新字段改名为：{names}。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/outputs.py"/>
        <source>{path} cannot be written ({why}); choose another place.</source>
        <translation>无法写入{path}（{why}）；请另选位置。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/outputs.py"/>
        <source>“{name}” would replace {path}, which this run reads or writes already; choose another file.</source>
        <translation>“{name}”将覆盖{path}，而本次运行正在读取或已写出该文件；请另选文件。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Code or name of the unit, the same in every year.</source>
        <translation>单元的代码或名称，各年份须一致。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Unit field</source>
        <translation>单元字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Integer, date, or text that begins with four digits.</source>
        <translation>整数、日期，或以四位数字开头的文本。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Empty: the layer is one cross-section.</source>
        <translation>留空：图层为单一截面。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Year field</source>
        <translation>年份字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Unit of: {label}</source>
        <translation>单位：{label}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Unit in which the values are given; results are in the units that their labels name.</source>
        <translation>输入数值所用的单位；结果的单位见各自的标签。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Twelve rasters, ordered by the month in their names, or one with twelve bands.</source>
        <translation>十二个栅格（按名称中的月份排序），或一个包含十二个波段的栅格。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Rasters on another grid</source>
        <translation>格网不一致的栅格</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>nearest cell</source>
        <translation>最近像元</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>mean of the cells</source>
        <translation>像元均值</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Refused with both grids named, or warped to the grid of the first input while they are read; codes always keep a code of their own. For coarser rasters bilinear is smooth, for finer ones the mean is right.</source>
        <translation>拒绝并指明两者的格网，或在读取时重采样到第一个输入的格网；分类编码始终保持其原有编码。较粗的栅格用双线性较平滑，较细的栅格用均值较合理。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>queen contiguity</source>
        <translation>Queen邻接</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>rook contiguity</source>
        <translation>Rook邻接</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>k nearest</source>
        <translation>K近邻</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>distance band</source>
        <translation>距离带</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>inverse distance</source>
        <translation>反距离</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>kernel (adaptive bisquare)</source>
        <translation>核函数（自适应bisquare）</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>keep and flag</source>
        <translation>保留并标记</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>link to nearest</source>
        <translation>连接到最近单元</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Who is a neighbour of whom. Contiguity tolerates slivers; distances are in metres, between centroids.</source>
        <translation>规定哪些单元互为邻域。邻接容许细小缝隙；距离以米为单位，按质心计算。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>The unit itself is included.</source>
        <translation>单元自身计入邻域。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Spatial weights</source>
        <translation>空间权重</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Number of neighbours</source>
        <translation>邻域单元数</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>For “k nearest” and “kernel”.</source>
        <translation>用于“K近邻”和“核函数”。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Distance (m)</source>
        <translation>距离（m）</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>For “distance band” and “inverse distance”; empty: the smallest band in which each unit has a neighbour.</source>
        <translation>用于“距离带”和“反距离”；留空：取使每个单元都有邻域的最小距离。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Units without neighbours</source>
        <translation>无邻域的单元</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>What happens to islands.</source>
        <translation>对孤立单元的处理方式。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Permutations</source>
        <translation>置换次数</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>The smallest attainable p is 1 / (permutations + 1).</source>
        <translation>可达到的最小p值为1 / (置换次数 + 1)。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>The same seed gives the same numbers, whatever the order of the features.</source>
        <translation>种子相同则结果相同，与要素顺序无关。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Correction for many tests</source>
        <translation>多重检验校正</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>FDR (Benjamini–Hochberg)</source>
        <translation>FDR（Benjamini–Hochberg）</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>With one test for each unit, some are significant by chance; FDR controls their share.</source>
        <translation>每个单元检验一次，会有一部分因偶然而显著；FDR控制其所占比例。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Draws with disturbed inputs</source>
        <translation>扰动模拟次数</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>How firm the result is: 1000 tells it; 0 for none.</source>
        <translation>检验结果的稳健程度：1000次即可；0为不做。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Uncertainty of the inputs (%)</source>
        <translation>输入的不确定性（%）</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>One for all, or one for each of: {inputs}. Each value is multiplied by a factor of its own, of which 95 % lie between 1/(1 + u) and 1 + u.</source>
        <translation>可共用一个值，或按{inputs}分别给出。各数值分别乘以各自的随机因子，其中95%介于1/(1 + u)与1 + u之间。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML文件（*.html）</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>One self-contained HTML page with the figures, charts, parameters and sources of this run.</source>
        <translation>单个独立的HTML页面，包含本次运行的结果、图表、参数和来源。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/provenance.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/provenance.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/provenance.py"/>
        <source>the user's own table</source>
        <translation>用户自定表</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>Raster “{name}” is rotated; warp it to a north-up grid first.</source>
        <translation>栅格“{name}”带有旋转；请先将其重投影为正北向格网。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>Raster “{name}” is not north-up (cell size {dx} × {dy}); warp it first.</source>
        <translation>栅格“{name}”不是正北向（像元大小{dx} × {dy}）；请先进行重投影。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>{columns} × {rows} cells of {dx} × {dy} from {x}, {y}, {crs}</source>
        <translation>{columns} × {rows}个像元，大小{dx} × {dy}，起点{x}，{y}，{crs}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>no CRS</source>
        <translation>无坐标参照系</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>Raster “{name}” has no band {band}; it has {count}.</source>
        <translation>栅格“{name}”没有波段{band}；共有{count}个波段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>Raster “{name}” has no coordinate reference system, so cell areas cannot be measured; assign its projection first.</source>
        <translation>栅格“{name}”没有坐标参照系，无法量算像元面积；请先指定投影。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>“{a}” has {grid_a}, and “{b}” {grid_b}; warp one to the grid of the other first.</source>
        <translation>“{a}”的格网为{grid_a}，“{b}”为{grid_b}；请先将其一重投影到另一方的格网。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>A zone of “{name}” spans {cells} cells, more than the {most} that are looked at at once; use smaller zones or a coarser raster.</source>
        <translation>“{name}”的一个分区跨{cells}个像元，超过一次可处理的{most}个；请使用较小的分区或较粗的栅格。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>Raster “{name}” holds values from {low} to {high}, which are no codes of classes (whole numbers from 0 to 65535); choose a land-use raster, or declare its nodata value.</source>
        <translation>栅格“{name}”的值域为{low}至{high}，不是分类编码（0至65535的整数）；请选择土地利用栅格，或声明其无数据值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>“{name}” holds more than {most} different values, so its cells are no classes; choose a land-use raster.</source>
        <translation>“{name}”的不同取值超过{most}个，像元不是分类编码；请选择土地利用栅格。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>{name}, band {band}</source>
        <translation>{name}第{band}波段</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>The rasters declare the scale {declared}, and it is the one that was applied.</source>
        <translation>栅格声明的比例系数为{declared}，与所用系数一致。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>The rasters declare the scale {declared}, but the factor {scale} was applied; check which one is right.</source>
        <translation>栅格声明的比例系数为{declared}，而实际使用的系数为{scale}；请核对何者正确。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>{what}: {first} have more than one band; the first is used.</source>
        <translation>{what}：{first}有多个波段，使用第一个波段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>Rasters “{one}” ({grid}) and “{other}” ({others}) do not lie on the same grid; warp them to one, or choose how to align them (advanced).</source>
        <translation>栅格“{one}”（{grid}）与“{other}”（{others}）不在同一格网上；请将其重投影到同一格网，或选择对齐方式（高级参数）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>Raster “{name}” has no coordinate reference system, so it cannot be aligned; assign its projection first.</source>
        <translation>栅格“{name}”没有坐标参照系，无法对齐；请先指定投影。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>Raster “{name}” has no coordinate reference system, so its latitude is unknown; assign its projection first.</source>
        <translation>栅格“{name}”没有坐标参照系，纬度未知；请先指定投影。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>A cell of {path} would hold {value}, which is too large for a raster; check the values and their units.</source>
        <translation>{path}的一个像元值将为{value}，超出栅格可存储的范围；请检查数值及其单位。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/settings.py"/>
        <source>The number of threads is set to “{given}” ({name}); give a whole number, or 0 for the cores of this computer.</source>
        <translation>线程数设为“{given}”（{name}）；请填整数，0表示按本机核心数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/sinks.py"/>
        <source>“{name}” is a table without geometry, which no Shapefile holds; choose a .csv, .xlsx or .gpkg file.</source>
        <translation>“{name}”是不含几何图形的表，Shapefile无法存储；请选择.csv、.xlsx或.gpkg文件。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/sinks.py"/>
        <source>Row {row} could not be written to {target}: {why}; choose another place or format.</source>
        <translation>第{row}行无法写入{target}：{why}；请另选位置或格式。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/sinks.py"/>
        <source>{held} of {count} rows are there</source>
        <translation>{count}行中仅有{held}行写入</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/sinks.py"/>
        <source>{target} could not be written whole: {why}; choose another place or format.</source>
        <translation>{target}未能完整写出：{why}；请另选位置或格式。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/styles.py"/>
        <source>{count}, {year}</source>
        <translation>{year}年{count}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/styles.py"/>
        <source>not significant</source>
        <translation>不显著</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/styles.py"/>
        <source>no value</source>
        <translation>无数据</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/styles.py"/>
        <source>Carbon Balance</source>
        <translation>Carbon Balance碳收支</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} has no field “{field}”; its names are garbled ({names}): choose the encoding of the file, or write it, for example GBK, into a text file beside it that ends in .cpg.</source>
        <translation>{where}没有字段“{field}”；现有字段名为乱码（{names}）：请选择文件的编码，或在文件旁新建同名、扩展名为.cpg的文本文件，写入编码，例如GBK。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} has no field “{field}”, and columns without a name ({names}): its first line is probably a title; keep one line with the names of the columns, and below it nothing but rows.</source>
        <translation>{where}没有字段“{field}”，且有未命名的列（{names}）：第一行很可能是标题；请只保留一行列名，其下全为数据行。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} has no field “{field}”; it has {names}.</source>
        <translation>{where}没有字段“{field}”；现有字段：{names}。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>Field “{field}” of {where} has {count} numbers with commas between their thousands (first: {value} at {rows}); take the commas out, for example by the field calculator: to_real(replace("{field}", ',', '')).</source>
        <translation>{where}的字段“{field}”有{count}个带千位逗号的数字（首个：{value}，位于{rows}）；请去掉逗号，例如用字段计算器：to_real(replace("{field}", ',', ''))。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>Field “{field}” of {where} has {count} values that are no numbers (first: {value} at {rows}); correct them or choose another field.</source>
        <translation>{where}的字段“{field}”有{count}个值不是数值（首个：{value}，位于{rows}）；请更正或另选字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>Unit field “{field}” of {where} is empty in {count} rows (first: {rows}); fill it.</source>
        <translation>{where}的单元字段“{field}”有{count}行为空（首先：{rows}）；请补全。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>Year field “{field}” of {where} has {count} values without a year (first: {value} at {rows}); use an integer, a date, or text that begins with four digits.</source>
        <translation>{where}的年份字段“{field}”有{count}个值不含年份（首个：{value}，位于{rows}）；请使用整数、日期或以四位数字开头的文本。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>unit without a year field</source>
        <translation>单元（未给出年份字段）</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>unit and year</source>
        <translation>单元和年份</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} has {count} invalid polygons (first: {rows}); run “Fix geometries” on it first.</source>
        <translation>{where}有{count}个无效面（首先：{rows}）；请先运行“修正几何图形”。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} has no coordinate reference system, so areas are not measured; assign its projection.</source>
        <translation>{where}没有坐标参照系，未量算面积；请指定投影。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>The area of {count} units of {where} is not measured, because they have no valid polygon (first: {rows}); run “Fix geometries”.</source>
        <translation>{where}有{count}个单元没有有效面，未量算面积（首先：{rows}）；请运行“修正几何图形”。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} is a table without geometry; join it to its polygons first, for example with “Join a table by unit and year”.</source>
        <translation>{where}是不含几何图形的表；请先将其与面图层连接，例如使用“按单元和年份连接表”。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} has no coordinate reference system, so distances cannot be measured; assign its projection first.</source>
        <translation>{where}没有坐标参照系，无法量算距离；请先指定投影。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} is projected in other units than metres; reproject it to a CRS in metres first.</source>
        <translation>{where}的投影单位不是米；请先重投影到以米为单位的坐标参照系。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} has no geometry.</source>
        <translation>{where}没有几何图形。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>The raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} has no coordinate reference system; assign its projection first.</source>
        <translation>{where}没有坐标参照系；请先指定投影。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} cannot be projected to the CRS of the raster ({crs}); check both projections.</source>
        <translation>{where}无法投影到栅格的坐标参照系（{crs}）；请检查两者的投影。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} has no features.</source>
        <translation>{where}没有要素。</translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>“{layer}” (what the model gives to “{step}” as “{parameter}”)</source>
        <translation>“{layer}”（模型传给“{step}”的“{parameter}”）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Geographical detector</source>
        <translation>地理探测器</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Tells which factors explain where a value is high: factor, interaction, risk and ecological detectors (Wang et al. 2010). Numbers are cut into the classes with the largest q over all methods and numbers of classes (Song et al. 2020), and all of these are exported; text fields, and fields named as categories, are strata as they are.</source>
        <translation>探测哪些因子能够解释数值的空间分异：因子探测、交互探测、风险探测和生态探测（Wang et al. 2010）。数值型因子在所有离散化方法和分类数中取q最大者（Song et al. 2020），所有方案均可导出；文本字段及指定为类别的字段直接作为分层。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>q = 1 − Σ N_h σ_h² / (N σ²). F = (N − L)/(L − 1) · q/(1 − q); p by the non-central F with λ = [Σ ȳ_h² − (Σ √N_h ȳ_h)²/N]/σ² (Wang, Zhang and Fu 2016). p_perm permutes the values and chooses the classes anew each time, so that the choice does not profit. Classes are closed on the right.</source>
        <translation>q = 1 − Σ N_h σ_h² / (N σ²)。F = (N − L)/(L − 1) · q/(1 − q)；p由非中心F分布求得，λ = [Σ ȳ_h² − (Σ √N_h ȳ_h)²/N]/σ²（Wang, Zhang and Fu 2016）。p_perm对数值进行置换并每次重新选择分类，故择优不会带来虚高。各类区间右闭。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Interaction: q of the crossed strata against the two alone; p_gain permutes within the strata of the stronger factor, p_fdr corrects it over the pairs (Benjamini–Hochberg). Risk: Welch's t between strata. Ecological: F of the two sums of squares within strata, the larger above.</source>
        <translation>交互探测：交叉分层的q与两个单因子q相比较；p_gain在较强因子的各层内置换，p_fdr对各因子对作多重校正（Benjamini–Hochberg）。风险探测：层间Welch t检验。生态探测：两个层内平方和的F检验，较大者为分子。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>The value and the factors may have any unit. Each year stands on its own, on the rows that have the value and all factors; a row without one keeps its place with NULL strata and the reason in “flag”.</source>
        <translation>数值与因子的单位不限。各年份独立计算，只使用数值和全部因子均有值的行；缺值的行保留原位，分层为NULL，原因见“flag”。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Limits: q grows with the number of classes and with few units, even by chance: use permutations. λ depends on the zero point of the value, so a large q may have a large p; p_central is that of an analysis of variance. Strata of one unit are kept by default, as in the R package geodetector and Excel GeoDetector; “drop” follows GD and gdverse, whose λ has the population variance.</source>
        <translation>局限：分类数越多、单元越少，q越大，即使纯属偶然：请使用置换检验。λ取决于数值的零点，故较大的q也可能对应较大的p；p_central为方差分析的p值。仅含一个单元的分层默认保留，与R包geodetector和Excel版GeoDetector一致；“剔除”与GD和gdverse一致，其λ采用总体方差。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Interaction detector</source>
        <translation>交互探测</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>One row for each unit, or unit and year: polygons, points of a grid, or a table.</source>
        <translation>每个单元（或每个单元每年）一行：面、格网点或表。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>What is to be explained, for example the carbon balance.</source>
        <translation>被解释的变量，例如碳收支。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Factors</source>
        <translation>因子</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Numbers are cut into classes, texts are categories.</source>
        <translation>数值将被离散化，文本作为类别。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Factors that are categories</source>
        <translation>类别型因子</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Fields of numbers that are codes, such as a soil type; they need not be named above.</source>
        <translation>以数字编码的字段，如土壤类型；无需在上面重复选择。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Classes by</source>
        <translation>离散化方法</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>equal intervals</source>
        <translation>等间距</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>natural breaks</source>
        <translation>自然断点</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>geometric intervals</source>
        <translation>几何间隔</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>standard deviations</source>
        <translation>标准差</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>The best of these is taken for each factor.</source>
        <translation>对每个因子取其中最优者。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Numbers of classes</source>
        <translation>分类数</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>For example 3-8, or 4, 6.</source>
        <translation>例如3-8，或4, 6。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Least units in a class</source>
        <translation>每类最少单元数</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Classes with fewer are not taken.</source>
        <translation>单元数更少的分类方案不予采用。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Strata of one unit</source>
        <translation>仅含一个单元的分层</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>drop</source>
        <translation>剔除</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Kept, they have no variance, which makes q larger; dropped, their units are lost.</source>
        <translation>保留时其方差为零，使q偏大；剔除时相应单元一并剔除。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Variance in λ</source>
        <translation>λ中的方差</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>as the packages with the same rule for single units</source>
        <translation>与采用相同单一单元规则的软件包一致</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>sample (n − 1)</source>
        <translation>样本方差（n − 1）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>population (n)</source>
        <translation>总体方差（n）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Packages differ: the sample variance goes with “keep”, that of the population with “drop”.</source>
        <translation>各软件包不同：样本方差对应“保留”，总体方差对应“剔除”。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>0: none. For p of q, and of the gain of each pair; the smallest attainable p is 1 / (permutations + 1).</source>
        <translation>0：不做。用于q的p值以及各因子对增益的p值；可达到的最小p值为1 / (置换次数 + 1)。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Factor detector</source>
        <translation>因子探测</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Risk detector</source>
        <translation>风险探测</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Each pair of strata of each factor.</source>
        <translation>各因子的每对分层。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Each pair of factors.</source>
        <translation>每对因子。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Ecological detector</source>
        <translation>生态探测</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>All classifications</source>
        <translation>全部离散化方案</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>q of every method and number of classes.</source>
        <translation>各方法与分类数对应的q。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Strata</source>
        <translation>分层</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Meaning, units and mean of each stratum.</source>
        <translation>各分层的含义、单元数与均值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Units with strata</source>
        <translation>带分层的单元</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>The number of each factor's stratum.</source>
        <translation>各因子的分层编号。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Largest q, last year</source>
        <translation>末年最大q</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Factor with the largest q, last year</source>
        <translation>末年q最大的因子</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>{fields} hold texts and are taken as categories.</source>
        <translation>{fields}为文本，按类别处理。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>“{field}” is the value and a factor at once; choose other factors.</source>
        <translation>“{field}”既是被解释变量又是因子；请另选因子。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Global regression (OLS)</source>
        <translation>全局回归（OLS）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Regresses a variable on others over all units, year by year: the baseline that a geographically weighted regression has to beat, with the diagnostics that tell whether it is needed.</source>
        <translation>对全部单元逐年作变量间的回归：作为地理加权回归须超越的基准，并给出判断是否需要后者的诊断指标。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>β = (X′X)⁻¹X′y; two-sided p from Student's t with n − k degrees of freedom; AICc = n ln(2π RSS/n) + n + 2n(k + 1)/(n − k − 2), as GWR4 and mgwr define it; VIF from the inverse correlation matrix. Moran's I of the residuals has the moments of regression residuals (Cliff and Ord 1981).</source>
        <translation>β = (X′X)⁻¹X′y；双侧p取自自由度n − k的t分布；AICc = n ln(2π RSS/n) + n + 2n(k + 1)/(n − k − 2)，与GWR4和mgwr的定义一致；VIF取自相关矩阵的逆。残差莫兰指数采用回归残差的矩（Cliff and Ord 1981）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Coefficients are in units of the dependent per unit of the explanatory field; with “standardize” all are z-scores of their year.</source>
        <translation>系数单位为因变量单位/解释变量单位；勾选“标准化”时，所有变量为当年的z分数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Limits: units that lack one of the values are left out of their year and stay NULL. A field that follows from others is refused by name; a VIF above 10 is warned about. A significant residual Moran's I says that the standard errors are too small.</source>
        <translation>局限：缺任一变量的单元不参与当年计算并保持NULL。可由其他字段推出的字段将被指名拒绝；VIF大于10时给出警告。残差莫兰指数显著说明标准误偏小。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Dependent field</source>
        <translation>因变量字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>What is explained.</source>
        <translation>被解释的变量。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Explanatory fields</source>
        <translation>解释变量字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>What explains it.</source>
        <translation>用于解释的变量。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Standardize</source>
        <translation>标准化</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Turn all fields into z-scores of the year.</source>
        <translation>将所有字段转换为当年的z分数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Global regression</source>
        <translation>全局回归</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>One row for each year and term.</source>
        <translation>每年每个系数一行。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Models by year</source>
        <translation>逐年模型</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>R², AICc, F, residual Moran's I.</source>
        <translation>R²、AICc、F、残差莫兰指数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Adjusted R²</source>
        <translation>调整R²</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Moran's I of the residuals</source>
        <translation>残差莫兰指数</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Largest VIF</source>
        <translation>最大VIF</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>{words}, last year</source>
        <translation>末年{words}</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>“{field}” is the dependent field and an explanatory one at once; choose other explanatory fields.</source>
        <translation>“{field}”同时被选为因变量和解释变量；请另选解释变量。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>Geographically and temporally weighted regression (GTWR)</source>
        <translation>时空地理加权回归（GTWR）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>Regresses a variable on others at each unit and year, with the other units and years weighted by their distance in space and time: coefficients that change over both.</source>
        <translation>在每个单元和年份上作变量间的回归，其他单元和年份按时空距离加权：系数随空间和时间变化。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>d² = ds² + τ dt² (Huang, Wu and Barry 2010), then as in GWR. τ is in km² per squared year: a year counts like √τ km. τ = 0 is one GWR of all rows together. Later years count like earlier ones.</source>
        <translation>d² = ds² + τ dt²（Huang, Wu and Barry 2010），其余同GWR。τ的单位为km²/a²：一年相当于√τ km。τ = 0即所有行合并的一个GWR。较晚年份与较早年份同等对待。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>τ and bandwidth are sought together: the best bandwidth for each of ten τ from 0 to 100 times (range in space / range in time)², then for τ between the neighbours of the best. Above 10,000 rows τ is sought at 4,000 of them, and the bandwidth of the best τ at all.</source>
        <translation>τ与带宽联合搜索：先在0至100倍（空间范围/时间范围）²之间取十个τ，各求最优带宽，再在最优τ的相邻值之间细化。超过10,000行时，τ只在其中4,000行上搜索，最优τ的带宽则在全部行上搜索。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>Coefficients are in units of the dependent per unit of the explanatory field; with “standardize” all are z-scores over all rows. Distances are between centroids, in metres, for layers in degrees along great circles. An adaptive bandwidth counts rows, that is units and years.</source>
        <translation>系数单位为因变量单位/解释变量单位；勾选“标准化”时，所有变量为全部行的z分数。距离为质心间距离，以米计；经纬度图层按大圆计算。自适应带宽以行数计，即单元与年份的组合数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>Limits: at least two years. Rows of a unit are not independent of each other, so standard errors are too small. A row whose neighbours do not determine a coefficient keeps NULL and the reason in “flag”. The search takes up to four times as long for twice the rows; where that is long, a warning says so first.</source>
        <translation>局限：至少需要两个年份。同一单元的各行并不独立，故标准误偏小。邻域不足以确定某系数的行保持NULL，原因见“flag”。行数加倍，搜索耗时最多为四倍；若耗时较长，会先给出警告。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>Empty: the best by the criterion.</source>
        <translation>留空：按准则取最优。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>τ tried</source>
        <translation>尝试的τ</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>With the best bandwidth and score of each.</source>
        <translation>附各τ的最优带宽与得分。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>τ (km² per squared year)</source>
        <translation>τ（km²/a²）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gwr.py"/>
        <source>Geographically weighted regression (GWR)</source>
        <translation>地理加权回归（GWR）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gwr.py"/>
        <source>Regresses a variable on others at each unit, with its neighbours weighted by their distance: coefficients that change over space, their significance, and the global regression beside them, year by year.</source>
        <translation>在每个单元上作变量间的回归，邻域单元按距离加权：给出随空间变化的系数及其显著性，并与全局回归并列，逐年计算。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gwr.py"/>
        <source>β_i = (X′W_iX)⁻¹X′W_iy with kernels as in mgwr (Oshan et al. 2019) and GWR4; an adaptive bandwidth counts the unit itself. AICc = −2 ln L + 2n(tr S + 1)/(n − tr S − 2). Significance at α k/ENP (da Silva and Fotheringham 2016). The condition number is that of mgwr.</source>
        <translation>β_i = (X′W_iX)⁻¹X′W_iy，核函数与mgwr（Oshan et al. 2019）和GWR4一致；自适应带宽计入单元自身。AICc = −2 ln L + 2n(tr S + 1)/(n − tr S − 2)。显著性水平为α k/ENP（da Silva and Fotheringham 2016）。条件数的定义与mgwr一致。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gwr.py"/>
        <source>The bandwidth is the best of all whole numbers of neighbours (up to 1,000 units, or 500 with a gaussian kernel), else of a coarse scan at 600 units and of all numbers round its best; not of a golden section, which stops in local optima. It is searched between 10 neighbours (or coefficients + 2) and all units.</source>
        <translation>带宽为所有邻域单元数中的最优者（至多1,000个单元，高斯核为500个），单元更多时先在600个单元处粗扫，再在最优值附近逐一搜索；不采用会陷入局部最优的黄金分割法。搜索范围为10个邻域单元（或系数个数 + 2）至全部单元。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gwr.py"/>
        <source>Coefficients are in units of the dependent per unit of the explanatory field; with “standardize” all are z-scores of their year. Distances are between centroids, in metres, for layers in degrees along great circles. With permutations: Monte Carlo test whether a coefficient varies more than by chance, with the places permuted and the bandwidth searched anew, p = (1 + count)/(1 + permutations).</source>
        <translation>系数单位为因变量单位/解释变量单位；勾选“标准化”时，所有变量为当年的z分数。距离为质心间距离，以米计；经纬度图层按大圆计算。设置置换次数时，以蒙特卡洛方法检验系数的空间变异是否超出偶然：置换位置并重新搜索带宽，p = (1 + 次数)/(1 + 置换次数)。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gwr.py"/>
        <source>Limits: several hundred units are usual; below 30 it claims little. It has to beat the AICc of the global regression by 3. A unit whose neighbours do not determine a coefficient (a dummy that is constant there) keeps NULL and the reason in “flag”; a condition number above 30 tells of coefficients that are not to be told apart. Units without a value stay NULL. Test the field resid with “Global autocorrelation”.</source>
        <translation>局限：通常需要数百个单元；少于30个时结论有限。其AICc须比全局回归低3以上。邻域不足以确定系数的单元（如哑变量在邻域内不变）保持NULL，原因见“flag”；条件数大于30说明系数之间难以区分。缺值单元保持NULL。请用“全局空间自相关”检验字段resid。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gwr.py"/>
        <source>Of the test of spatial variability; 0: none.</source>
        <translation>用于空间变异性检验；0：不做。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>LMDI decomposition</source>
        <translation>LMDI分解</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Decomposes the change of a target between two years into the effects of the factors of an identity (LMDI-I; Ang 2005). The default is that of Peng et al. (2023), C/N = C/G · G/P · P/S · S/N: technology (CI), economic development (R), population density (I), pressure on carbon fixation (M). Any Kaya-like identity can be written.</source>
        <translation>将目标量在两个年份间的变化分解为恒等式中各因素的效应（LMDI-I；Ang 2005）。默认恒等式取自Peng et al.（2023）：C/N = C/G · G/P · P/S · S/N，即技术进步（CI）、经济发展（R）、人口密度（I）、固碳压力（M）。可书写任何Kaya型恒等式。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Additive: Δx = L(V₁, V₀) · ln(x₁/x₀), L(a, b) = (a − b)/(ln a − ln b), Σ Δx = ΔV. Multiplicative: D = exp(Δx / L(V₁, V₀)), Π D = V₁/V₀. Zeros are treated by their analytical limits (Ang and Liu 2007), not by a small number.</source>
        <translation>加法形式：Δx = L(V₁, V₀) · ln(x₁/x₀)，L(a, b) = (a − b)/(ln a − ln b)，Σ Δx = ΔV。乘法形式：D = exp(Δx / L(V₁, V₀))，Π D = V₁/V₀。零值按解析极限处理（Ang and Liu 2007），而不以小数替代。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Periods: empty compares the first with the last year; “2000-2010, 2011-2021” compares these; “chain” sums all consecutive pairs into one period; “pairs” gives each consecutive pair.</source>
        <translation>时段：留空则比较首年与末年；“2000-2010, 2011-2021”比较所列时段；“chain”将相邻年份逐对分解后累加为一个时段；“pairs”给出每对相邻年份。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>The table also decomposes the whole, or with a group field each group's own total. A ratio such as C/N does not add up over units: the group then has one more effect, the structure of the denominator (the units' shares of the sink).</source>
        <translation>表中还给出全部单元整体的分解；给出分组字段时为各组合计的分解。C/N等比值不能跨单元相加：此时各组多一项结构效应，即分母（碳汇）在各单元间份额的变化。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Limits: a negative or missing value, or a zero in a denominator, gives NULL with the reason in “flag”. Effects of a chain and of two points differ by factor though not in sum. GDP should be at constant prices. Effects of C/N are pure numbers; those of a mass are in t CO2.</source>
        <translation>局限：负值、缺值或分母为零时结果为NULL，原因见“flag”。链式分解与两点分解的各因素效应不同，但总和相同。GDP应按不变价。C/N的效应为纯数；质量的效应单位为t CO2。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Emission (C)</source>
        <translation>碳排放（C）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Sink (N)</source>
        <translation>碳汇（N）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>GDP (G)</source>
        <translation>GDP（G）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Population (P)</source>
        <translation>人口（P）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Area (S)</source>
        <translation>面积（S）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Identity</source>
        <translation>恒等式</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Target = factor * factor …; letters or words, each a field.</source>
        <translation>目标量 = 因素 * 因素 …；每个字母或单词对应一个字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Needed if the identity uses this letter.</source>
        <translation>恒等式使用该字母时必填。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Other letters</source>
        <translation>其他字母</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>For letters or words of the identity other than C, N, G, P, S; values are used as they are.</source>
        <translation>恒等式中除C、N、G、P、S以外的字母或单词；数值按原样使用。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Names of the factors</source>
        <translation>因素名称</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Separated by commas, in the order of the identity; empty: derived from it.</source>
        <translation>按恒等式中的顺序，以逗号分隔；留空：由恒等式生成。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Periods</source>
        <translation>时段</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Empty: first and last year. “2000-2010, 2011-2021”, “chain” or “pairs”.</source>
        <translation>留空：首年与末年。可写“2000-2010, 2011-2021”、“chain”或“pairs”。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Form</source>
        <translation>分解形式</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>additive</source>
        <translation>加法</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>multiplicative</source>
        <translation>乘法</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Additive effects sum to the change, multiplicative ones multiply to the ratio.</source>
        <translation>加法形式的效应之和等于变化量，乘法形式的效应之积等于比值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>For example the province or prefecture.</source>
        <translation>例如所属省份或地级市。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>LMDI effects</source>
        <translation>LMDI效应</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>One feature for each unit and period; other fields are those of the last year of the period.</source>
        <translation>每个单元每个时段一个要素；其他字段取时段末年的值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>LMDI effects, long</source>
        <translation>LMDI效应（长表）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Unit or group, period, factor, effect and share of the change.</source>
        <translation>单元或组、时段、因素、效应及其占总变化的份额。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Largest residual, relative</source>
        <translation>最大相对残差</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Turn all fields into z-scores of the rows that are fitted together.</source>
        <translation>将所有字段转换为共同拟合的各行的z分数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Kernel</source>
        <translation>核函数</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>bisquare</source>
        <translation>bisquare（双平方）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>gaussian</source>
        <translation>gaussian（高斯）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>exponential</source>
        <translation>exponential（指数）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>How the weight falls with the distance d over the bandwidth h: (1 − d²/h²)² within h, exp(−d²/2h²), exp(−d/h).</source>
        <translation>权重随距离d与带宽h之比衰减的方式：h以内(1 − d²/h²)²，exp(−d²/2h²)，exp(−d/h)。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Type of bandwidth</source>
        <translation>带宽类型</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>adaptive (neighbours)</source>
        <translation>自适应（邻域单元数）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>fixed (metres)</source>
        <translation>固定（米）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Adaptive: h reaches to the same number of neighbours everywhere, the unit itself among them.</source>
        <translation>自适应：各处的h均覆盖相同数目的邻域单元，含单元自身。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>CV (cross-validation)</source>
        <translation>CV（交叉验证）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>What the best bandwidth makes smallest.</source>
        <translation>最优带宽使其最小。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Bandwidth (neighbours or m)</source>
        <translation>带宽（邻域单元数或m）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Significance level</source>
        <translation>显著性水平</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Before it is corrected for the dependent tests of a coefficient (da Silva and Fotheringham 2016).</source>
        <translation>未针对同一系数的相依检验校正之前的水平（da Silva and Fotheringham 2016）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Residual variance</source>
        <translation>残差方差</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Programs differ: the first is that of GWR4 and GWmodel, the second that of mgwr.</source>
        <translation>各软件不同：前者为GWR4和GWmodel的做法，后者为mgwr的做法。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Quantiles of each coefficient, global beside local.</source>
        <translation>各系数的分位数，与全局系数并列。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>AICc, R² … of local and global regression.</source>
        <translation>局部与全局回归的AICc、R²等。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Bandwidths tried</source>
        <translation>尝试的带宽</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Score of each.</source>
        <translation>各带宽的得分。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>AICc of the global regression</source>
        <translation>全局回归的AICc</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>each term</source>
        <translation>各项</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Multiscale GWR (MGWR)</source>
        <translation>多尺度地理加权回归（MGWR）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Geographically weighted regression with a bandwidth for each variable: the spatial scale on which each relation changes, its coefficients and their significance, year by year.</source>
        <translation>每个变量具有各自带宽的地理加权回归：给出各关系变化的空间尺度、系数及其显著性，逐年计算。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>y = Σ f_j + ε, each f_j a local regression on x_j alone, by back-fitting from a GWR until the change of the fit (SOC-f) is below the tolerance (Fotheringham, Yang and Kang 2017). ENP_j = tr(R_j), significance at α/ENP_j (Yu et al. 2020). Intervals of the bandwidths by AICc weights (Li et al. 2020).</source>
        <translation>y = Σ f_j + ε，f_j为仅对x_j的局部回归；以GWR为初值作后向拟合，直至拟合值的变化（SOC-f）小于容差（Fotheringham, Yang and Kang 2017）。ENP_j = tr(R_j)，显著性水平为α/ENP_j（Yu et al. 2020）。带宽区间由AICc权重求得（Li et al. 2020）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Each bandwidth is the best of all numbers of neighbours from 10 up (above 4,000 units, or 2,000 with another kernel, of a coarse scan and of all numbers round its best) for the AICc or BIC of the whole model; CV is that of the variable alone. mgwr's golden section on each variable alone, which stops in local optima, can be chosen to compare with it: its Georgia example then comes out to the last digit.</source>
        <translation>各带宽为10个以上所有邻域单元数中使整体模型AICc或BIC最小者（超过4,000个单元，或其他核函数超过2,000个时，先粗扫再在最优值附近逐一搜索）；CV按单个变量计算。也可选择mgwr对单个变量的黄金分割法（会陷入局部最优）以便对照：其Georgia算例可复现到最后一位。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Coefficients are in z-scores of the year unless “standardize” is off. Distances are between centroids, in metres, for layers in degrees along great circles.</source>
        <translation>除非取消“标准化”，系数以当年z分数表示。距离为质心间距离，以米计；经纬度图层按大圆计算。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Limits: below 60 units it asks for too much; compare with GWR, and both with the global regression. No local R² is defined. The standard errors need k n³ operations for each round: seconds for 1,000 units, a minute for 3,000. Without “standardize”, a unit whose neighbours all have 0 in a variable keeps NULL for it; as a z-score a dummy is never 0, so look at the condition number.</source>
        <translation>局限：少于60个单元时要求过高；请与GWR比较，并将两者与全局回归比较。不定义局部R²。标准误每轮需要k n³次运算：1,000个单元约数秒，3,000个约一分钟。取消“标准化”时，若某单元邻域内某变量全为0，则该系数保持NULL；z分数形式的哑变量不会为0，请查看条件数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Bandwidths (neighbours or m)</source>
        <translation>带宽（邻域单元数或m）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>One for the intercept and one for each explanatory field, with commas. Empty: the best.</source>
        <translation>截距一个，各解释变量各一个，以逗号分隔。留空：取最优。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Search</source>
        <translation>搜索方式</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>every bandwidth, AICc of the whole model</source>
        <translation>逐一搜索，整体模型的AICc</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>golden section, AICc of each variable alone (mgwr)</source>
        <translation>黄金分割，单个变量的AICc（mgwr）</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>How the bandwidths are found.</source>
        <translation>带宽的寻优方式。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Change of the fit below which it has converged.</source>
        <translation>拟合值的变化小于该值即视为收敛。</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Rounds at most</source>
        <translation>最多轮数</translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Of the back-fitting.</source>
        <translation>后向拟合的轮数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Weights by pairwise comparison (AHP)</source>
        <translation>成对比较权重（AHP层次分析法）</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Turns judgements of how many times as important one criterion is as another into weights, and tests whether the judgements fit together.</source>
        <translation>将准则间相对重要性的判断转化为权重，并检验判断是否一致。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Weights: the eigenvector of the largest eigenvalue λmax of the matrix, with the sum 1 (Saaty 1980). CI = (λmax − n)/(n − 1), CR = CI/RI with RI = 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45 for 1 to 9 criteria. CR is 0 for two criteria, which cannot contradict each other.</source>
        <translation>权重：判断矩阵最大特征值λmax对应的特征向量，归一化为和为1（Saaty 1980）。CI = (λmax − n)/(n − 1)，CR = CI/RI，1至9阶的RI = 0、0、0.58、0.90、1.12、1.24、1.32、1.41、1.45。两个准则不会相互矛盾，CR为0。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>The cell of row a and column b says how many times as important a is as b: 1 to 9, or a fraction such as 1/3. One of two opposite cells may stay empty. Rounded fractions such as 0.33 are taken as 1/3. Weights have no unit.</source>
        <translation>a行b列的单元格表示a的重要性是b的多少倍：1至9，或1/3等分数。互为倒数的两格可留空其一。0.33等舍入值按1/3处理。权重无单位。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Limits: a matrix that is not reciprocal is refused with the cell named, and so is one of more than nine criteria. CR of 0.1 or more is refused or warned about, with the judgement that deviates most. A consistent matrix may still be one person's opinion.</source>
        <translation>局限：不互反的矩阵将被拒绝并指明单元格；超过九个准则亦不接受。CR达到或超过0.1时拒绝或警告，并指明偏差最大的判断。一致的矩阵仍可能只是一人之见。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Comparisons</source>
        <translation>判断矩阵</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>A row for each criterion: its name, then its comparison with the first, second … one; the columns beyond stay empty. In scripts the cells row by row, without the empty ones: forest,1,3,water,1/3,1, or without names 1,3,1/3,1.</source>
        <translation>每个准则一行：先填名称，再依次填与第一、第二……个准则的比较值，多余的列留空。脚本中逐行写出单元格并省去空列：NDVI,1,3,NPP,1/3,1；不写名称时为1,3,1/3,1。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Table of comparisons</source>
        <translation>判断矩阵表</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>One row for each criterion, with a field of comparisons for each. It wins over the matrix.</source>
        <translation>每个准则一行，且每个准则有一个比较值字段。优先于上面的矩阵。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Field of the names</source>
        <translation>名称字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Of the table; empty: its first text field that is no comparison.</source>
        <translation>表中的名称字段；留空：取第一个不是比较值的文本字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>At CR of 0.1 or more</source>
        <translation>CR达到或超过0.1时</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>What happens to judgements that contradict each other.</source>
        <translation>对相互矛盾的判断的处理方式。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>One row for each criterion.</source>
        <translation>每个准则一行。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Consistency index CI</source>
        <translation>一致性指标CI</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Consistency ratio CR</source>
        <translation>一致性比率CR</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Neither a matrix nor a table of comparisons is given; fill one of them.</source>
        <translation>未给出判断矩阵，也未给出判断矩阵表；请填写其中之一。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Measures how closely two or more systems are coupled and how well they develop together, such as carbon sources and sinks, or economy, resources and ecology.</source>
        <translation>度量两个或多个系统之间的耦合程度与协同发展水平，例如碳源与碳汇，或经济、资源与生态。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>With scores U between 0 and 1: T = Σ wU, D = √(C·T). Standard form: C = {ΠU / (ΣU/n)ⁿ}^k with k = 1/n, for two systems 2√(U₁U₂)/(U₁ + U₂); the exponent k is free, and some studies take n. Adjusted form (Wang Shujia et al. 2021): C = √{[1 − mean|Uᵢ − Uⱼ|] · [Π(U/max U)]^(1/(n − 1))}, which spreads C instead of leaving it near 1. Without n: C = {ΠU / (ΣU)ⁿ}^k, at most 1/n; named here because studies use it.</source>
        <translation>各系统得分U介于0与1之间：T = Σ wU，D = √(C·T)。标准形式：C = {ΠU / (ΣU/n)ⁿ}^k，k = 1/n，两系统时为2√(U₁U₂)/(U₁ + U₂)；指数k可自定，部分研究取n。修正形式（王淑佳等 2021）：C = √{[1 − mean|Uᵢ − Uⱼ|] · [Π(U/max U)]^(1/(n − 1))}，使C分散而不集中于1附近。不含n的形式：C = {ΠU / (ΣU)ⁿ}^k，最大为1/n；因有研究使用而列出。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Scores: by the range of the year (or of all years together), (x − min)/(max − min), or the same between 0.01 and 1, so that the smallest unit does not get D = 0; or the fields are scores already. The result has no unit and does not depend on that of the fields. More of a field counts as more, sources too, as most studies have it; a system that is better where it is smaller is named under “inverse systems”.</source>
        <translation>得分：按当年（或全部年份）极差标准化(x − min)/(max − min)；或缩放至0.01与1之间，使最小单元的D不为0；或字段本身即为得分。结果无单位，与字段单位无关。默认数值越大越好，碳源亦然，与多数研究一致；越小越好的系统请在“逆向系统”中指定。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Ten classes of D, 0.1 wide, each with its lower limit: extreme, severe, moderate, mild disorder, near disorder, barely coordinated, primary, intermediate, good, quality coordination (极度失调 … 优质协调). The lag names the system with the smallest score where the scores differ by more than 0.1, a usual choice.</source>
        <translation>D分为十个等级，每级0.1，含下限：极度失调、严重失调、中度失调、轻度失调、濒临失调、勉强协调、初级协调、中级协调、良好协调、优质协调。各系统得分相差超过0.1（常用取值）时，给出得分最小的滞后系统。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Limits: with a range for each year D shows places and not progress; pool the years to see it. The range depends on the units in the layer. A system without any difference cannot be normalised and is refused. Units without one of the values, or with all scores 0, stay NULL with the reason in “flag”.</source>
        <translation>局限：按各年极差标准化时，D反映相对位次而非进步；如需反映发展，请合并年份。极差取决于图层所含单元。无差异的系统无法标准化，将被拒绝。缺值或各得分均为0的单元为NULL，原因见“flag”。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>One row for each unit, or unit and year.</source>
        <translation>每个单元一行，或每个单元每年一行。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Two fields or more: scores, or values that are normalised.</source>
        <translation>两个或更多字段：得分，或待标准化的数值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Weights of the systems</source>
        <translation>系统权重</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>In the order of the fields, such as 0.4, 0.3, 0.3, or name = weight. Empty: equal.</source>
        <translation>按字段顺序，如0.4, 0.3, 0.3，或“名称 = 权重”。留空：等权。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Normalisation</source>
        <translation>标准化</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>range</source>
        <translation>极差</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>“None” takes the fields as scores between 0 and 1.</source>
        <translation>选择“无”时字段视为0至1之间的得分。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Form of C</source>
        <translation>C的形式</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>standard</source>
        <translation>标准形式</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>adjusted (2021)</source>
        <translation>修正形式（2021）</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>without n</source>
        <translation>不含n的形式</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Numbers of different forms cannot be compared.</source>
        <translation>不同形式的数值不可比较。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Exponent k</source>
        <translation>指数k</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Empty: 1/n. Not for the adjusted form.</source>
        <translation>留空：1/n。不用于修正形式。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Inverse systems</source>
        <translation>逆向系统</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Those of the systems of which less is better, such as a source that is judged as a burden.</source>
        <translation>越小越好的系统，例如视为负担的碳源。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>One range for all years</source>
        <translation>所有年份共用一个极差</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>So that years can be compared.</source>
        <translation>以便各年份可比。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Coupling coordination</source>
        <translation>耦合协调度</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Coordination by year</source>
        <translation>逐年耦合协调度</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Means, and units in each of the ten classes.</source>
        <translation>均值，以及十个等级各自的单元数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Mean D, last year</source>
        <translation>末年D均值</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Entropy weights and TOPSIS</source>
        <translation>熵权TOPSIS</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Scores units by many indicators at once: weights by information entropy (or your own), closeness to the best by TOPSIS, rank, level, and the obstacle degree of each indicator.</source>
        <translation>以多个指标对单元综合评价：按信息熵（或自定）赋权，以TOPSIS求与理想解的贴近度，给出排名、等级及各指标的障碍度。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>V = (x − min)/(max − min), or (max − x)/(max − min) where less is better. p = V/ΣV, e = −(1/ln n) Σ p ln p, w = (1 − e)/Σ(1 − e) (Shannon 1948; as used by Zou et al. 2006). Closeness = D⁻/(D⁺ + D⁻) (Hwang and Yoon 1981) with D = √Σ[w(V* − V)]² for the weighted matrix, or D = √Σ w(V* − V)² with the weights once; the two give different numbers. Obstacle degree = w(1 − V)/Σ w(1 − V) in %, as a mean over the units or for each.</source>
        <translation>V = (x − min)/(max − min)，逆向指标为(max − x)/(max − min)。p = V/ΣV，e = −(1/ln n) Σ p ln p，w = (1 − e)/Σ(1 − e)（Shannon 1948；用法同邹志红等 2006）。贴近度 = D⁻/(D⁺ + D⁻)（Hwang and Yoon 1981），加权矩阵时D = √Σ[w(V* − V)]²，权重一次时D = √Σ w(V* − V)²；两者数值不同。障碍度 = w(1 − V)/Σ w(1 − V)，以%计，给出单元均值或逐单元值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Indicators may have any unit and sign; the result has none and does not change with them. Closeness lies between 0 and 1. Fields are named after the evaluation, with _rank and _lvl; the name is shortened where ten characters do not suffice (topsis, topsi_rank, topsis_lvl).</source>
        <translation>指标的单位与正负不限；结果无单位，不随之改变。贴近度介于0与1之间。字段以评价名称命名，并加_rank与_lvl；超过十个字符时缩短名称（topsis、topsi_rank、topsis_lvl）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>With a year field each year has a range and weights of its own, or one for all years together, so that years can be compared; ranks are those of the year. Levels are three by natural breaks, or by your own cuts; a value at a cut belongs to the level below.</source>
        <translation>给出年份字段时，各年份分别取极差与权重；也可所有年份共用，以便各年份可比；排名按年份计算。等级按自然断点分为三级，或按自定阈值；恰在阈值上的归入下一级。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Limits: scores depend on which units are in the layer. Entropy gives much weight to an indicator with a few outliers, whatever its importance. An indicator without any difference has no weight, which a warning tells. Units without one of the values stay NULL; fewer than three units are refused.</source>
        <translation>局限：得分取决于图层所含单元。熵权法会赋予含少数离群值的指标较大权重，而不论其重要性。无差异的指标没有权重，并给出警告。缺值单元为NULL；少于三个单元时拒绝计算。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Positive indicators</source>
        <translation>正向指标</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>More is better.</source>
        <translation>越大越好。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Negative indicators</source>
        <translation>逆向指标</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Less is better.</source>
        <translation>越小越好。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Own weights</source>
        <translation>自定权重</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>In the order of the positive, then the negative indicators, such as 0.5, 0.3, 0.2, or name = weight. Empty: entropy weights.</source>
        <translation>先正向后逆向，依次给出，如0.5, 0.3, 0.2，或“名称 = 权重”。留空：熵权。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Table of own weights</source>
        <translation>自定权重表</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Fields criterion and weight, as “Weights by pairwise comparison (AHP)” writes them; the criteria are named like the fields. It wins over the text.</source>
        <translation>包含criterion与weight字段，格式同“成对比较权重（AHP层次分析法）”的输出；准则名称与字段名一致。优先于文本。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>One range and one set of weights for all years</source>
        <translation>所有年份共用一个极差和一组权重</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Distance</source>
        <translation>距离形式</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>weighted matrix</source>
        <translation>加权矩阵</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>weights once</source>
        <translation>权重一次</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Whether the weight stands inside the square or before it.</source>
        <translation>权重置于平方之内或之前。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Name of the score</source>
        <translation>得分名称</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Stem of the new fields; short letters of a to z.</source>
        <translation>新字段的词干；较短的小写字母a至z。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Cuts of the levels</source>
        <translation>等级阈值</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Ascending, such as 0.3, 0.6, 0.8. Empty: three levels by natural breaks.</source>
        <translation>由小到大，如0.3, 0.6, 0.8。留空：按自然断点分三级。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Evaluation</source>
        <translation>评价结果</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Direction, entropy, weight and mean obstacle degree of each indicator.</source>
        <translation>各指标的方向、信息熵、权重与平均障碍度。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Obstacles of each unit</source>
        <translation>各单元障碍度</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Score and obstacle degree of each unit and indicator.</source>
        <translation>各单元各指标的得分与障碍度。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Mean closeness, last year</source>
        <translation>末年贴近度均值</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>{where} has more than one weight for {names}; keep one.</source>
        <translation>{where}中{names}有不止一个权重；请只保留一个。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Suitability of the carbon-sink function</source>
        <translation>碳汇功能适宜性评价</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Overlays rasters of criteria by their weights into a score of how suitable each place is as a carbon sink, and cuts it into classes that become zones of protection and restoration.</source>
        <translation>按权重叠加各准则栅格，得到各处作为碳汇的适宜性得分，并划分等级，形成保护与修复分区。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Score S = Σ w·s, with weights of the sum 1 (others are divided by their sum) and scores s by a table, such as 1, 3, 5 or 1 to 5; times 0 where the constraint is 0 or has no data. Usual criteria: land use, NPP or sink density, NDVI, elevation, slope, distance to water, roads and built-up land. “Weights by pairwise comparison (AHP)” gives the table of weights.</source>
        <translation>得分S = Σ w·s，权重之和为1（否则除以其和），评分s取自评分表，如1、3、5或1至5；约束为0或无数据处乘以0。常用准则：土地利用、NPP或碳汇密度、NDVI、高程、坡度、到水体、道路和建设用地的距离。权重表可由“成对比较权重（AHP层次分析法）”得到。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Three classes become zones: extremely suitable, ecological core protection area; relatively suitable, ecological key protection area; generally suitable, ecological auxiliary restoration area. The study that has them calls the first two both “key protection”; “core” is our reading, and its criteria and weights are not published.</source>
        <translation>三个等级对应分区：极适宜，生态核心保护区；较适宜，生态重点保护区；一般适宜，生态辅助修复区。原研究将前两者均称为“重点保护”；“核心”为本插件的理解，其准则与权重未公布。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Table of scores: a row for each value or range, with criterion, from, to, score. A code has the same from and to; an empty end is open; a value where two ranges touch belongs to the lower one. Without rows the values of a criterion are taken as scores, as they are, so bring them to one scale first, on which more is better.</source>
        <translation>评分表：每个取值或区间一行，含criterion、from、to、score。编码的from与to相同；留空的一端不设限；两区间相接处的值归入较低区间。没有评分行的准则直接以其数值为评分，故请先统一尺度，且越大越好。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Natural breaks (Fisher 1958; Jenks) make the sum of squares within the classes least; quantiles give them about the same number of cells. Both count the score in 65,536 bins between its lowest and highest value, so that no raster has to fit into memory: natural breaks are the best of all limits at edges of bins, and quantiles are off by a bin at most (1/65,536 of the range). A score at a limit belongs to the class below.</source>
        <translation>自然断点（Fisher 1958；Jenks）使类内平方和最小；分位数使各类像元数大致相同。两者均将最低与最高得分之间分为65,536个箱计数，因此栅格无需全部装入内存：自然断点为箱边界上的最优界限，分位数至多相差一个箱（极差的1/65,536）。恰在界限上的得分归入下一级。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Rasters are read in blocks, of any size. The score is stored with seven digits (float32), without a unit; areas are in ha, measured on the ellipsoid cell by cell. Rasters must lie on one north-up grid, unless you choose to align them; the grid of the first is that of the result.</source>
        <translation>栅格分块读取，大小不限。得分以七位有效数字（float32）存储，无单位；面积以ha计，逐像元在椭球面上量算。栅格须位于同一正北向格网，除非选择对齐；结果采用第一个栅格的格网。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Limits: a cell without data in one criterion, or with a value that the table does not score, has no score; the latter are counted. Excluded cells have the score 0 and the class 0, and no part in the limits. Classes are relative to the area that the rasters cover; a weighted sum lets a high score make up for a low one, so what must not happen belongs into the constraint.</source>
        <translation>局限：某一准则无数据，或其数值未在评分表中的像元没有得分；后者会计数说明。被排除的像元得分与等级均为0，不参与界限计算。等级相对于栅格所覆盖的范围；加权和会使高分弥补低分，因此不可发生之处应写入约束。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Criteria</source>
        <translation>准则</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>One raster for each; the first band counts.</source>
        <translation>每个准则一个栅格；使用第一个波段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>One for each criterion, in their order (0.5, 0.3, 0.2) or by name (slope = 0.3, ndvi = 0.7). Empty, without a table: all the same.</source>
        <translation>每个准则一个，按顺序（0.5, 0.3, 0.2）或按名称（slope = 0.3, ndvi = 0.7）。留空且无权重表：等权。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Table of weights</source>
        <translation>权重表</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Fields criterion and weight, as “Weights by pairwise comparison (AHP)” writes them; criteria are called as the rasters, or stand in their order. It wins.</source>
        <translation>包含criterion与weight字段，格式同“成对比较权重（AHP层次分析法）”的输出；准则名称与栅格一致，或按顺序排列。优先采用。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Table of scores</source>
        <translation>评分表</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Fields criterion (name of the raster), from, to, score. Empty: values are scores.</source>
        <translation>包含criterion（栅格名称）、from、to、score字段。留空：以数值为评分。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Constraint</source>
        <translation>约束</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>1 where allowed; 0 or no data where excluded.</source>
        <translation>允许处为1；排除处为0或无数据。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Number of classes</source>
        <translation>分类数</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Three have the names and zones of the study.</source>
        <translation>三级时采用原研究的名称与分区。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Levels by</source>
        <translation>分级方法</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>equal steps</source>
        <translation>等间距</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>own breaks</source>
        <translation>自定界限</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>How the score is cut.</source>
        <translation>得分划分等级的方式。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Own breaks</source>
        <translation>自定界限</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>One fewer than classes, such as 2.5, 3.5.</source>
        <translation>比等级数少一个，如2.5, 3.5。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Suitability classes</source>
        <translation>适宜性等级</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Areas of the classes</source>
        <translation>各等级面积</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>One row for each class.</source>
        <translation>每个等级一行。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Share of the most suitable class (%)</source>
        <translation>最适宜等级占比（%）</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Limits between the classes</source>
        <translation>各等级界限</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>{first} have more than one band; the first is used.</source>
        <translation>{first}有多个波段，使用第一个波段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Suitability score</source>
        <translation>适宜性得分</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>No weights are given, so all criteria have the same.</source>
        <translation>未给出权重，各准则等权。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Weights: {weights}.</source>
        <translation>权重：{weights}。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Limits between the classes: {limits}; scores from {low} to {high}.</source>
        <translation>等级界限：{limits}；得分为{low}至{high}。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Raster “{name}” has no coordinate reference system, so areas are missing and shares are those of cells.</source>
        <translation>栅格“{name}”没有坐标参照系，面积缺失，比例按像元数计。</translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/sink_suitability.py"/>
        <source>Suitability class</source>
        <translation>适宜性等级</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Emissions from activity data</source>
        <translation>活动数据碳排放核算</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Turns quantities of fuels, animals, farm inputs and products into emissions by factors; one field for each fuel or activity, row by row, so that a panel of years works as it is.</source>
        <translation>按排放因子将燃料、牲畜、农业投入和产品的数量换算为碳排放；每种燃料或活动一个字段，逐行计算，多年份面板可直接使用。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>CO2 = Σ A·EF. China's standard-coal table: EF = θ·f·44/12 (t CO2 per t, gases per 10⁴ m³); enterprise guidelines: NCV·CC·O·44/12; IPCC 2006: NCV·EF, with CH4 and N2O; yearbook: NCV of the China Energy Statistical Yearbook × IPCC 2006. Animals: enteric and manure CH4, manure by the mean temperature. CH4 and N2O count as CO2 by the chosen warming potential (AR5: 28 and 265).</source>
        <translation>CO2 = Σ A·EF。中国标准煤系数表：EF = θ·f·44/12（t CO2/t，气体为t CO2/万m³）；企业指南：NCV·CC·O·44/12；IPCC 2006：NCV·EF，含CH4和N2O；年鉴：中国能源统计年鉴的NCV × IPCC 2006。牲畜：肠道发酵与粪便管理CH4，粪便CH4取决于年均气温。CH4与N2O按所选增温潜势折算为CO2（AR5：28和265）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Fields are matched by the key, the English or Chinese name or an alias of a factor (rawcoa, raw coal, 原煤, coal), with or without a unit in brackets, 天然气（亿立方米）, which wins over the units below; the mapping (field, key) wins over names. Masses are in t or 10⁴ t, gases in m³, 10⁴ m³ or 10⁸ m³, electricity in 10⁴ kWh, animals in heads; results are in t CO2. The log names each field, its factor and unit, and the fields that look like activities but have no factor.</source>
        <translation>字段按排放因子的键、英文或中文名称或别名匹配（rawcoa、raw coal、原煤、coal），可在括号中注明单位，如天然气（亿立方米），其优先于下面所选单位；映射（字段、键）优先于名称。质量以t或万t计，气体以m³、万m³或亿m³计，电力以万kWh计，牲畜以头计；结果以t CO2计。日志列出每个字段所用的因子与单位，以及疑似活动数据但无因子的字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Electricity is off: territorial totals count it at the power plants; switch it on for the consumption side. An own table needs key and value; unit (t CO2 per t where empty) names the gas and what is counted, as in “kg CH4 per head”. An edited copy of a built-in table (exportcoefficients) is one. Where it says what a value is made of (theta, carbon, or ncv, content, oxidation), differences above 2 % are warned of.</source>
        <translation>默认不计电力：属地核算已在电厂计入；如按消费侧核算请勾选。自定因子表须含key与value；unit（留空为t CO2 per t）说明气体与计量对象，如“kg CH4 per head”。也可使用修改后的内置表副本（由exportcoefficients导出）。若表中注明数值的构成（theta、carbon，或ncv、content、oxidation），相差超过2%时给出警告。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Limits: a missing activity is not zero: the row's totals are NULL, with the reason in “flag”. Feedstock and other non-energy use has to be subtracted before; negative quantities are refused. Farm inputs, rice and some gases have recalled factors, which their source says; check them.</source>
        <translation>局限：活动数据缺失不等于零：该行合计为NULL，原因见“flag”。原料用途等非能源消费须事先扣除；负值不予接受。农业投入、水稻及部分气体的因子凭文献记忆给出，来源栏有注明，请核对。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Units with activity data</source>
        <translation>带活动数据的单元</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Polygons or a table; one row for each unit, or unit and year.</source>
        <translation>面或表；每个单元一行，或每个单元每年一行。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>China, standard coal</source>
        <translation>中国，标准煤</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>China, enterprise guidelines</source>
        <translation>中国，企业核算指南</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>China, yearbook heat values × IPCC</source>
        <translation>中国，年鉴热值 × IPCC</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>agriculture and livestock</source>
        <translation>农业与畜牧业</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>industrial process and waste</source>
        <translation>工业过程与废弃物</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Built-in tables; “Export coefficients” writes them. Of waste there is none: give a table.</source>
        <translation>内置因子表；可用“导出系数表”写出。废弃物暂无内置因子：请提供表。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Own factors</source>
        <translation>自定因子</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Table with key and value, and unit, name, source where wanted, or an edited copy of a built-in one; it wins.</source>
        <translation>包含key与value的表，可另加unit、name、source，或修改后的内置表副本；优先于内置表。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Which factor a field has, where its name does not say it.</source>
        <translation>名称不能说明时，指定字段对应的因子。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Warming potentials</source>
        <translation>增温潜势</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Of CH4 and N2O over 100 years.</source>
        <translation>CH4与N2O的100年增温潜势。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Count electricity (scope 2)</source>
        <translation>计入电力（范围二）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>For the consumption side; counts twice where power plants are in the data.</source>
        <translation>用于消费侧核算；若数据中含电厂则会重复计算。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Unit of masses</source>
        <translation>质量单位</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>10⁴ t</source>
        <translation>万t</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Of solid and liquid fuels and products.</source>
        <translation>固体、液体燃料及产品的单位。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Unit of gases</source>
        <translation>气体单位</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>10⁴ m³</source>
        <translation>万m³</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>10⁸ m³</source>
        <translation>亿m³</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Of gas volumes.</source>
        <translation>气体体积的单位。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Mean temperature (°C)</source>
        <translation>年均气温（°C）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Of the year, for the CH4 of manure.</source>
        <translation>用于粪便管理的CH4。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Emissions</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Factor by factor</source>
        <translation>逐因子明细</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Activity, factor and emission of all rows.</source>
        <translation>全部行的活动数据、因子与碳排放。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Total of all rows (t CO2)</source>
        <translation>全部行合计（t CO2）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Allocate emissions by night light</source>
        <translation>按夜间灯光分配碳排放</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Shares a known total (of a province and year, for example from CEADs) out to its units in proportion to their night light.</source>
        <translation>将已知总量（某省某年，例如取自CEADs）按夜间灯光比例分配到其所属单元。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>C_it = C_t · DN_it / Σ DN_it (Peng et al. 2023), with DN the sum of the cells of a unit. The regression forms fit the totals on the light of the groups, through the origin or with an intercept per area, and rescale to the total, so that Σ C_it = C_t holds in every case to 1e-9.</source>
        <translation>C_it = C_t · DN_it / Σ DN_it（Peng et al. 2023），DN为单元内像元值之和。回归形式以各组灯光拟合总量，过原点或含按面积分摊的截距，再缩放至总量，因此各情形下Σ C_it = C_t均成立，误差不超过1e-9。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Light in digital numbers or nW/cm²/sr; totals in the chosen unit, results in t CO2. Light below the noise level, and negative light, counts as zero and is reported. A unit without light gets 0 and the flag zero_ntl; one with NULL gets NULL and no_light.</source>
        <translation>灯光为DN值或nW/cm²/sr；总量用所选单位，结果以t CO2计。低于噪声阈值的灯光及负值按零计并说明。无灯光的单元得0并标记zero_ntl；为NULL的单元得NULL并标记no_light。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Limits: shares follow light, so heavy industry is underestimated and bright service centres are overestimated. Mixing DMSP with VIIRS in one year is wrong. A total for which no unit has light cannot be allocated and is refused.</source>
        <translation>局限：份额取决于灯光，因此重工业被低估，明亮的服务业中心被高估。同一年份混用DMSP与VIIRS是错误的。若总量所属单元均无灯光，则无法分配并予以拒绝。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Panel with night light</source>
        <translation>带夜间灯光的面板</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Night light</source>
        <translation>夜间灯光</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Sum of the light cells of the unit.</source>
        <translation>单元内灯光像元之和。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Province of the unit, if the totals are given by province.</source>
        <translation>总量按省给出时，单元所属的省。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>One total for the whole layer; else give a table.</source>
        <translation>整个图层共用一个总量；否则请给出表。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Table of totals</source>
        <translation>总量表</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>One row for each group and year.</source>
        <translation>每组每年一行。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Group field of the totals</source>
        <translation>总量表的分组字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Same keys as the group field.</source>
        <translation>键值与分组字段一致。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Year field of the totals</source>
        <translation>总量表的年份字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Same years as the panel.</source>
        <translation>年份与面板一致。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Value of the totals</source>
        <translation>总量字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>The emission to be shared out.</source>
        <translation>待分配的碳排放。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Total</source>
        <translation>总量</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>proportional</source>
        <translation>按比例</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>regression through origin, rescaled</source>
        <translation>过原点回归，再缩放</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>See the formula above.</source>
        <translation>见上面的公式。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>regression with intercept, rescaled</source>
        <translation>含截距回归，再缩放</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Noise level</source>
        <translation>噪声阈值</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Light below counts as zero, for a unit's sum; mask noise cell by cell in the step before.</source>
        <translation>单元灯光和低于该值按零计；逐像元去噪请在上一步骤中进行。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Allocated emissions</source>
        <translation>分配后的碳排放</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Totals and residuals</source>
        <translation>总量与残差</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Total, sum allocated, residual, k and r² for each group and year.</source>
        <translation>各组各年份的总量、分配之和、残差、k与r²。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Largest relative residual of a total</source>
        <translation>总量的最大相对残差</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>NPP by the CASA model</source>
        <translation>CASA模型估算NPP</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Computes the net primary production of vegetation from twelve months of NDVI, temperature, precipitation and solar radiation, cell by cell, with the improved CASA model.</source>
        <translation>以十二个月的NDVI、气温、降水和太阳辐射，用改进的CASA模型逐像元估算植被净初级生产力。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>NPP = APAR · ε (g C/m² a month; the year is the sum). APAR = SOL · FPAR · 0.5, FPAR the mean of the linear rules by NDVI and by the ratio (1 + NDVI)/(1 − NDVI), between 0.001 and 0.95. ε = Tε1 · Tε2 · Wε · εmax (g C/MJ). Sources: Potter et al. 1993; Field et al. 1995; Zhu et al. 2006, 2007.</source>
        <translation>NPP = APAR · ε（g C/m²/月；年值为各月之和）。APAR = SOL · FPAR · 0.5，FPAR为按NDVI和按比值(1 + NDVI)/(1 − NDVI)两种线性关系的均值，介于0.001与0.95。ε = Tε1 · Tε2 · Wε · εmax（g C/MJ）。来源：Potter et al. 1993；Field et al. 1995；朱文泉等 2006、2007。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Tε1 = 0.8 + 0.02 Topt − 0.0005 Topt², never below 0, and 0 in months of −10 °C and below. Tε2 = 1.184 / (1 + exp[0.2 (Topt − 10 − T)]) / (1 + exp[0.3 (−Topt − 10 + T)]). Topt is the temperature of the month with the highest NDVI. Some papers print − T in the second exponent, which is a misprint.</source>
        <translation>Tε1 = 0.8 + 0.02 Topt − 0.0005 Topt²，不小于0，气温不高于−10 °C的月份为0。Tε2 = 1.184 / (1 + exp[0.2 (Topt − 10 − T)]) / (1 + exp[0.3 (−Topt − 10 + T)])。Topt为NDVI最高月份的气温。部分论文第二个指数印作− T，系印刷错误。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Wε = 0.5 + 0.5 E/Ep, between 0.5 and 1: E from precipitation and net radiation by Zhou and Zhang (with 0.598; 0.589 is a misprint), Ep by Bouchet, local potential evapotranspiration by Thornthwaite. A month of 0 °C and below keeps the Wε of the month before (recalled from Zhu et al. 2007).</source>
        <translation>Wε = 0.5 + 0.5 E/Ep，介于0.5与1：E由降水和净辐射按周广胜、张新时模型求得（系数0.598；0.589为印刷错误），Ep按Bouchet互补关系，局地潜在蒸散按Thornthwaite。气温不高于0 °C的月份沿用上月的Wε（凭记忆，据朱文泉等 2007）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Vegetation parameters per code: NDVI of bare ground and of full cover, εmax. Built-in codes: 1 deciduous needleleaf, 2 evergreen needleleaf, 3 deciduous broadleaf, 4 evergreen broadleaf, 5 mixed needleleaf and broadleaf, 6 mixed evergreen and deciduous broadleaf, 7 shrub, 8 grassland, 9 cropland, 10 other (built-up, bare, water); NW_CHINA has 11 wetland, 12 water, 13 town too. Values whose source says “recalled” are to be checked. A code that the table lacks is refused by its number.</source>
        <translation>各植被编码的参数：裸地与全覆盖的NDVI、εmax。内置编码：1 落叶针叶林，2 常绿针叶林，3 落叶阔叶林，4 常绿阔叶林，5 针阔混交林，6 常绿落叶阔叶混交林，7 灌丛，8 草地，9 耕地，10 其他（建成区、裸地、水体）；NW_CHINA另有11 湿地、12 水体、13 城镇。来源注明“recalled”的数值请核对。表中没有的编码将被拒绝并指明。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Limits: NPP is not yet a lasting sink (see “Net ecosystem production”). Zhu's rule of one half of Tε2 beyond Topt + 10 and Topt − 13 describes the curve and is off; switched on it raises cold months.</source>
        <translation>局限：NPP还不是持久的碳汇（见“净生态系统生产力（NEP）”）。朱文泉提出的Topt + 10与Topt − 13以外Tε2取一半的规则是对曲线的描述，默认关闭；启用会抬高寒冷月份。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Of the month; its grid is that of the result.</source>
        <translation>当月值；其格网即结果的格网。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Solar radiation</source>
        <translation>太阳辐射</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>At the ground; “Solar radiation” computes it.</source>
        <translation>地表太阳辐射；可用“太阳辐射”步骤计算。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Vegetation</source>
        <translation>植被类型</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Codes of the parameter table.</source>
        <translation>参数表中的编码。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Vegetation parameters</source>
        <translation>植被参数</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>The built-in tables; “Export a coefficient table” writes them.</source>
        <translation>内置参数表；可用“导出系数表”写出。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Vegetation parameters of your own</source>
        <translation>自定植被参数</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Fields key and value, with the keys 8_ndvi_max, 8_ndvi_min, 8_emax for code 8, and 8_nonveg = 1 where it is no vegetation; it takes the place of the built-in table.</source>
        <translation>包含key与value字段，例如编码8的键为8_ndvi_max、8_ndvi_min、8_emax，非植被则8_nonveg = 1；取代内置表。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>NDVI scale</source>
        <translation>NDVI比例系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Cell value × scale = NDVI; MODIS: 0.0001.</source>
        <translation>像元值 × 系数 = NDVI；MODIS：0.0001。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>No uptake without vegetation</source>
        <translation>非植被区不计固碳</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Built-up, bare ground and water get an NPP of 0 instead of that of poor grass.</source>
        <translation>建成区、裸地与水体的NPP取0，而不按稀疏草地计。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Zhu's rule of one half</source>
        <translation>朱文泉的减半规则</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Only to reproduce papers that use it.</source>
        <translation>仅用于复现采用该规则的论文。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Factor of Tε2</source>
        <translation>Tε2的系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>1.1814 in Potter et al. 1993.</source>
        <translation>Potter et al. 1993取1.1814。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Net primary production</source>
        <translation>净初级生产力</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>g C/m² a year.</source>
        <translation>g C/m²/a。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Monthly NPP</source>
        <translation>逐月NPP</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>g C/m² a month, twelve bands.</source>
        <translation>g C/m²/月，十二个波段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>CASA factors</source>
        <translation>CASA因子</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Means of the year of FPAR, Tε1, Tε2 and Wε; Topt in °C.</source>
        <translation>FPAR、Tε1、Tε2与Wε的年均值；Topt以°C计。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Mean NPP (g C/m² a year)</source>
        <translation>NPP均值（g C/m²/a）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>NPP (g C/m² a year)</source>
        <translation>NPP（g C/m²/a）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>{count} cells have a vegetation code but lack some month of an input, so their NPP is no data.</source>
        <translation>{count}个像元有植被编码，但某项输入缺少某月数据，其NPP为无数据。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Grid emissions by night light</source>
        <translation>按夜间灯光格网化碳排放</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Shares a known total of a region out over the cells of a night-light raster.</source>
        <translation>将区域的已知碳排放总量分配到夜间灯光栅格的像元。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>c_p = C · DN_p / Σ DN_p over the cells whose centre lies in the region (t CO2 per cell); density = c_p / cell area on the ellipsoid (t CO2/km²). The sum of the cells is the total.</source>
        <translation>c_p = C · DN_p / Σ DN_p，对中心位于区域内的像元求和（t CO2/像元）；密度 = c_p / 像元椭球面积（t CO2/km²）。各像元之和等于总量。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Light below the noise level, and negative light, counts as zero. Without a region all cells with data take part.</source>
        <translation>低于噪声阈值的灯光及负值按零计。未给出区域时，所有有数据的像元均参与。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Limits: one region and one year a run; a north-up file raster; cells without data, and cells outside the region, have no data in the result. A total without any light is refused. A cell belongs to the region whole or not at all, while “Yearly rasters into a panel” takes exact shares of cells, so that sums of this grid over units differ a little from “Allocate emissions by night light”.</source>
        <translation>局限：每次运行一个区域、一个年份；须为正北向文件栅格；无数据像元及区域外像元的结果为无数据。完全没有灯光的总量予以拒绝。像元整体属于或不属于区域，而“逐年栅格转面板”按精确覆盖比例计，故本格网按单元求和与“按夜间灯光分配碳排放”略有差异。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Raster of one year; its first band is used.</source>
        <translation>单一年份的栅格；使用其第一个波段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Polygons that belong to the total; empty: the whole raster.</source>
        <translation>总量所属的面；留空：整个栅格。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Emission of the region.</source>
        <translation>区域的碳排放。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Light of a cell below counts as zero; for VIIRS 0.3 nW/cm²/sr is often taken (recalled, not from a source checked here).</source>
        <translation>低于该值的像元按零计；VIIRS常取0.3 nW/cm²/sr（凭记忆，未查得出处）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Gridded emissions</source>
        <translation>碳排放格网</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>t CO2 per cell.</source>
        <translation>t CO2/像元。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Emission density</source>
        <translation>碳排放密度</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>t CO2 per km².</source>
        <translation>t CO2/km²。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Sum of the cells (t CO2)</source>
        <translation>像元之和（t CO2）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Emission (t CO2)</source>
        <translation>碳排放（t CO2）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Emission density (t CO2/km²)</source>
        <translation>碳排放密度（t CO2/km²）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Measures the land classes of each unit and year in land-use rasters, and turns them into carbon sources and sinks by coefficients; construction land through the emission of its energy use.</source>
        <translation>在土地利用栅格上量算各单元各年份的地类面积，并按系数换算为碳源与碳汇；建设用地通过其能源消费的碳排放计入。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>C = A·δ·44/12 with the area A (ha) and the coefficient δ (t C per ha and year) of cropland (a source), forest, grassland, water and unused land (sinks). Net = sources − sinks; ratio = (cropland + construction land)/(sink land); eq_forest = net/(|δ forest|·44/12), the forest that would absorb the net emission.</source>
        <translation>C = A·δ·44/12，A为面积（ha），δ为系数（t C/(ha·a)）：耕地为碳源，林地、草地、水域和未利用地为碳汇。净碳排放 = 碳源 − 碳汇；ratio = （耕地 + 建设用地）/碳汇用地；eq_forest = 净碳排放/(|δ林地|·44/12)，即吸收净碳排放所需的林地面积。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Areas are in ha, measured on the ellipsoid by exact shares of cells; carbon is in t CO2. Legends of CLCD, GlobeLand30, ESA WorldCover and MODIS IGBP are built in; their grouping into six classes is ours, shrubs counting as forest, wetland, snow and ice as water. Give a table for another one.</source>
        <translation>面积以ha计，按像元精确覆盖比例在椭球面上量算；碳以t CO2计。内置CLCD、GlobeLand30、ESA WorldCover与MODIS IGBP的图例；归并为六大类由本插件确定：灌丛归林地，湿地与冰雪归水域。其他产品请提供图例表。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Limits: the presets are recalled from the literature, and no primary table was found: check them, or give your own. These coefficients are net balances of ecosystems, some ten times below sinks from NPP; do not mix the two. Without an emission of construction land it is left out, and the log says so. A unit without cells keeps NULL and the reason in “flag”. Codes that the legend lacks are refused above 1 % of the cells.</source>
        <translation>局限：预设系数凭文献记忆给出，未查得原始表格：请核对或自行提供。这些系数是生态系统的净收支，约为由NPP所得碳汇的十分之一，二者不可混用。未给出建设用地碳排放时不计建设用地，日志会说明。没有像元的单元为NULL，原因见“flag”。图例未包含的编码超过像元的1%时拒绝计算。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>One polygon feature for each unit.</source>
        <translation>每个单元一个面要素。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Land-use rasters</source>
        <translation>土地利用栅格</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>One a year, with the year in its name.</source>
        <translation>每年一个，名称中含年份。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>In the order of the rasters, with commas. Empty: four digits in each raster's name; one raster alone needs none.</source>
        <translation>按栅格顺序，以逗号分隔。留空：取各栅格名称中的四位数字；只有一个栅格时可以没有。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Emission of construction land</source>
        <translation>建设用地碳排放</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Field of the units: emission of their energy use; for one year only.</source>
        <translation>单元的字段：能源消费的碳排放；仅限单一年份。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Emission of construction land by year</source>
        <translation>逐年建设用地碳排放</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Table with unit, year and emission, in the unit above; it wins over the field.</source>
        <translation>包含单元、年份与碳排放的表，单位同上；优先于字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Unit field of the table</source>
        <translation>表的单元字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>The same keys as the units.</source>
        <translation>键值与单元一致。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Year field of the table</source>
        <translation>表的年份字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Emission field of the table</source>
        <translation>表的碳排放字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Emission of energy use.</source>
        <translation>能源消费的碳排放。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Carbon of land use</source>
        <translation>土地利用碳收支</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Net emission of all units, last year (t CO2)</source>
        <translation>末年全部单元净碳排放（t CO2）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>The raster has no year, so the table of emissions of construction land cannot be matched; write its year, or use the field.</source>
        <translation>栅格没有年份，无法与建设用地碳排放表匹配；请填写年份，或改用字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>The field of the emission of construction land holds one value for each unit, but there are {count} years; give a table with unit, year and emission instead.</source>
        <translation>建设用地碳排放字段每个单元只有一个值，而年份有{count}个；请改用包含单元、年份与碳排放的表。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>Temperature</source>
        <translation>气温</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>Mean of the month.</source>
        <translation>月均值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>Precipitation</source>
        <translation>降水</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>Sum of the month.</source>
        <translation>月总量。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>Rasters are read in blocks, of any size and any format of GDAL that lies in files; each band keeps its own no-data value. Rasters must lie on one north-up grid (cells need not be square, degrees are welcome), unless you choose to align them. A cell without data in one month has none in the result. Values that cannot be (kelvin for °C, metres for mm, NDVI × 10,000) are refused with the unit to choose; a scale that a file declares is not applied, only named.</source>
        <translation>栅格分块读取，大小不限，支持GDAL的任何文件格式；各波段保留各自的无数据值。栅格须位于同一正北向格网（像元不必为正方形，经纬度亦可），否则请选择对齐方式。某月无数据的像元，结果亦无数据。不可能的数值（以开尔文作°C、以米作mm、NDVI × 10,000）将被拒绝并提示应选的单位；文件声明的比例系数不会应用，仅予说明。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>January</source>
        <translation>一月</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>February</source>
        <translation>二月</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>March</source>
        <translation>三月</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>April</source>
        <translation>四月</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>May</source>
        <translation>五月</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>June</source>
        <translation>六月</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>July</source>
        <translation>七月</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>August</source>
        <translation>八月</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>September</source>
        <translation>九月</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>October</source>
        <translation>十月</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>November</source>
        <translation>十一月</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>December</source>
        <translation>十二月</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>Takes the respiration of soil organisms from the net primary production: what is left is the carbon sink of an ecosystem, or its source.</source>
        <translation>从净初级生产力中扣除土壤微生物呼吸：余下即生态系统的碳汇或碳源。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>NEP = NPP − Rh, Rh = 0.22 · [exp(0.0912 T) + ln(0.3145 R + 1)] · 30 · 0.465 in g C/m² a month, with the mean temperature T (°C) and the precipitation R (mm) of the month (Pei et al. 2010, Geographical Research 29(1):102–110); the year is the sum of its months.</source>
        <translation>NEP = NPP − Rh，Rh = 0.22 · [exp(0.0912 T) + ln(0.3145 R + 1)] · 30 · 0.465，单位g C/m²/月，T为月均气温（°C），R为月降水（mm）（裴志永等 2010，地理研究29(1):102–110）；年值为各月之和。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>NEP above zero is a sink, below zero a source; negative cells are kept. With the NPP of twelve months the NEP of the months can be written too.</source>
        <translation>NEP大于零为碳汇，小于零为碳源；负值像元予以保留。给出十二个月的NPP时，还可输出逐月NEP。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>Limits: the respiration is an empirical fit for arid and alpine north-west China, not universal; it knows neither soils nor harvest. The formula counts 30 days for every month.</source>
        <translation>局限：土壤呼吸为西北干旱区与高寒区的经验拟合，并不普遍适用；未考虑土壤类型与收获。公式中每月按30天计。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>One raster of the year's sum, or twelve months.</source>
        <translation>年总量的一个栅格，或十二个月的栅格。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>NPP</source>
        <translation>NPP</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>Largest valid cell value of the NPP</source>
        <translation>NPP的最大有效像元值</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>As stored, before its unit; MODIS NPP: 32700, because its codes 32761–32767 would be read as 3276 g C/m².</source>
        <translation>按存储值，换算单位之前；MODIS NPP：32700，否则其编码32761–32767会被读作3276 g C/m²。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>True days of the months</source>
        <translation>各月实际天数</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>28 to 31 days instead of the 30 of the formula.</source>
        <translation>按28至31天，而不用公式中的30天。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>Net ecosystem production</source>
        <translation>净生态系统生产力（NEP）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>Soil respiration</source>
        <translation>土壤呼吸</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>Monthly NEP</source>
        <translation>逐月NEP</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>g C/m² a month, twelve bands; needs monthly NPP.</source>
        <translation>g C/m²/月，十二个波段；需要逐月NPP。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>Mean NEP (g C/m² a year)</source>
        <translation>NEP均值（g C/m²/a）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>The monthly NEP needs the NPP of twelve months, and “{name}” is that of a year; give the months, or leave the monthly NEP away.</source>
        <translation>逐月NEP需要十二个月的NPP，而“{name}”为年值；请给出逐月数据，或不输出逐月NEP。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>NEP (g C/m² a year)</source>
        <translation>NEP（g C/m²/a）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>Soil respiration (g C/m² a year)</source>
        <translation>土壤呼吸（g C/m²/a）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Carbon sequestration from NPP</source>
        <translation>由NPP估算碳固存</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Converts net primary productivity of each unit into the CO2 that its vegetation takes up.</source>
        <translation>将各单元的净初级生产力换算为植被吸收的CO2。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>N (t CO2) = NPP (t C) × factor; factor 1.62/0.45 = 3.6 (Peng et al. 2023: 1.62 g CO2 per g dry matter, 45 % carbon), 44/12 = 3.667 (molar masses), or your own. A mean NPP is multiplied by the area first.</source>
        <translation>N（t CO2）= NPP（t C）× 系数；系数取1.62/0.45 = 3.6（Peng et al. 2023：每克干物质固定1.62 g CO2，含碳45%）、44/12 = 3.667（摩尔质量）或自定值。NPP为均值时先乘以面积。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>The two factors differ by 1.8 %; use one of them in a whole study. With a mean, the area should be that of the valid cells (the field …area of “Yearly rasters into a panel”); empty, the whole polygon is taken.</source>
        <translation>两种系数相差1.8%；同一研究应只用一种。使用均值时，面积应取有效像元的面积（“逐年栅格转面板”的……area字段）；留空则取整个面。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Limits: NPP is not a lasting sink; crops are harvested and respired. A mean above 4 kg C/m² a year is refused or warned about. NULL stays NULL; negative values (NEP) are kept and reported.</source>
        <translation>局限：NPP不是持久的碳汇；作物会被收获和呼吸消耗。均值每年超过4 kg C/m²时拒绝或警告。NULL保持NULL；负值（NEP）予以保留并说明。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Panel with NPP</source>
        <translation>带NPP的面板</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Total of the unit, or mean over its area.</source>
        <translation>单元总量，或其面积上的均值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Unit of the NPP</source>
        <translation>NPP的单位</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>t C (total)</source>
        <translation>t C（总量）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>kg C/m² (mean)</source>
        <translation>kg C/m²（均值）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>g C/m² (mean)</source>
        <translation>g C/m²（均值）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>What the field holds.</source>
        <translation>字段的含义。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Conversion factor</source>
        <translation>换算系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>own</source>
        <translation>自定</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>t CO2 per t C.</source>
        <translation>t CO2/t C。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Own factor (t CO2 per t C)</source>
        <translation>自定换算系数（t CO2/t C）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Used with “own” only.</source>
        <translation>仅在选择“自定”时使用。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Carbon sequestration</source>
        <translation>碳固存</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>The mean NPP is multiplied by the whole area of each unit; where part of a unit has no valid cells (towns, water), the area of the valid cells is right: choose its field.</source>
        <translation>NPP均值乘以了各单元的全部面积；若单元部分区域无有效像元（城镇、水体），应使用有效像元面积：请选择相应字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Computes the solar radiation of twelve months on the grid of a template raster, as “NPP by the CASA model” needs it.</source>
        <translation>在模板栅格的格网上计算十二个月的太阳辐射，供“CASA模型估算NPP”使用。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Ra = (24·60/π) · 0.0820 · dr · (ωs sin φ sin δ + cos φ cos δ sin ωs) in MJ/m² a day, on the middle day of the month, times the days of the month. Ångström: Rs = (a + b · n/N) · Ra with sunshine n and day length N (hours a day). Hargreaves: Rs = k · √(Tmax − Tmin) · Ra, k 0.16 inland and 0.19 at coasts. Source: FAO Irrigation and Drainage Paper 56, Allen et al. 1998, eq. 21–25, 34, 35, 50.</source>
        <translation>Ra = (24·60/π) · 0.0820 · dr · (ωs sin φ sin δ + cos φ cos δ sin ωs)，单位MJ/m²/d，取每月中间日，再乘以当月天数。Ångström公式：Rs = (a + b · n/N) · Ra，n为日照时数，N为可照时数（h/d）。Hargreaves公式：Rs = k · √(Tmax − Tmin) · Ra，内陆k取0.16，沿海取0.19。来源：FAO灌溉与排水丛书第56号，Allen et al. 1998，式21–25、34、35、50。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>The latitude is that of each cell's centre, also in projected grids. Result: twelve bands in MJ/m² a month. The extraterrestrial radiation is that above the atmosphere, about twice that at the ground; it is no input for CASA.</source>
        <translation>纬度取各像元中心的纬度，投影格网亦然。结果：十二个波段，MJ/m²/月。天文辐射为大气层外的辐射，约为地表的两倍，不可作为CASA的输入。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Limits: level ground without the shade of mountains; weak in winter beyond 55° of latitude. More sunshine than the day is long counts as a clear day.</source>
        <translation>局限：按平地计算，不考虑山体遮蔽；纬度55°以上的冬季效果较差。日照时数超过可照时数时按晴天计。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Its grid is that of the result; its values are not used.</source>
        <translation>其格网即结果的格网；不使用其数值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>extraterrestrial</source>
        <translation>天文辐射</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Ångström (sunshine hours)</source>
        <translation>Ångström（日照时数）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Hargreaves (lowest and highest temperature)</source>
        <translation>Hargreaves（最低与最高气温）</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>What the radiation is computed from.</source>
        <translation>计算辐射所依据的数据。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Sunshine</source>
        <translation>日照时数</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>For Ångström.</source>
        <translation>用于Ångström公式。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Lowest temperature</source>
        <translation>最低气温</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>For Hargreaves: mean of the daily lowest.</source>
        <translation>用于Hargreaves公式：日最低气温的月均值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Highest temperature</source>
        <translation>最高气温</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>For Hargreaves: mean of the daily highest.</source>
        <translation>用于Hargreaves公式：日最高气温的月均值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Ångström's a</source>
        <translation>Ångström系数a</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Share of Ra on an overcast day.</source>
        <translation>阴天时占Ra的比例。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Ångström's b</source>
        <translation>Ångström系数b</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>What a clear sky adds to it.</source>
        <translation>晴天时增加的比例。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Hargreaves' k</source>
        <translation>Hargreaves系数k</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>0.16 inland, 0.19 at coasts.</source>
        <translation>内陆0.16，沿海0.19。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>February has 29 days in a leap year; empty: 28.</source>
        <translation>闰年二月按29天计；留空：28天。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Monthly solar radiation</source>
        <translation>逐月太阳辐射</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>MJ/m² a month, twelve bands.</source>
        <translation>MJ/m²/月，十二个波段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Mean of the year's sum (MJ/m²)</source>
        <translation>年总量均值（MJ/m²）</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Measures the pattern of land classes: patches, edges, shapes, diversity, by class and for the whole, by zone and year; as FRAGSTATS does.</source>
        <translation>度量地类的景观格局：斑块、边缘、形状与多样性，按类型和整体，按分区和年份；与FRAGSTATS一致。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>PLAND, NP, PD, LPI, TE, ED, LSI, AREA_MN, SHAPE_MN (0.25 p/√a), FRAC_MN (2 ln(0.25 p)/ln a), ENN_MN, COHESION, AI, MESH, DIVISION, SPLIT; of the whole also SHDI, SHEI, SIDI, CONTAG, IJI and PRD (McGarigal, Cushman and Ene 2012). FRAGSTATS's own tables are what the tests compare with; its shape index sets the perimeter against the most compact patch of as many cells, which can be chosen.</source>
        <translation>PLAND、NP、PD、LPI、TE、ED、LSI、AREA_MN、SHAPE_MN（0.25 p/√a）、FRAC_MN（2 ln(0.25 p)/ln a）、ENN_MN、COHESION、AI、MESH、DIVISION、SPLIT；景观整体另有SHDI、SHEI、SIDI、CONTAG、IJI与PRD（McGarigal, Cushman and Ene 2012）。测试以FRAGSTATS自身的结果表为准；其形状指数将周长与同像元数的最紧凑斑块相比，可以选用。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Areas are in ha, lengths in m. Fields are the metric, for a class with its code (ed_3). A cell belongs to the zone that holds its centre; patches are cut at the zone's border, which is no edge unless asked for.</source>
        <translation>面积以ha计，长度以m计。字段名为指数，类型水平的加上编码（ed_3）。像元归属于包含其中心的分区；斑块在分区边界处截断，除非勾选，否则该边界不计为边缘。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Limits: a raster in degrees is refused, since its cells have no length in m. One zone (or the whole raster) is held in memory at once, up to 200 million cells. A class that a zone lacks has 0 for PLAND, NP and edges and NULL for the others; a zone without cells keeps NULL and the reason in “flag”. Metrics depend on the size of the cells: compare only rasters of one grid.</source>
        <translation>局限：经纬度栅格予以拒绝，因其像元没有以m计的长度。每次在内存中处理一个分区（或整个栅格），至多2亿个像元。分区内缺少的类型，PLAND、NP与边缘为0，其余为NULL；没有像元的分区为NULL，原因见“flag”。指数取决于像元大小：只应比较同一格网的栅格。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Of classes; several are years.</source>
        <translation>分类栅格；多个栅格即多个年份。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>In the order of the rasters, with commas. Empty: four digits in each raster's name; one raster may have none.</source>
        <translation>按栅格顺序，以逗号分隔。留空：取各栅格名称中的四位数字；只有一个栅格时可以没有。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Zones</source>
        <translation>分区</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Empty: the whole raster.</source>
        <translation>留空：整个栅格。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Classes</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Codes that have fields of their own, with names where wanted: 1=forest, 2, 5=town. Empty: all. Others count for the whole.</source>
        <translation>需要单独字段的编码，可附名称：1=林地，2，5=城镇。留空：全部。其他类型计入整体。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Metrics</source>
        <translation>景观指数</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Those that are computed.</source>
        <translation>待计算的指数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Neighbours of a cell</source>
        <translation>像元邻域</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Whether cells that touch at a corner belong to one patch.</source>
        <translation>仅角点相接的像元是否属于同一斑块。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Boundary is edge</source>
        <translation>景观边界计为边缘</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Count the edge of the landscape in TE and ED.</source>
        <translation>TE与ED计入景观边界。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Shape index</source>
        <translation>形状指数</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>0.25 p/√a</source>
        <translation>0.25 p/√a</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>against the most compact patch</source>
        <translation>与最紧凑斑块相比</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>As defined, or as FRAGSTATS's tables have it.</source>
        <translation>按定义，或按FRAGSTATS结果表的做法。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Landscape metrics</source>
        <translation>景观格局指数</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Metrics, long</source>
        <translation>景观指数（长表）</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>One row for each zone, year, class and metric.</source>
        <translation>每个分区、年份、类型和指数一行。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Landscapes measured</source>
        <translation>度量的景观数</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>landscape</source>
        <translation>景观</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Land-use transition</source>
        <translation>土地利用转移</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Compares two land-use rasters: area from each class to each, gain, loss and swap, dynamic degrees, and what the transitions mean for carbon; for the whole, and for zones.</source>
        <translation>比较两期土地利用栅格：各类间的转移面积、增加、减少与交换、动态度，以及转移的碳效应；按整体和分区给出。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Single dynamic degree K = (U_b − U_a)/U_a/T; comprehensive degree LC = Σ loss/(2 Σ U_a)/T (Wang and Bao 1999; many papers leave out the 2, which can be chosen). Swap = 2·min(gain, loss) (Pontius et al. 2004). Carbon effect ΔC = A·(δ after − δ before)·44/12 with the coefficients of the first year; the change of a class's own coefficient stands apart as its intensity effect.</source>
        <translation>单一动态度K = (U_b − U_a)/U_a/T；综合动态度LC = Σ 转出面积/(2 Σ U_a)/T（王秀兰、包玉海 1999；许多论文省去2，可以选择）。交换 = 2·min(增加，减少)（Pontius et al. 2004）。碳效应ΔC = A·(δ后 − δ前)·44/12，采用首年系数；同一地类自身系数的变化单列为强度效应。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Areas are in ha, measured on the ellipsoid cell by cell; zones take exact shares of cells at their borders. Dynamic degrees are in % a year, carbon effects in t CO2 a year.</source>
        <translation>面积以ha计，逐像元在椭球面上量算；分区边界按像元精确覆盖比例计。动态度以%/a计，碳效应以t CO2/a计。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Construction land has no coefficient of its own: give the emission of its energy use per ha in both years, else the carbon effect of transitions from and to it is missing.</source>
        <translation>建设用地没有自身系数：请给出两期单位面积能源消费的碳排放，否则与其有关的转移没有碳效应。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Limits: both rasters need one grid and CRS. Cells without a class in either year take no part, and their area is said. Codes that the legend lacks are refused above 1 % of the cells. Coefficients of the presets are recalled, not found in a primary source. The change raster holds code before × 1000 + code after.</source>
        <translation>局限：两期栅格须具有相同的格网与坐标参照系。任一期无类型的像元不参与计算，其面积会予以说明。图例未包含的编码超过像元的1%时拒绝计算。预设系数凭文献记忆给出，未查得原始出处。变化栅格的值为前期编码 × 1000 + 后期编码。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Land use before</source>
        <translation>前期土地利用</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Raster of classes.</source>
        <translation>分类栅格。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Land use after</source>
        <translation>后期土地利用</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>On the same grid.</source>
        <translation>须在同一格网上。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Year before</source>
        <translation>前期年份</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Of the first raster.</source>
        <translation>第一个栅格的年份。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Year after</source>
        <translation>后期年份</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Of the second raster.</source>
        <translation>第二个栅格的年份。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Construction land before (t C/ha/a)</source>
        <translation>前期建设用地（t C/(ha·a)）</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Emission of its energy use per ha.</source>
        <translation>单位面积能源消费的碳排放。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Construction land after (t C/ha/a)</source>
        <translation>后期建设用地（t C/(ha·a)）</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>The same in the second year.</source>
        <translation>第二个年份的相应值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Comprehensive dynamic degree</source>
        <translation>综合动态度</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>with the factor 2</source>
        <translation>含系数2</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>without it</source>
        <translation>不含系数2</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>As printed by Wang and Bao (1999), or as many papers use it.</source>
        <translation>按王秀兰、包玉海（1999）原式，或按许多论文的做法。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Transitions</source>
        <translation>转移</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>One row for each pair of classes.</source>
        <translation>每对地类一行。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Transfer matrix</source>
        <translation>转移矩阵</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Classes before in rows, after in columns.</source>
        <translation>行为前期地类，列为后期地类。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Dynamics of the classes</source>
        <translation>地类动态</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Gain, loss, swap, degrees, effects.</source>
        <translation>增加、减少、交换、动态度、碳效应。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Code before × 1000 + code after.</source>
        <translation>前期编码 × 1000 + 后期编码。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Comprehensive dynamic degree (%/a)</source>
        <translation>综合动态度（%/a）</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Carbon effect of all transitions (t CO2/a)</source>
        <translation>全部转移的碳效应（t CO2/a）</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>The change raster holds code before × 1000 + code after, which codes from 1000 on ({codes}) make ambiguous; give the classes smaller codes, or leave this raster away.</source>
        <translation>变化栅格的值为前期编码 × 1000 + 后期编码，1000及以上的编码（{codes}）会使其混淆；请将各类改为较小的编码，或不输出该栅格。</translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Code before × 1000 + code after</source>
        <translation>前期编码 × 1000 + 后期编码</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Aggregate units</source>
        <translation>合并单元</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Brings units together into groups, for example counties into prefectures, year by year: sums of quantities, means of rates, and on request the dissolved polygons.</source>
        <translation>将单元逐年合并为组，例如由县汇总到地级市：数量求和，比率求均值，并可按需融合面。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Sum = Σ x; mean = Σ w·x / Σ w with the weight field, or Σ x / n without one. Results keep the names and units of their fields.</source>
        <translation>合计 = Σ x；均值 = 有权重字段时Σ w·x / Σ w，否则Σ x / n。结果沿用各字段的名称与单位。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>A group in which a unit has no value gets NULL and the reason in “flag”, because a sum over some of the units looks like a total and is none; choose “skip” to sum what is there. Ratios such as emission intensity should be computed anew from the sums, not averaged.</source>
        <translation>组内有单元缺值时该组为NULL，原因见“flag”，因为部分单元之和形似总量而实非总量；选择“跳过”则对已有值求和。碳排放强度等比率应由合计重新计算，而不应取平均。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Code or name of the group.</source>
        <translation>组的代码或名称。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Fields to sum</source>
        <translation>求和字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Quantities: tonnes, persons, money, area.</source>
        <translation>数量：吨、人口、金额、面积。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Fields to average</source>
        <translation>求均值字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Rates and indices.</source>
        <translation>比率与指数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Weight of the means</source>
        <translation>均值的权重</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Empty: each unit counts alike.</source>
        <translation>留空：各单元等权。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Dissolve the polygons</source>
        <translation>融合面</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Off: the result is a table without geometry.</source>
        <translation>不勾选：结果为不含几何图形的表。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>A unit without a value</source>
        <translation>单元缺值时</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>makes the group NULL</source>
        <translation>该组为NULL</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>is skipped</source>
        <translation>跳过该单元</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>What a NULL in one unit does to its group.</source>
        <translation>单元为NULL时对所属组的影响。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Field “{name}” is asked for twice; sum it or average it, and leave out the group, year and flag fields.</source>
        <translation>字段“{name}”被重复选择；请只求和或只求均值，并且不要选择分组、年份和flag字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/export_coefficients.py"/>
        <source>Export a coefficient table</source>
        <translation>导出系数表</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/export_coefficients.py"/>
        <source>Writes a built-in table of coefficients with key, name, value, unit, range, source and note, and the further columns that its step reads.</source>
        <translation>写出内置系数表，含键、名称、数值、单位、范围、来源与备注，以及相应步骤读取的其他列。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/export_coefficients.py"/>
        <source>A step that uses one of these tables records its name, source and checksum. For values of your own, use the “own” choice of that step, or give it an edited copy of the table where it takes one.</source>
        <translation>使用这些表的步骤会记录表名、来源与校验值。如需自定数值，请使用该步骤的“自定”选项，或在允许时提供修改后的表副本。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/export_coefficients.py"/>
        <source>A source that says “recalled” was not found in a primary source; check such a value before you publish with it.</source>
        <translation>来源注明“recalled”者未查得原始出处；发表前请核对。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/export_coefficients.py"/>
        <source>Coefficient table</source>
        <translation>系数表</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/export_coefficients.py"/>
        <source>The built-in tables.</source>
        <translation>内置的系数表。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/export_coefficients.py"/>
        <source>Number of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Join a table by unit and year</source>
        <translation>按单元和年份连接表</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Adds the fields of a table (statistics from a yearbook, or another step's panel) to a layer by unit and year.</source>
        <translation>按单元和年份将表中的字段（年鉴统计数据或其他步骤的面板）加入图层。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Polygons without years, one for each unit, and a long table with years make a panel: leave the year field of the layer empty, and each polygon is repeated for each year of the table.</source>
        <translation>没有年份、每个单元一个的面，与含年份的长表可构成面板：图层的年份字段留空，各面按表中的年份重复。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Keys match as trimmed text: the number 320102, 320102.0 and the text “320102” are the same. A table without a year field serves every year. A key that stands twice in the table is refused.</source>
        <translation>键按去除首尾空格的文本匹配：数字320102、320102.0与文本“320102”视为相同。没有年份字段的表用于所有年份。表中重复的键将被拒绝。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Every row of the layer stays, in order; where the table has no row its fields are NULL. The optional table lists the keys of both sides that found no partner. Values and units are carried over unchanged.</source>
        <translation>图层的每一行都按原顺序保留；表中没有对应行时字段为NULL。可选的表列出两侧未匹配的键。数值与单位原样保留。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>A CSV file, a sheet, or any layer.</source>
        <translation>CSV文件、工作表或任意图层。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Empty: the table serves every year.</source>
        <translation>留空：该表用于所有年份。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Fields to add</source>
        <translation>添加的字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Empty: all but the keys.</source>
        <translation>留空：除键以外的全部字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>A field that the layer has already</source>
        <translation>图层已有同名字段时</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>keep both, the new one numbered</source>
        <translation>两者均保留，新字段加编号</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>In a model, “keep both” would let later steps read the old field.</source>
        <translation>在模型中，选择“两者均保留”会使后续步骤读取旧字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Joined layer</source>
        <translation>连接后的图层</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Keys without a partner</source>
        <translation>未匹配的键</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Side, unit and year of each row that found no partner.</source>
        <translation>各未匹配行所在的一侧、单元与年份。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Rows with a partner</source>
        <translation>匹配的行数</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Rows without a partner</source>
        <translation>未匹配的行数</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>{where} has the fields {names} already; rename or remove them, or choose to replace them.</source>
        <translation>{where}已有字段{names}；请重命名或删除，或选择替换。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>The years of “{field}” stand in the field “{year}” of the result.</source>
        <translation>“{field}”中的年份写入结果的字段“{year}”。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Stack yearly fields into a panel</source>
        <translation>逐年字段转面板</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Turns a layer with one field a year (C_2000, C_2001, …) into a long panel: one feature for each unit and year, with a year field and one field for each name.</source>
        <translation>将每年一个字段（C_2000、C_2001……）的图层转换为长面板：每个单元每年一个要素，含年份字段，每个名称一个字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Fields are recognised by a pattern of {name} and {year}; the year has four digits. A value that a year lacks is NULL. Values and their units are carried over unchanged.</source>
        <translation>按{name}与{year}组成的模式识别字段；年份为四位数字。某年缺少的值为NULL。数值及其单位原样保留。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Limits: text that is no number is refused; the wide fields themselves are not carried over, all other fields are.</source>
        <translation>局限：不是数值的文本予以拒绝；宽表字段本身不保留，其他字段均保留。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Wide layer</source>
        <translation>宽图层</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>One feature for each unit.</source>
        <translation>每个单元一个要素。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Yearly fields</source>
        <translation>逐年字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Empty: all fields that follow the pattern.</source>
        <translation>留空：所有符合模式的字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Pattern of the field names</source>
        <translation>字段名模式</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>{name} and {year} stand for the two parts; also {name}{year} or {year}_{name}.</source>
        <translation>{name}与{year}分别代表两个部分；亦可写作{name}{year}或{year}_{name}。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Number of years</source>
        <translation>年份数</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Yearly rasters into a panel</source>
        <translation>逐年栅格转面板</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Measures each unit on each yearly raster and writes a long panel: one feature for each unit and year with total, mean, area of valid cells (km²) and their share of the unit (%).</source>
        <translation>在各年份栅格上量算各单元，写出长面板：每个单元每年一个要素，含总量、均值、有效像元面积（km²）及其占单元的比例（%）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>With c the share of a cell that the unit covers, a its area on the ellipsoid and v its value: sum of cells Σ c·v; mean Σ c·a·v / Σ c·a; density × area Σ c·a·v in tonnes, for values in kg/m² or g/m². Shares are exact, so adjoining units conserve the raster's sum.</source>
        <translation>设c为单元覆盖像元的比例，a为像元椭球面积，v为像元值：像元和Σ c·v；均值Σ c·a·v / Σ c·a；密度 × 面积Σ c·a·v，对kg/m²或g/m²的数值得到吨。覆盖比例精确，相邻单元之和与栅格总和守恒。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Values are masked before they are scaled: cells below the smallest or above the largest valid value are no data. MODIS NPP (MOD17A3HGF) needs a largest valid value of 32700 and the scale 0.0001, because its codes 32761–32767 would be read as 3.27 kg C/m². A scale that the file declares is not applied; it is named in the log.</source>
        <translation>数值先掩膜再乘比例系数：小于最小有效值或大于最大有效值的像元为无数据。MODIS NPP（MOD17A3HGF）须设最大有效值32700与比例系数0.0001，否则其编码32761–32767会被读作3.27 kg C/m²。文件声明的比例系数不会应用，仅在日志中说明。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>The polygons are projected to the raster, never the raster. The coverage is computed once for all years of the same grid; the raster is read in blocks.</source>
        <translation>将面投影到栅格，从不投影栅格。同一格网的各年份只计算一次覆盖；栅格分块读取。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Limits: file rasters that are north-up; units outside the raster get NULL and a flag: no_cells (beyond the raster), no_valid (only no data), outside (partly beyond the raster), no_geometry. A mean NPP above 4 kg C/m² is refused or warned about.</source>
        <translation>局限：须为正北向文件栅格；栅格以外的单元为NULL并带标记：no_cells（在栅格之外）、no_valid（全为无数据）、outside（部分超出栅格）、no_geometry。NPP均值超过4 kg C/m²时拒绝或警告。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Yearly rasters</source>
        <translation>逐年栅格</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>One raster for each year.</source>
        <translation>每年一个栅格。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Years of the rasters</source>
        <translation>栅格年份</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>In the order of the rasters, such as 2000-2021; empty: the four digits in each name.</source>
        <translation>按栅格顺序，如2000-2021；留空：取各名称中的四位数字。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Band</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>The same in all rasters.</source>
        <translation>所有栅格相同。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>What the cells hold</source>
        <translation>像元含义</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>sum of cells (DN)</source>
        <translation>像元和（DN）</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>density × area (kg/m², g/m² → t)</source>
        <translation>密度 × 面积（kg/m²、g/m² → t）</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Night light: sum of cells. NPP: density. Temperature, NDVI: mean.</source>
        <translation>夜间灯光：像元和。NPP：密度。气温、NDVI：均值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Unit of a density, after the scale</source>
        <translation>密度单位（乘比例系数之后）</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Used with “density × area” only.</source>
        <translation>仅用于“密度 × 面积”。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Scale factor</source>
        <translation>比例系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Cell value × factor = value; MODIS NPP: 0.0001.</source>
        <translation>像元值 × 系数 = 数值；MODIS NPP：0.0001。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Smallest valid cell value</source>
        <translation>最小有效像元值</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Before scaling.</source>
        <translation>乘比例系数之前。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Largest valid cell value</source>
        <translation>最大有效像元值</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Before scaling; MODIS NPP: 32700.</source>
        <translation>乘比例系数之前；MODIS NPP：32700。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Cell values below count as zero, before scaling: 0 for the negative noise of VIIRS. Empty: all values count as they are.</source>
        <translation>低于该值的像元按零计，以乘比例系数之前为准：对VIIRS的负值噪声取0。留空：所有数值按原样计。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Fields to carry on</source>
        <translation>保留的字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Empty: all fields of the units.</source>
        <translation>留空：单元的全部字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Prefix of the new fields</source>
        <translation>新字段的前缀</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>One to six lower-case letters a–z, digits or underscores.</source>
        <translation>一至六个小写字母a–z、数字或下划线。</translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Panel of zonal values</source>
        <translation>分区统计面板</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Global spatial autocorrelation</source>
        <translation>全局空间自相关</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Tells for each year whether a value is clustered, dispersed or random in space: Moran's I, Geary's C, General G, and with a second field bivariate Moran's I; with a Moran scatter plot.</source>
        <translation>逐年判断数值在空间上是聚集、离散还是随机：莫兰指数I、Geary's C、General G；给出第二个字段时还有双变量莫兰指数；附莫兰散点图。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>I = n/S₀ · z′Wz / z′z and C = (n − 1)/(2S₀) · Σ w_ij(x_i − x_j)²/z′z with row-standardised weights; G = Σ w_ij x_i x_j / Σ x_i x_j with binary ones. z = (value − expected)/√variance, the variance under randomisation (Cliff and Ord 1981); p_norm is two-sided. p_sim = (b + 1)/(R + 1), with b the permutations at least as extreme on the side of the observed value.</source>
        <translation>I = n/S₀ · z′Wz / z′z，C = (n − 1)/(2S₀) · Σ w_ij(x_i − x_j)²/z′z，权重行标准化；G = Σ w_ij x_i x_j / Σ x_i x_j，采用二值（0–1）权重。z = (观测值 − 期望)/√方差，方差按随机化假设（Cliff and Ord 1981）；p_norm为双侧。p_sim = (b + 1)/(R + 1)，b为在观测值一侧不弱于观测值的置换次数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Values may have any unit, and any sign except for General G. Units without a value are dropped before the weights are built and stay NULL. Distances of weights are in metres, along great circles for a layer in degrees.</source>
        <translation>数值单位不限；除General G外正负不限。缺值单元在构建权重之前剔除并保持NULL。权重距离以米计，经纬度图层按大圆计算。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Limits: below four units, or with a constant value, a year cannot be computed; it is left out with a warning. z of Geary's C is negative for clusters. With fewer than 30 units the normal approximation is rough; prefer p_sim.</source>
        <translation>局限：少于四个单元或数值恒定的年份无法计算，予以跳过并警告。Geary's C的z为负表示聚集。少于30个单元时正态近似较粗，宜用p_sim。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>For example the carbon balance.</source>
        <translation>例如碳收支。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Statistics</source>
        <translation>统计量</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Moran's I</source>
        <translation>莫兰指数</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Which ones the table holds.</source>
        <translation>表中包含的统计量。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Second value</source>
        <translation>第二个数值</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>For bivariate Moran's I: the value against the neighbours' second value.</source>
        <translation>用于双变量莫兰指数：本单元数值与邻域单元第二个数值的关系。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Global autocorrelation</source>
        <translation>全局自相关</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Moran scatter plot</source>
        <translation>莫兰散点图</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Standardised value and neighbours' mean of each unit and year.</source>
        <translation>各单元各年份的标准化值与邻域均值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Moran's I, last year</source>
        <translation>末年莫兰指数</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>z of Moran's I, last year</source>
        <translation>末年莫兰指数的z</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Two-sided p of Moran's I, last year</source>
        <translation>末年莫兰指数的双侧p</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>Hot spots (Getis-Ord Gi*)</source>
        <translation>冷热点分析（Getis-Ord Gi*）</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>Finds for each year the hot spots, where high values gather, and the cold spots of low values, at 90, 95 and 99 % confidence.</source>
        <translation>逐年找出高值集聚的热点与低值集聚的冷点，置信度为90%、95%与99%。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>Gi* = (Σ_j w_ij x_j − x̄ Σ_j w_ij) / (s √[(n Σ_j w_ij² − (Σ_j w_ij)²)/(n − 1)]), the unit itself included, s² = Σx²/n − x̄² (Ord and Getis 1995): a standard score. It does not change when a constant is added, so fields with negative values, such as net emission, are treated right.</source>
        <translation>Gi* = (Σ_j w_ij x_j − x̄ Σ_j w_ij) / (s √[(n Σ_j w_ij² − (Σ_j w_ij)²)/(n − 1)])，含单元自身，s² = Σx²/n − x̄²（Ord and Getis 1995）：为标准得分。加上常数不改变结果，因此净碳排放等含负值的字段也能正确处理。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>gi_p is two-sided from the normal distribution, gi_psim from permutations of the other units. gi_bin is −3 … 3 for 99, 95, 90 % cold and hot, by gi_p and the chosen correction for many tests. Values may have any unit and sign.</source>
        <translation>gi_p为正态近似的双侧p，gi_psim取自其他单元的置换。gi_bin为−3 … 3，对应99%、95%、90%的冷点与热点，依gi_p及所选多重检验校正。数值单位与正负不限。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>A unit without neighbours keeps its own standard score but gets no bin: it is no place where values gather.</source>
        <translation>没有邻域的单元保留自身标准得分，但不分级：它不构成数值集聚之处。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>Limits: the normal approximation is rough with few neighbours or units; compare gi_psim. Units without a value are dropped before the weights are built and stay NULL. Years with fewer than four units, or a constant value, are left out with a warning.</source>
        <translation>局限：邻域或单元较少时正态近似较粗，请对照gi_psim。缺值单元在构建权重之前剔除并保持NULL。少于四个单元或数值恒定的年份予以跳过并警告。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>For example the net emission.</source>
        <translation>例如净碳排放。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>Hot and cold spots</source>
        <translation>冷热点</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>Hot and cold spots by year</source>
        <translation>逐年冷热点</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>Hot spots, last year</source>
        <translation>末年热点数</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>Cold spots, last year</source>
        <translation>末年冷点数</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Spreads the weights of points, or of polygons by their centroids, out into a density raster; with a year field into one band for each year.</source>
        <translation>将点（或面的质心）的权重扩散为密度栅格；给出年份字段时每年一个波段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Quartic kernel: density(x) = 1/h² · Σ 3/π · w·(1 − (d/h)²)² over the points nearer than the radius h (Silverman 1986), in weight per km². The raster holds the whole weight of the points; MASS says how much. QGIS's own heat map in “scaled” mode is 7.25 times too high for this kernel.</source>
        <translation>四次核函数：density(x) = 1/h² · Σ 3/π · w·(1 − (d/h)²)²，对距离小于半径h的点求和（Silverman 1986），单位为权重/km²。栅格保有各点的全部权重，数值见MASS。QGIS自带热图的“缩放”模式对该核函数偏大7.25倍。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Default radius: 0.9 · min(SD, √(1/ln 2) · Dm) · n^−0.2 with the standard distance SD, the median distance Dm to the mean centre and the number of points n; it is reported. Over several years the middle one of the yearly radii serves all bands, so that they can be compared.</source>
        <translation>默认半径：0.9 · min(SD, √(1/ln 2) · Dm) · n^−0.2，SD为标准距离，Dm为到平均中心的中位距离，n为点数；结果中会说明。多个年份时取各年半径的中间值用于所有波段，以便比较。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Distances are in metres: a layer in degrees is projected to an equal-area projection round its centre, and the raster has that projection. Radius, cell and extent are in these metres.</source>
        <translation>距离以米计：经纬度图层投影到以其中心为中心的等积投影，栅格采用该投影。半径、像元与范围均以米计。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Limits: a weight must not be negative; make one raster of the sources and one of the sinks. The density of centroids depends on the size of the units.</source>
        <translation>局限：权重不得为负；请将碳源与碳汇分别制作栅格。质心的密度取决于单元大小。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Points or polygons</source>
        <translation>点或面</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>For example the emission; empty: each counts 1.</source>
        <translation>例如碳排放；留空：每个计为1。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Empty: the default rule.</source>
        <translation>留空：按默认规则。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Cell size (m)</source>
        <translation>像元大小（m）</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Empty: the shorter side over 250.</source>
        <translation>留空：短边除以250。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Empty: the points and a radius on each side.</source>
        <translation>留空：各点外扩一个半径。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Cells whose centre lies outside have no data.</source>
        <translation>中心位于其外的像元为无数据。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Kernel density</source>
        <translation>核密度</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Weight per km², a band for each year.</source>
        <translation>权重/km²，每年一个波段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Radius (m)</source>
        <translation>半径（m）</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Weight that the raster holds, all bands</source>
        <translation>栅格保有的权重（全部波段）</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Local Moran's I (LISA)</source>
        <translation>局部莫兰指数（LISA）</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Finds for each year the clusters (High-High, Low-Low) and the outliers (High-Low, Low-High) of a value; with a second field the bivariate form, a value against the neighbours' second value.</source>
        <translation>逐年找出数值的集聚（高—高、低—低）与异常（高—低、低—高）；给出第二个字段时为双变量形式，即本单元数值与邻域单元第二个数值的关系。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>I_i = z_i · Σ_j w_ij z_j / m with row-standardised weights and m = Σ z²/(n − 1) (Anselin 1995; the scale of GeoDa and PySAL, spdep divides by n). p from conditional permutations: (b + 1)/(R + 1), with b the permutations at least as extreme on the side of the observed value, as GeoDa does it. A unit is significant at p ≤ ALPHA, or at the limit that the correction for many tests sets.</source>
        <translation>I_i = z_i · Σ_j w_ij z_j / m，权重行标准化，m = Σ z²/(n − 1)（Anselin 1995；与GeoDa、PySAL的尺度一致，spdep除以n）。p取自条件置换：(b + 1)/(R + 1)，b为在观测值一侧不弱于观测值的置换次数，与GeoDa一致。p ≤ ALPHA或不超过多重检验校正所定界限时为显著。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Codes are those of GeoDa: 0 not significant, 1 High-High, 2 Low-Low, 3 Low-High, 4 High-Low, 5 undefined, 6 isolated. Values may have any unit and sign. The same seed gives the same p whatever the order of the features.</source>
        <translation>编码同GeoDa：0 不显著，1 高—高，2 低—低，3 低—高，4 高—低，5 未定义，6 无邻域。数值单位与正负不限。种子相同则p相同，与要素顺序无关。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Limits: with R permutations no p is smaller than 1/(R + 1), so that a strict correction may find nothing; a warning says so. Units without a value are dropped before the weights are built and stay NULL. Years with fewer than four units, or a constant value, are left out with a warning.</source>
        <translation>局限：R次置换时p不会小于1/(R + 1)，因此严格的校正可能一无所获，届时会警告。缺值单元在构建权重之前剔除并保持NULL。少于四个单元或数值恒定的年份予以跳过并警告。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>For the bivariate form.</source>
        <translation>用于双变量形式。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Level of significance</source>
        <translation>显著性水平</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>0.05 is usual.</source>
        <translation>通常取0.05。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>LISA clusters</source>
        <translation>LISA集聚</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Clusters by year</source>
        <translation>逐年LISA集聚</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>High-High</source>
        <translation>高—高聚集</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Low-Low</source>
        <translation>低—低聚集</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Low-High</source>
        <translation>低—高异常</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>High-Low</source>
        <translation>高—低异常</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Units {words}, last year</source>
        <translation>末年{words}单元数</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Standard deviational ellipse and centre track</source>
        <translation>标准差椭圆与重心轨迹</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Draws the weighted standard deviational ellipse of points or polygons (by their centroids) for each year, and the track of the weighted mean centre between the years.</source>
        <translation>逐年绘制点或面（按质心）的加权标准差椭圆，以及各年份加权平均中心（重心）的移动轨迹。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Centre = Σ w·x / Σ w. The axes are those of the weighted covariance; semi-axis = size × factor × √(Σ w·u² / Σ w), with the factor √2 (ArcGIS), 1 (Yuill 1971) or √(2n/(n − 2)) (CrimeStat). Rotation is that of the major axis, clockwise from north; flattening = 1 − minor / major; area in km².</source>
        <translation>重心 = Σ w·x / Σ w。轴取自加权协方差；半轴 = 大小 × 系数 × √(Σ w·u² / Σ w)，系数取√2（ArcGIS）、1（Yuill 1971）或√(2n/(n − 2))（CrimeStat）。方位角为长轴自正北顺时针的角度；扁率 = 1 − 短轴/长轴；面积以km²计。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Distances are in metres: a layer in degrees is projected to an equal-area projection round its centre, and the ellipses are brought back. cx and cy are in the CRS of the layer.</source>
        <translation>距离以米计：经纬度图层投影到以其中心为中心的等积投影，椭圆再转换回来。cx与cy采用图层的坐标参照系。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Limits: a weight must not be negative; refuse, or take the absolute values, the positive part or the negative part. Fewer than three points have a centre but no ellipse. Points on a line have no area; the field “flag” says so. Ellipses of polygons rest on centroids and so on the shape of units.</source>
        <translation>局限：权重不得为负；可拒绝，或取绝对值、正值部分或负值部分。少于三个点时只有重心而无椭圆。共线的点没有面积，字段“flag”有说明。面的椭圆基于质心，故取决于单元的形状。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Case field</source>
        <translation>个案字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>An ellipse, and a track, for each of its values.</source>
        <translation>对其每个取值各绘一个椭圆和一条轨迹。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>For example the emission; empty: all weigh the same.</source>
        <translation>例如碳排放；留空：等权。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Size (standard deviations)</source>
        <translation>大小（标准差倍数）</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>1 is usual.</source>
        <translation>通常取1。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Convention</source>
        <translation>算法约定</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Which factor the axes get; see above.</source>
        <translation>轴所乘的系数，见上。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Negative weights</source>
        <translation>负权重</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>absolute values</source>
        <translation>取绝对值</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>positive part</source>
        <translation>取正值部分</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Nothing can weigh less than nothing.</source>
        <translation>权重不能小于零。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>negative part</source>
        <translation>取负值部分</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Ellipses</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Mean centres</source>
        <translation>重心</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Track of the centre</source>
        <translation>重心轨迹</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>A line for each pair of consecutive years: distance, azimuth, direction, speed.</source>
        <translation>每对相邻年份一条线：距离、方位角、方向、速度。</translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>The outlines of {count} ellipses ({first}) reach beyond the projection and are NULL; their numbers hold. For areas of the size of a continent choose a projection of your own.</source>
        <translation>{count}个椭圆的轮廓（{first}）超出投影范围，为NULL；其数值仍有效。若范围达洲际尺度，请自选投影。</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/pages/sources.py"/>
        <source>No field of {where} names each unit once{each}; choose it under “Unit field”.</source>
        <translation>{where}中没有能{each}唯一标识各单元的字段；请在“单元字段”中选择。</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/pages/sources.py"/>
        <source> a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/pages/sources.py"/>
        <source>None of the layers has the field “{field}”; correct its name or leave it empty.</source>
        <translation>各图层均没有字段“{field}”；请更正名称或留空。</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/pages/study_page.py"/>
        <source>No result of a step of Carbon Balance is among the layers and tables ({names}): none has its fields, such as csd and q of “Carbon balance” or lisa_code of “Local Moran's I (LISA)”; choose what steps have written.</source>
        <translation>所选图层和表（{names}）中没有本插件任何步骤的结果：均不含相应字段，如“碳收支”的csd和q、“局部莫兰指数（LISA）”的lisa_code；请选择由各步骤生成的图层或表。</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Puts the results of the steps on one self-contained HTML page, in English or Chinese: maps by year, charts, tables, the methods with their actual parameters, sources, and the record of each step. The page needs no network and no script, prints on A4, and can be handed on as it is.</source>
        <translation>将各步骤的结果汇成一个独立的HTML页面，中文或英文：逐年地图、图表、表格、方法及实际参数、来源和各步骤的记录。页面不需要网络和脚本，可按A4打印，可直接转交。</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Layers are recognised by their fields, alone or chained: carbon balance (csd, q), growth (…_chg, …_cagr), LMDI effects (period, d_total, d_…), balance zones (ecc, esc, zone_code), emission by activity (src_…), carbon of land use (snk_…, eq_forest), totals, concentration, global autocorrelation (stat, p_sim), LISA clusters (lisa_code), hot spots (gi_bin), ellipses (flattening) and their track, geographical detector (q, lambda; q_ab), global regression (coef, vif), local regressions (cond, b_…, s_…) and their tables, land-use transitions (from_code, to_code), landscape metrics (shdi …, class_code), coupling (ccd_d), evaluations (…_rank, …_lvl) with indicators and obstacles, weights by comparisons (criterion), suitability (score_low), zones by three axes (cube), compensation zones (comp_code), clusters of units (cluster, silhouette); other tables are shown as they are. Sections without data are left out; a layer without a year is one cross-section.</source>
        <translation>图层按字段识别，单独或串联均可：碳收支（csd、q）、增长（…_chg、…_cagr）、LMDI效应（period、d_total、d_…）、碳平衡分区（ecc、esc、zone_code）、活动排放（src_…）、土地利用碳收支（snk_…、eq_forest）、合计、集中度、全局自相关（stat、p_sim）、LISA聚类（lisa_code）、冷热点（gi_bin）、标准差椭圆（flattening）及其轨迹、地理探测器（q、lambda；q_ab）、全局回归（coef、vif）、局部回归（cond、b_…、s_…）及其表格、土地利用转移（from_code、to_code）、景观格局指数（shdi …、class_code）、耦合协调（ccd_d）、综合评价（…_rank、…_lvl）及其指标与障碍度、成对比较权重（criterion）、适宜性（score_low）、三维魔方分区（cube）、碳补偿分区（comp_code）、单元聚类（cluster、silhouette）；其他表格原样列出。没有数据的章节略去；没有年份的图层视为一个截面。</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Masses are printed in Mt, kt or t CO2 (亿t, 万t or t in Chinese), Q, ECC and ESC as pure numbers. A missing value is printed “–” and never counted as zero; totals say how many units they leave out. Maps are drawn in an equal-area projection with one legend for all years; up to six years are shown.</source>
        <translation>质量以Mt、kt或t CO2表示（中文为亿t、万t或t），Q、ECC与ESC为纯数。缺值印作“–”，从不按零计；合计注明未计入的单元数。地图采用等积投影，各年份图例一致；最多显示六个年份。</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Limits: the unit field is found by itself where a text field names each unit once a year; otherwise choose it. Made-up data, marked SYNTHETIC in a layer's name or history, are announced in a banner. A layer that lost its metadata (a copy in another format) is shown without settings.</source>
        <translation>局限：若有文本字段每年唯一标识各单元，则自动识别单元字段；否则请选择。图层名称或历史中标有SYNTHETIC的虚构数据会以横幅提示。丢失元数据的图层（如另存为其他格式）不显示参数设置。</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Stands at the head of the page. Empty: “Carbon balance study”, in the language of the page.</source>
        <translation>位于页首。留空时按报告语言写作“碳收支研究报告”。</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Results</source>
        <translation>结果图层</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Outputs of the steps, in any order. Where two serve for the same, the first is used.</source>
        <translation>各步骤的输出，顺序不限。用途相同者取第一个。</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Name of the field that names the units. Empty: as the steps' records say, or found.</source>
        <translation>标识单元的字段名。留空：按各步骤记录或自动识别。</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Name of the year field. Empty: “year”, or as the steps' records say.</source>
        <translation>年份字段名。留空：“year”或按各步骤记录。</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Language of the page. At first the one that the provider's options name, else that of QGIS.</source>
        <translation>报告页面的语言。默认为插件选项中所设的语言，未设时与QGIS一致。</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Name field</source>
        <translation>名称字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Field with the names to print where the unit field is a code. Empty: found.</source>
        <translation>单元字段为代码时用于显示的名称字段。留空：自动识别。</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Printed under the title.</source>
        <translation>位于标题之下。</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Study report</source>
        <translation>研究报告</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Divides units into those that pay for carbon compensation, those in balance and those that gain, by clusters of their comparative advantages, and crosses them with the main functional zones.</source>
        <translation>依据比较优势聚类，将单元划分为碳补偿支付区、平衡区与受偿区，并与主体功能区叠加。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Indicators: net emission C − N, ECC = (G_i/G)/(C_i/C), ESC = (N_i/N)/(C_i/C) and, where given, the share of built-up land, each brought to 0 … 1 by its range. NRCA_ij = E_ij/E − E_i·E_j/E² (Yu, Cai and Leung 2009) compares each unit and indicator with the whole; k-means (the best of 100 starts) clusters the units by it. The cluster with the largest mean net emission is the payment zone (1), the one with the smallest the gain zone (the last code), what lies between is balanced. The choice of the indicators is ours; studies differ.</source>
        <translation>指标：净碳排放C − N、ECC = (G_i/G)/(C_i/C)、ESC = (N_i/N)/(C_i/C)，以及（如给出）建设用地占比，各按极差标准化到0 … 1。NRCA_ij = E_ij/E − E_i·E_j/E²（Yu, Cai and Leung 2009）将各单元各指标与整体比较；以k-means（100次初始化取最优）据此聚类。净碳排放均值最大的类为支付区（1），最小的为受偿区（末位编码），居中者为平衡区。指标选择由本插件确定，各研究不同。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Units of the inputs are chosen beside them; NRCA has none, and its rows and columns sum to 0. The distance to the border of the cluster is in % of the distance to the centre of the nearest other one: 0 on the border and 50 at the centre. With a field of main functions the zone reads “payment – key development”.</source>
        <translation>各输入的单位在其旁选择；NRCA无单位，其行与列之和均为0。到类边界的距离以到最近其他类中心距离的%计：边界上为0，中心处为50。给出主体功能字段时，分区写作“payment – 重点开发”的形式。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>With draws, each value is multiplied by a random factor, (1 + u)^(z/1.96) with z from the standard normal distribution; indicators are formed anew and the clusters found from the same centres. The share of draws with the same zone says how firm it is. Errors of units are independent; one that all share does not show.</source>
        <translation>进行扰动模拟时，各数值乘以随机因子(1 + u)^(z/1.96)，z服从标准正态分布；重新计算指标，并以相同中心重新聚类。得到相同分区的模拟所占比例反映其稳健程度。各单元误差相互独立；所有单元共有的系统误差无法体现。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Limits: ranges and clusters depend on which units are in the layer. A unit with extreme values makes the others look alike. k-means gives as many clusters as it is asked for; look at the silhouette. Units without a usable value, or without emission, stay NULL with the reason in “flag” and are in no total.</source>
        <translation>局限：极差与聚类取决于图层所含单元。极端值单元会使其他单元显得相似。k-means总会给出所要求的类数，请查看轮廓系数。缺少可用数值或无碳排放的单元为NULL，原因见“flag”，且不计入任何总量。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Share of built-up land</source>
        <translation>建设用地占比</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>In any unit; empty: not used.</source>
        <translation>单位不限；留空：不使用。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Main functional zone</source>
        <translation>主体功能区</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>With which the zones are crossed.</source>
        <translation>与分区叠加的字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Number of clusters</source>
        <translation>聚类数</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Three: payment, balanced, gain.</source>
        <translation>三类：支付、平衡、受偿。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>emission, sink, GDP, built-up share where given</source>
        <translation>碳排放、碳汇、GDP及（如给出）建设用地占比</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Of k-means and the draws. The same seed gives the same zones, whatever the order of the features.</source>
        <translation>用于k-means与扰动模拟。种子相同则分区相同，与要素顺序无关。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Carbon compensation zones</source>
        <translation>碳补偿分区</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Units, emission and sink of each zone.</source>
        <translation>各分区的单元数、碳排放与碳汇。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Mean silhouette, last year</source>
        <translation>末年平均轮廓系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>built-up share</source>
        <translation>建设用地占比</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Zones by three axes (magic cube)</source>
        <translation>三维魔方分区</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Cuts each of three axes, such as the closeness of economy (x), resources (y) and ecology (z), into three levels, and reads the zone of each of the 27 cubes from a table: carbon intensity control, low carbon optimization, carbon balance.</source>
        <translation>将三个轴（如经济x、资源y、生态z的贴近度）各划分为三级，再由表读出27个方块各自的分区：碳强度控制区、低碳优化区、碳平衡区。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Levels by natural breaks (Fisher 1958; Jenks), terciles (quantiles at 1/3 and 2/3), equal thirds of the range, or your own cuts; a value at a cut belongs to the level below. The built-in table is our own choice, since no study publishes one: carbon balance where all levels are 2 or more and their sum is 7 or more; else carbon intensity control where the sum is 4 or less, or ecology (z) is 1 while x is 2 or more; else low carbon optimization. “Export a coefficient table” writes it (cube_zones); give your own as zone table.</source>
        <translation>等级按自然断点（Fisher 1958；Jenks）、三分位（1/3与2/3分位数）、极差三等分或自定阈值划分；恰在阈值上的归入下一级。内置分区表由本插件确定，因为没有研究公布过：各级均不低于2且和不小于7为碳平衡区；否则和不大于4，或生态（z）为1而x不低于2，为碳强度控制区；其余为低碳优化区。可用“导出系数表”写出（cube_zones）；自定表请填入分区表。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>The axes may have any units; more is better on all three. The distance to the nearest cut is in % of the range of its axis, for natural breaks from the middle between the two levels: a unit near a cut changes its zone with a small change of the data.</source>
        <translation>各轴单位不限；三轴均为越大越好。到最近阈值的距离以该轴极差的%计，自然断点时自两级之间的中点起算：接近阈值的单元，数据稍有变化即改变分区。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>With draws, each value is multiplied by a random factor, (1 + u)^(z/1.96) with z from the standard normal distribution; cuts and zones are found anew, but for own cuts. The share of draws with the same zone says how firm it is, beside the zone that is most frequent otherwise. The errors of units are independent; an error that all share, such as a wrong coefficient, does not show.</source>
        <translation>进行扰动模拟时，各数值乘以随机因子(1 + u)^(z/1.96)，z服从标准正态分布；除自定阈值外，重新计算阈值与分区。得到相同分区的模拟所占比例反映其稳健程度，并给出其余情形中最常见的分区。各单元误差相互独立；所有单元共有的误差（如系数有误）无法体现。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Limits: with some fifteen units natural breaks may leave a single unit in a level; the table of levels and the notes tell. Levels that hold no unit are named. Each year has cuts of its own unless the years are pooled. Units without one of the values stay NULL.</source>
        <translation>局限：单元仅十余个时，自然断点可能使某一级只有一个单元；等级表与说明会指出。没有单元的等级会列出。除非合并年份，各年份分别取阈值。缺值单元为NULL。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Axis x</source>
        <translation>x轴</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>For example economy.</source>
        <translation>例如经济。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Axis y</source>
        <translation>y轴</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>For example resources.</source>
        <translation>例如资源。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Axis z</source>
        <translation>z轴</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>For example ecology.</source>
        <translation>例如生态。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>terciles</source>
        <translation>三分位</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>equal thirds of the range</source>
        <translation>极差三等分</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>own cuts</source>
        <translation>自定阈值</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>How each axis is cut into three levels.</source>
        <translation>各轴划分为三级的方式。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Own cuts</source>
        <translation>自定阈值</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Two for all axes, such as 0.3, 0.6, or two for each with semicolons between: 0.3, 0.6; 0.2, 0.5; 0.4, 0.7.</source>
        <translation>三轴共用两个，如0.3, 0.6；或各轴两个，以分号分隔：0.3, 0.6; 0.2, 0.5; 0.4, 0.7。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Zone table</source>
        <translation>分区表</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>27 rows with key (111 to 333), value (code of the zone) and name. Empty: the built-in table, which is our own choice.</source>
        <translation>27行，含key（111至333）、value（分区编码）与name。留空：使用内置表（由本插件确定）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>One set of cuts for all years</source>
        <translation>所有年份共用一组阈值</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>axis x, y, z</source>
        <translation>x、y、z轴</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Cube zones</source>
        <translation>魔方分区</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Units by cube</source>
        <translation>各方块单元数</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Zone and units of each of the 27 cubes.</source>
        <translation>27个方块各自的分区与单元数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Levels of the axes</source>
        <translation>各轴等级</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Cuts of each axis, and units by level.</source>
        <translation>各轴阈值及各级单元数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Cubes with units, last year</source>
        <translation>末年有单元的方块数</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Puts units that are alike in any fields into clusters, such as the coefficients of a local regression (zones with the same drivers): by k-means or Ward, or so that each cluster is in one piece, by contiguous Ward or SKATER.</source>
        <translation>将在任意字段上相似的单元聚为一类，例如局部回归系数（驱动因素相同的区域）：k-means或Ward，或者以连续Ward或SKATER使各类空间连续。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>All four keep the sum of squares within the clusters W small. k-means: the best of many starts by k-means++ (Arthur and Vassilvitskii 2007), improved unit by unit (Hartigan and Wong 1979). Ward (1963) merges the two clusters that raise W least; contiguous Ward only such as touch. SKATER (Assunção et al. 2006) cuts the minimum spanning tree of the neighbours, each time at the edge that lowers W most.</source>
        <translation>四种方法均使类内平方和W较小。k-means：k-means++多次初始化取最优（Arthur and Vassilvitskii 2007），再逐单元改进（Hartigan and Wong 1979）。Ward（1963）每次合并使W增加最小的两类；连续Ward只合并相邻的类。SKATER（Assunção et al. 2006）切割邻域图的最小生成树，每次切断使W下降最多的边。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Pseudo-F = [(T − W)/(k − 1)]/[W/(n − k)] (Caliński and Harabasz 1974); silhouette = (b − a)/max(a, b) with the mean distances a to the own cluster and b to the nearest other one, 0 for a single unit (Rousseeuw 1987); R² = 1 − W/T, also for each variable. An empty number of clusters takes the largest pseudo-F of 2 to 10.</source>
        <translation>伪F = [(T − W)/(k − 1)]/[W/(n − k)]（Caliński and Harabasz 1974）；轮廓系数 = (b − a)/max(a, b)，a为到本类的平均距离，b为到最近其他类的平均距离，单个单元为0（Rousseeuw 1987）；R² = 1 − W/T，亦按各变量给出。聚类数留空时取2至10中伪F最大者。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Fields may have any units: “standardize” makes z-scores of the year (population standard deviation); without it the field with the largest spread decides. The table has means in the fields' own units. Clusters are numbered by size, 1 the largest, whatever the order of the features and the seed. Each year is clustered on its own; its clusters take the numbers of earlier ones to whose mean z-scores theirs are nearest, so that a number means the same kind of unit in all years, and a year with fewer clusters leaves some numbers out.</source>
        <translation>字段单位不限：“标准化”取当年z分数（总体标准差）；否则离散程度最大的字段起决定作用。表中均值采用字段自身单位。类按大小编号，1为最大，与要素顺序和种子无关。各年份分别聚类，其类沿用与其平均z分数最接近的早先各类的编号，使同一编号在各年份表示同类单元；类较少的年份会缺少部分编号。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Units without one of the values stay NULL with the reason in “flag”; a field without any difference is left out. Contiguous methods need neighbours, of polygons or by distance: there cannot be fewer clusters than parts without a link, and a unit without neighbours is a cluster of its own, unless it is linked to the nearest. Contiguity holds in the graph of the weights.</source>
        <translation>缺值单元为NULL，原因见“flag”；无差异的字段不参与。空间连续的方法需要邻域（面邻接或按距离）：类数不能少于互不相连的部分数，没有邻域的单元自成一类，除非连接到最近单元。连续性以权重图为准。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Limits: a method finds as many clusters as it is asked for, whether there are any or not; look at the silhouette. Pseudo-F often rises with the number of clusters, which a warning tells, and it is no proof of the true number. Ward compares all pairs and refuses more than 20,000 units. scikit-learn and spopt are not needed: QGIS does not bring them, so the step has its own code, which the tests compare with scikit-learn, scipy, spopt and GeoDa.</source>
        <translation>局限：无论是否存在类别，方法总会给出所要求的类数，请查看轮廓系数。伪F常随类数上升（会警告），不能证明真实类数。Ward需比较所有单元对，超过20,000个单元时拒绝。不需要scikit-learn与spopt：QGIS未附带，故采用自有代码，并在测试中与scikit-learn、scipy、spopt和GeoDa对照。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>One row for each unit, or unit and year: polygons; k-means and Ward also take points and tables.</source>
        <translation>每个单元一行，或每个单元每年一行：面；k-means与Ward也接受点和表。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>By which units are alike, for example GWR coefficients.</source>
        <translation>用于判断单元相似的字段，例如GWR系数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Fields by pattern</source>
        <translation>按模式选择字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Where a model cannot know the names: b_*, !b_const* are all coefficients of a local regression but the intercept. Adds to the fields above.</source>
        <translation>用于模型无法预知字段名的情形：b_*, !b_const*表示局部回归除截距外的全部系数。与上面的字段合并使用。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Ward, contiguous</source>
        <translation>连续Ward</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>The last two keep each cluster in one piece.</source>
        <translation>后两种使各类空间连续。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Empty: that of 2 to 10 with the largest pseudo-F.</source>
        <translation>留空：取2至10中伪F最大者。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Least units in a cluster</source>
        <translation>每类最少单元数</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>For SKATER: no cut leaves fewer on either side.</source>
        <translation>用于SKATER：每次切割后任一侧不少于该数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Starts of k-means</source>
        <translation>k-means初始化次数</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>More find the best partition more surely.</source>
        <translation>次数越多，越能确保找到最优划分。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Of k-means. The same seed gives the same clusters, whatever the order of the features.</source>
        <translation>用于k-means。种子相同则聚类相同，与要素顺序无关。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Clusters of units</source>
        <translation>单元聚类</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Cluster means</source>
        <translation>各类均值</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Mean and mean z-score of each field in each cluster, and R² of the field.</source>
        <translation>各类中各字段的均值与平均z分数，以及字段的R²。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Numbers of clusters</source>
        <translation>聚类数比较</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Pseudo-F, mean silhouette and R² of 2 to 10 clusters, all of which are then computed.</source>
        <translation>2至10类的伪F、平均轮廓系数与R²，届时各类数都要计算。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Pseudo-F</source>
        <translation>伪F</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Clusters</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Mean silhouette</source>
        <translation>平均轮廓系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>No field is chosen, and none of {where} fits the pattern “{pattern}”; choose the fields by which units are alike.</source>
        <translation>未选择字段，且{where}中没有符合模式“{pattern}”的字段；请选择用于判断相似的字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Cluster {number}</source>
        <translation>第{number}类</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>high carbon control</source>
        <translation>高碳控制区</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>high carbon optimization</source>
        <translation>高碳优化区</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>low carbon development</source>
        <translation>低碳发展区</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>low carbon economic</source>
        <translation>低碳经济区</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Zone code</source>
        <translation>分区编码</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Zone</source>
        <translation>分区</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Economic contribution coefficient ECC</source>
        <translation>碳排放经济贡献系数ECC</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Share of GDP over share of emission.</source>
        <translation>GDP份额与碳排放份额之比。</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Ecological support coefficient ESC</source>
        <translation>碳生态承载系数ESC</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Share of sink over share of emission.</source>
        <translation>碳汇份额与碳排放份额之比。</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Distance to the nearest cut</source>
        <translation>到最近阈值的距离</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>The smaller of |ECC/cut − 1| and |ESC/cut − 1|.</source>
        <translation>|ECC/阈值 − 1|与|ESC/阈值 − 1|中较小者。</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>t CO2</source>
        <translation>t CO2</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>10⁴ yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Zone in the first year</source>
        <translation>首年分区</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Zone in the last year</source>
        <translation>末年分区</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>The cuts of ECC and ESC have to be above zero.</source>
        <translation>ECC与ESC的阈值必须大于零。</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>emissions</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>sinks</source>
        <translation>碳汇</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>The {what} of {where} come to {total} in total, so no unit has a share of them; check the field.</source>
        <translation>{where}的{what}合计为{total}，各单元无份额可言；请检查该字段。</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>the layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>One set of totals cannot hold for several years; take the totals of the layer, or give one year.</source>
        <translation>一组总量不能用于多个年份；请取图层的总量，或只给一个年份。</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Give the totals of emission, sink and GDP, all three above zero, or take those of the layer.</source>
        <translation>请给出碳排放、碳汇与GDP的总量（均须大于零），或取图层的总量。</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>{count} units have a larger {what} than the given total of {total} ({first}); check the units of both.</source>
        <translation>{count}个单元的{what}超过给定总量{total}（{first}）；请检查两者的单位。</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>The units' {what} add up to {held}, more than the given total of {total}; check the units of both.</source>
        <translation>各单元{what}之和为{held}，超过给定总量{total}；请检查两者的单位。</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>{count} of {all} rows lack a usable emission, sink or GDP ({first}); they have no zone and enter none of the totals.</source>
        <translation>{all}行中有{count}行缺少可用的碳排放、碳汇或GDP（{first}）；这些行没有分区，也不计入任何总量。</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>{count} rows have no emission ({first}), so ECC, ESC and zone are NULL; their GDP and sink enter the totals.</source>
        <translation>{count}行没有碳排放（{first}），ECC、ESC与分区为NULL；其GDP与碳汇计入总量。</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>{count} rows have a negative sink ({first}); their ESC is negative and counts as low.</source>
        <translation>{count}行碳汇为负（{first}）；其ESC为负，按低值处理。</translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>The counts of the zones are those of {year}, the last year.</source>
        <translation>各分区单元数为末年{year}年的结果。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Sink less source.</source>
        <translation>碳汇减碳源。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Net emission</source>
        <translation>净碳排放</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Source less sink.</source>
        <translation>碳源减碳汇。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Carbon balance coefficient Q</source>
        <translation>碳平衡系数Q</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Source over sink; missing where the sink is not positive.</source>
        <translation>碳源与碳汇之比；碳汇不为正时缺值。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Class of Q</source>
        <translation>碳平衡系数等级</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Carbon compensation rate</source>
        <translation>碳补偿率</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Share of the source that the sink takes up.</source>
        <translation>碳汇抵消碳源的比例。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Emission intensity</source>
        <translation>碳排放强度</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>t per 10⁴ yuan</source>
        <translation>t/万元</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Emission per person</source>
        <translation>人均碳排放</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>t CO2/km²</source>
        <translation>t CO2/km²</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Sink density</source>
        <translation>碳汇密度</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Lower end of the interval of Q</source>
        <translation>Q区间下限</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>2.5 % of the draws lie below; only where draws are asked for.</source>
        <translation>2.5%的模拟值低于该值；仅在进行扰动模拟时给出。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Upper end of the interval of Q</source>
        <translation>Q区间上限</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>2.5 % of the draws lie above.</source>
        <translation>2.5%的模拟值高于该值。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Share of draws in deficit</source>
        <translation>碳赤字的模拟比例</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>With Q above 1.</source>
        <translation>Q大于1的比例。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Units with source and sink</source>
        <translation>具有碳源与碳汇的单元数</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Units without source or sink</source>
        <translation>缺少碳源或碳汇的单元数</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>They are in none of the totals.</source>
        <translation>不计入任何总量。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Carbon surplus (+) or deficit (−)</source>
        <translation>碳盈余（+）或碳赤字（−）</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Q of the totals</source>
        <translation>总量Q</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Units in deficit</source>
        <translation>碳赤字单元数</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Units in balance</source>
        <translation>碳平衡单元数</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Units in surplus</source>
        <translation>碳盈余单元数</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>The breaks “{text}” are no ascending list of positive numbers, such as {example}.</source>
        <translation>等级界限“{text}”不是由小到大的正数序列，应如{example}。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Units with Q {name}</source>
        <translation>Q {name}的单元数</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Half the rows emit more than {median} t CO2 per person, which cannot be (limit {most}); check whether the population is in 10⁴ persons, and whether the emission is in t rather than 10⁴ t.</source>
        <translation>半数行的人均碳排放超过{median} t CO2，这不可能（上限{most}）；请检查人口单位是否为万人，碳排放单位是否为t而非万t。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>{count} rows emit more than {most} t CO2 per person, which cannot be ({first}); check their population (10⁴ persons?) and emission.</source>
        <translation>{count}行的人均碳排放超过{most} t CO2，这不可能（{first}）；请检查其人口（单位是否为万人）与碳排放。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Half the rows take up more than {median} t CO2 per km², which no vegetation does (limit {most}, that is 4 kg C/m² a year); check the unit of the sink and that of the area.</source>
        <translation>半数行的碳汇超过{median} t CO2/km²，任何植被都达不到（上限{most}，即每年4 kg C/m²）；请检查碳汇与面积的单位。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>{count} rows take up more than {most} t CO2 per km², which no vegetation does ({first}); check their sink and area.</source>
        <translation>{count}行的碳汇超过{most} t CO2/km²，任何植被都达不到（{first}）；请检查其碳汇与面积。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>The median emission intensity is {median} t per 10⁴ yuan, which is not plausible: the GDP looks like one in {slip}; choose its unit, or check that of the emission.</source>
        <translation>碳排放强度的中位数为{median} t/万元，不合理：GDP的单位似为{slip}；请选择其单位，或检查碳排放的单位。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>10⁸ yuan</source>
        <translation>亿元</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Half the rows emit less than {median} t CO2 per person, which is too little for any region; check whether the emission is in 10⁴ t, or the population in persons.</source>
        <translation>半数行的人均碳排放低于{median} t CO2，对任何区域都过低；请检查碳排放单位是否为万t，人口单位是否为人。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>{count} of {all} rows lack an emission or a sink ({first}); they are NULL and in none of the totals.</source>
        <translation>{all}行中有{count}行缺少碳排放或碳汇（{first}）；结果为NULL，不计入任何总量。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>{count} rows have a negative emission ({first}); they have no Q.</source>
        <translation>{count}行碳排放为负（{first}）；没有Q值。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>{count} rows have a negative sink, so they are sources themselves ({first}); they have no Q.</source>
        <translation>{count}行碳汇为负，即自身为碳源（{first}）；没有Q值。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>{count} rows have no sink at all ({first}); their Q is NULL, and they count as deficits where they emit.</source>
        <translation>{count}行完全没有碳汇（{first}）；Q为NULL，有碳排放者计为碳赤字。</translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>The headline totals are those of {year}, the last year.</source>
        <translation>主要总量为末年{year}年的结果。</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Gini coefficient</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>0 where the quantity is in proportion to the base.</source>
        <translation>数量与基准成比例时为0。</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Theil index T</source>
        <translation>泰尔指数T</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Theil index within groups</source>
        <translation>组内泰尔指数</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Theil index between groups</source>
        <translation>组间泰尔指数</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Coefficient of variation</source>
        <translation>变异系数</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Standard deviation of quantity per base over its mean, both weighted with the base.</source>
        <translation>单位基准数量的标准差与均值之比，均以基准加权。</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Empty at the origin of the curve.</source>
        <translation>曲线原点处为空。</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Quantity per base</source>
        <translation>单位基准的数量</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Cumulative share of the base</source>
        <translation>基准的累计份额</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>0 to 1, units in ascending order of the ratio.</source>
        <translation>0至1，单元按比值由小到大排列。</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Cumulative share of the quantity</source>
        <translation>数量的累计份额</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>0 to 1.</source>
        <translation>0至1。</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>base</source>
        <translation>基准</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>{count} rows have a negative {what} ({first}), and shares need numbers of one sign; filter these rows, or take sources and sinks apart.</source>
        <translation>{count}行的{what}为负（{first}），而份额要求数值同号；请筛除这些行，或将碳源与碳汇分开处理。</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>{count} of {all} rows have no value, or no base above zero, and are left out ({first}).</source>
        <translation>{all}行中有{count}行没有数值，或基准不大于零，未参与计算（{first}）。</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>There is nothing to share out in {years}: no unit has a value above zero.</source>
        <translation>{years}没有可分配的数量：没有单元的数值大于零。</translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Units without a group are treated as one group.</source>
        <translation>没有分组的单元作为一组处理。</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>change</source>
        <translation>变化率</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>mean annual growth</source>
        <translation>年均增长率</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>%/a</source>
        <translation>%/a</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Compound rate over the difference of the years.</source>
        <translation>按年份之差计算的复合增长率。</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Least squares over the years.</source>
        <translation>对年份作最小二乘。</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Sen's slope</source>
        <translation>Sen斜率</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Median of the slopes of all pairs of years.</source>
        <translation>所有年份对斜率的中位数。</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Mann–Kendall Z</source>
        <translation>Mann–Kendall Z</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Mann–Kendall p</source>
        <translation>Mann–Kendall p</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Two-sided, with correction for ties.</source>
        <translation>双侧，经结校正。</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Significant at |Z| ≥ 1.96, very significant at |Z| ≥ 2.58.</source>
        <translation>|Z| ≥ 1.96为显著，|Z| ≥ 2.58为极显著。</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>path</source>
        <translation>变化路径</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>The simplest shape that accounts for 80 % of all movement.</source>
        <translation>能解释变动总量80%的最简形式。</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Growth compares years, but the panel holds fewer than two; give rows for two years or more.</source>
        <translation>增长需要比较年份，而面板不足两个年份；请给出两年或更多年份的行。</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>The first year ({start}) has to lie before the last one ({end}).</source>
        <translation>首年（{start}）必须早于末年（{end}）。</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>{count} of {all} units lack some result ({first}); the field “flag” says why.</source>
        <translation>{all}个单元中有{count}个缺少部分结果（{first}）；原因见字段“flag”。</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Fewer than {least} years: there is no test of the trend.</source>
        <translation>不足{least}个年份：不做趋势检验。</translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>{name}: {label}</source>
        <translation>{name}：{label}</translation>
    </message>
    <message>
        <location filename="../../core/breaks.py"/>
        <source>equal</source>
        <translation>等间距</translation>
    </message>
    <message>
        <location filename="../../core/breaks.py"/>
        <source>quantile</source>
        <translation>分位数</translation>
    </message>
    <message>
        <location filename="../../core/breaks.py"/>
        <source>natural</source>
        <translation>自然断点</translation>
    </message>
    <message>
        <location filename="../../core/breaks.py"/>
        <source>geometric</source>
        <translation>几何间隔</translation>
    </message>
    <message>
        <location filename="../../core/breaks.py"/>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <location filename="../../core/breaks.py"/>
        <source>The cuts “{text}” are no ascending list of {count} numbers, such as 0.3, 0.6.</source>
        <translation>阈值“{text}”不是由小到大的{count}个数值，应如0.3, 0.6。</translation>
    </message>
    <message>
        <location filename="../../core/breaks.py"/>
        <source>some</source>
        <translation>若干</translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>Unit of the value</source>
        <translation>数值单位</translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>recalled, no primary table found; usual attribution</source>
        <translation>凭记忆，未找到原始表；通常归于</translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>recalled units; quantity as printed in Chinese studies of farm inputs</source>
        <translation>单位凭记忆；数值见于国内农业投入碳排放研究</translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>recalled carbon; appendix of the China Energy Statistical Yearbook (tce); two Chinese studies that print the same carbon (t C/tce)</source>
        <translation>碳系数凭记忆；折标煤系数据《中国能源统计年鉴》附录；两篇国内研究给出相同的碳系数（t C/tce）</translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>recalled; as CEADs count it</source>
        <translation>凭记忆；按CEADs口径</translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>Recalled (not found in a source): NDVI extreme of a similar class</source>
        <translation>凭记忆（未找到来源）：取相近类别的NDVI极值</translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>Recalled (not found in a source): mean of needleleaf and broadleaf</source>
        <translation>凭记忆（未找到来源）：针叶林与阔叶林均值</translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>own choice: no study publishes its table</source>
        <translation>自定：尚无研究公布其对照表</translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>classes grouped by us</source>
        <translation>地类归并由本插件自定</translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>recalled;</source>
        <translation>凭记忆；</translation>
    </message>
    <message>
        <location filename="../../core/columns.py"/>
        <source>Why a value is missing</source>
        <translation>缺值原因</translation>
    </message>
    <message>
        <location filename="../../core/columns.py"/>
        <source>Reasons, separated by “; ”, why a value of this row is NULL or needs care.</source>
        <translation>该行某值为NULL或需留意的原因，以“; ”分隔。</translation>
    </message>
    <message>
        <location filename="../../core/columns.py"/>
        <source>Number of units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <location filename="../../core/contiguity.py"/>
        <source>Contiguity needs polygons, but {name} is none; choose neighbours by distance for points, and turn curves into straight segments.</source>
        <translation>邻接关系需要面，而{name}不是面；点请选择基于距离的邻域，曲线请转换为直线段。</translation>
    </message>
    <message>
        <location filename="../../core/cross_sections.py"/>
        <source>The layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../core/cross_sections.py"/>
        <source>{year} is not computed: {why}</source>
        <translation>{year}年未计算：{why}</translation>
    </message>
    <message>
        <location filename="../../core/cross_sections.py"/>
        <source>{count} of {all} rows lack a usable value and take no part ({first}).</source>
        <translation>{all}行中有{count}行缺少可用数值，未参与计算（{first}）。</translation>
    </message>
    <message>
        <location filename="../../core/cross_sections.py"/>
        <source>The headline numbers are those of {year}, the last year.</source>
        <translation>主要数值为末年{year}年的结果。</translation>
    </message>
    <message>
        <location filename="../../core/cross_sections.py"/>
        <source>{when} has {n} units with all values, but {what} needs {least} or more.</source>
        <translation>{when}：有{n}个单元各项数值齐全，而{what}至少需要{least}个。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Choose at least one factor.</source>
        <translation>请至少选择一个因子。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Choose at least one method of classification.</source>
        <translation>请至少选择一种离散化方法。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>The least number of units of a class has to be 1 or more.</source>
        <translation>每类最少单元数必须不小于1。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Factor “{name}”</source>
        <translation>因子“{name}”</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>The value</source>
        <translation>因变量</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Stratum of {factor}</source>
        <translation>{factor}的分层</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Number of the stratum, from 1; the table of strata tells its meaning.</source>
        <translation>分层编号，从1起；含义见分层表。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>has no value</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>{when} has {n} units with a value and all factors, but the detectors need at least {least}.</source>
        <translation>{when}：有{n}个单元的数值与全部因子齐全，而探测器至少需要{least}个。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>{when} has the same value in all {n} units, so there is nothing to explain.</source>
        <translation>{when}：{n}个单元的数值全部相同，没有可解释的差异。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>{when} has no factor with two strata of {least} units or more; choose fewer classes or other factors.</source>
        <translation>{when}：没有因子能形成两个各含至少{least}个单元的分层；请减少分类数或另选因子。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>has the same value in all units</source>
        <translation>在所有单元取值相同</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>has no valid classes</source>
        <translation>没有有效的分类</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>has strata of one unit only</source>
        <translation>各分层仅含一个单元</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>has too many strata for the risk detector</source>
        <translation>分层过多，无法进行风险探测</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Share of the variance that lies between the strata, 0 to 1.</source>
        <translation>层间方差所占份额，0至1。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Of q, by the non-central F distribution (Wang et al. 2016).</source>
        <translation>q的p值，由非中心F分布求得（Wang et al. 2016）。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>p by permutation</source>
        <translation>置换p值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Share of permutations with as large a q, the choice of the classes included; NULL without permutations.</source>
        <translation>q不小于观测值的置换比例，包含重新选择分类；不做置换时为NULL。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Non-centrality λ</source>
        <translation>非中心参数λ</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>*** p &lt; 0.01, ** p &lt; 0.05, * p &lt; 0.1, n.s. not significant; by p_perm where there are permutations, else by p.</source>
        <translation>*** p &lt; 0.01，** p &lt; 0.05，* p &lt; 0.1，n.s. 不显著；有置换时依p_perm，否则依p。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>p by the central F</source>
        <translation>中心F的p值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>That of an analysis of variance.</source>
        <translation>方差分析的p值。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Sum of squares within strata</source>
        <translation>层内平方和</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Total sum of squares</source>
        <translation>总平方和</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>q of A</source>
        <translation>A的q</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>q of B</source>
        <translation>B的q</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>q of A and B</source>
        <translation>A与B交互的q</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Interaction</source>
        <translation>交互类型</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Of the joint q, by the non-central F distribution.</source>
        <translation>交互q的p值，由非中心F分布求得。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Joint q less the larger of the two.</source>
        <translation>交互q减去两者中较大者。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>p of the gain</source>
        <translation>增益的p值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>By permutation within the strata of the stronger factor.</source>
        <translation>在较强因子的各层内置换。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>p of the gain, corrected</source>
        <translation>增益的p值（校正后）</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>False discovery rate over the pairs of the year.</source>
        <translation>对当年所有因子对控制错误发现率。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Number of strata</source>
        <translation>分层数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Stratum A</source>
        <translation>分层A</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Stratum B</source>
        <translation>分层B</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Units of A</source>
        <translation>A的单元数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Units of B</source>
        <translation>B的单元数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Mean of A</source>
        <translation>A的均值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Mean of B</source>
        <translation>B的均值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Welch's, of mean A − mean B.</source>
        <translation>Welch t，均值A − 均值B。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Two-sided; NULL where a stratum has one unit or neither varies.</source>
        <translation>双侧；某层仅一个单元或两层均无变异时为NULL。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Y where p &lt; 0.05.</source>
        <translation>p &lt; 0.05时为Y。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Factor A</source>
        <translation>因子A</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Factor B</source>
        <translation>因子B</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Sum of squares within strata of A</source>
        <translation>A的层内平方和</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Sum of squares within strata of B</source>
        <translation>B的层内平方和</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Ratio of the two, the larger above.</source>
        <translation>两者之比，较大者为分子。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Degrees of freedom</source>
        <translation>自由度</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Of the upper; the lower are the same where no unit is dropped.</source>
        <translation>分子的自由度；未剔除单元时分母相同。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>One-sided.</source>
        <translation>单侧。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Significance</source>
        <translation>显著性</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Y where p &lt; 0.05: the factors differ in what they explain.</source>
        <translation>p &lt; 0.05时为Y：两因子的解释力有差异。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Limits of the classes</source>
        <translation>分类界限</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Units of each class</source>
        <translation>各类单元数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Chosen</source>
        <translation>入选</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>1 for the classes that the detectors use.</source>
        <translation>1表示探测器所用的分类。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Why not</source>
        <translation>未用原因</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Stratum</source>
        <translation>分层</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>As in the strata fields of the layer.</source>
        <translation>与图层中的分层字段一致。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>With n − 1; NULL for one unit.</source>
        <translation>除以n − 1；仅一个单元时为NULL。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Factor “{name}” {why} and is left out.</source>
        <translation>因子“{name}”{why}，未纳入。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Factor “{name}” {why} in {years} and is left out there.</source>
        <translation>因子“{name}”在{years}{why}，相应年份未纳入。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>{count} of {all} rows lack the value or a factor and take no part: all factors are measured on one common sample ({first}).</source>
        <translation>{all}行中有{count}行缺少数值或某个因子，未参与计算：所有因子基于同一样本（{first}）。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>With only {n} units q is large by chance alone: on average {chance} for {strata} strata that have nothing to do with the value, and more for the best of many classifications. Such a q does not show that a factor matters, and crossed strata show even less; use permutations, and few classes.</source>
        <translation>仅有{n}个单元时，q会因偶然而偏大：与数值无关的{strata}个分层平均为{chance}，在众多分类中择优时更大。这样的q不能说明因子重要，交叉分层更甚；请使用置换检验，并减少分类数。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>{names} cannot be cut into classes of {least} units and more; each distinct value is a stratum.</source>
        <translation>{names}无法划分为各含至少{least}个单元的类；每个不同取值作为一个分层。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>{names} have more strata than half the units; such a q says little, and is not taken for the strongest while others have one.</source>
        <translation>{names}的分层数超过单元数的一半；这样的q意义不大，有其他因子时不作为最强因子。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>q of {names} has no p: there are as many strata as units.</source>
        <translation>{names}的q没有p值：分层数与单元数相同。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Strata of one unit: {names}. They are {rule}.</source>
        <translation>仅含一个单元的分层：{names}。{rule}。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>dropped, and the units with them</source>
        <translation>已剔除，相应单元一并剔除</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>kept, with no variance of their own, which makes q larger</source>
        <translation>予以保留，其自身方差为零，使q偏大</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Natural breaks of {names} are found on {bins} bins of equal count, because there are more distinct values than that.</source>
        <translation>{names}的自然断点在{bins}个等量分箱上求得，因为不同取值超过该数。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>The geometric classes of {names}, and so their q, are those of the unit in which the factor is given, because 1 is added to it first, as GD does; the other methods know no unit.</source>
        <translation>{names}的几何间隔分级及其q值取决于该因子所用单位，因为计算前先加1（与GD一致）；其他分级方法与单位无关。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>The classes of each factor and year are those with the largest q among {methods}, {classes} classes and at least {least} units in each; q grows with the number of classes.</source>
        <translation>各因子各年份取使q最大的分类：方法为{methods}，类数为{classes}，每类至少{least}个单元；q随分类数增大。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>p: non-central F with λ of Wang et al. (2016) and the {kind} variance; λ depends on the zero point of the value, so a large q may have a large p.</source>
        <translation>p：非中心F分布，λ依Wang et al.（2016），采用{kind}方差；λ取决于数值的零点，故较大的q也可能对应较大的p。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>population</source>
        <translation>总体</translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector_results.py"/>
        <source>Permutations: {count}, seed {seed}; p = (k + 1) / (R + 1). p_perm repeats the choice of the classes; p_gain permutes within the strata of the stronger factor of a pair.</source>
        <translation>置换：{count}次，种子{seed}；p = (k + 1) / (R + 1)。p_perm每次重新选择分类；p_gain在因子对中较强因子的各层内置换。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Fitted value</source>
        <translation>拟合值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Observed less fitted.</source>
        <translation>观测值减拟合值。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Standardised residual</source>
        <translation>标准化残差</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Residual over its own standard error, s·√(1 − h).</source>
        <translation>残差除以其自身标准误s·√(1 − h)。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Term</source>
        <translation>项</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Coefficient</source>
        <translation>系数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Standard error</source>
        <translation>标准误</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Two-sided, Student's t with n − k degrees of freedom.</source>
        <translation>双侧，自由度n − k的t分布。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Variance inflation factor</source>
        <translation>方差膨胀因子</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Missing for the intercept.</source>
        <translation>截距无此值。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>With the intercept.</source>
        <translation>含截距。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>AICc</source>
        <translation>AICc</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Standard error of the regression</source>
        <translation>回归标准误</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>p of F</source>
        <translation>F的p值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>z of the residual Moran's I</source>
        <translation>残差莫兰指数的z</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>p of the residual Moran's I</source>
        <translation>残差莫兰指数的p</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Two-sided, from z and the normal distribution.</source>
        <translation>双侧，由z和正态分布求得。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Largest variance inflation factor</source>
        <translation>最大方差膨胀因子</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Choose at least one explanatory field.</source>
        <translation>请至少选择一个解释变量字段。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>the dependent variable</source>
        <translation>因变量</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>A variance inflation factor above {most} ({first}): these variables repeat each other, so their coefficients are not to be told apart.</source>
        <translation>方差膨胀因子大于{most}（{first}）：这些变量相互重复，其系数难以区分。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>With only {n} units, coefficients and tests are rough: variables that have nothing to do with the dependent one reach an R² of {chance} on average, and the residual Moran's I seldom shows a pattern, so that its absence proves nothing.</source>
        <translation>仅有{n}个单元时，系数与检验较粗略：与因变量无关的变量平均R²也达{chance}，残差莫兰指数很少显示格局，故其不显著并不说明问题。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>“{name}” has the same value in every unit, so nothing can be learned from it; leave it out.</source>
        <translation>“{name}”在所有单元取值相同，不能提供信息；请不要选择它。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>{when} has {n} units with all values, but {k} coefficients need {least} or more; use fewer explanatory fields.</source>
        <translation>{when}：有{n}个单元各项数值齐全，而{k}个系数至少需要{least}个；请减少解释变量字段。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>In {when} “{name}” follows from the fields before it, so its coefficient does not exist; leave it out.</source>
        <translation>{when}：“{name}”可由其前面的字段推出，其系数不存在；请不要选择它。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/gtwr.py"/>
        <source>km²/a²</source>
        <translation>km²/a²</translation>
    </message>
    <message>
        <location filename="../../core/drivers/gtwr.py"/>
        <source>The best for this τ: rows, or metres.</source>
        <translation>该τ下的最优值：行数，或米。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/gtwr.py"/>
        <source>Above 10,000 rows estimated at 4,000 of them; missing where no degrees of freedom are left.</source>
        <translation>超过10,000行时由其中4,000行估计；没有剩余自由度时缺失。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/gtwr.py"/>
        <source>{n} rows all weigh on each other, so the search takes about {hours} hours of one core, and up to four times as long for twice the rows. Give τ or fewer years; with τ and the bandwidth there is only a fit.</source>
        <translation>{n}行两两相互加权，搜索约需单核{hours}小时，行数加倍时最多需四倍时间。请给出τ或减少年份；若τ和带宽都已给出，则只需拟合一次。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/gtwr.py"/>
        <source>τ has to be zero or more km² per squared year.</source>
        <translation>τ必须不小于零（km²/a²）。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/gtwr.py"/>
        <source>τ = {tau} km² per squared year: a year counts like {km} km.</source>
        <translation>τ = {tau} km²/a²：一年相当于{km} km。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/gtwr.py"/>
        <source>τ was sought at {rows} of the {n} rows, its bandwidth at all.</source>
        <translation>τ是在{n}行中的{rows}行上搜索的，其带宽则在全部行上搜索。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/gtwr.py"/>
        <source>The best τ is the largest that was tried: the years are nearly separate.</source>
        <translation>最优τ为所尝试的最大值：各年份几乎相互独立。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/gtwr.py"/>
        <source>There is only one year with all values, so nothing changes over time; use GWR.</source>
        <translation>各项数值齐全的只有一个年份，没有时间变化；请使用GWR。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/gwr.py"/>
        <source>{when} has {n} units, which no bandwidth leaves enough degrees of freedom for {k} local coefficients; use fewer explanatory fields, or the global regression.</source>
        <translation>{when}：共{n}个单元，任何带宽都不足以为{k}个局部系数留出自由度；请减少解释变量字段，或使用全局回归。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/gwr.py"/>
        <source>{number} m</source>
        <translation>{number} m</translation>
    </message>
    <message>
        <location filename="../../core/drivers/gwr.py"/>
        <source>{number} neighbours</source>
        <translation>{number}个邻域单元</translation>
    </message>
    <message>
        <location filename="../../core/drivers/gwr.py"/>
        <source>At a bandwidth of {bandwidth} the local regression of {when} uses up all {n} units (tr S = {trace}); choose a larger bandwidth or fewer explanatory fields.</source>
        <translation>带宽为{bandwidth}时，局部回归（{when}）用尽了全部{n}个单元的自由度（tr S = {trace}）；请选择更大的带宽或减少解释变量字段。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Main driver</source>
        <translation>主导因素</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Factor with the largest effect, whatever its sign.</source>
        <translation>效应绝对值最大的因素。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>What the effects leave of the change: rounding only.</source>
        <translation>各效应之和与变化量之差：仅为舍入误差。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Units that can be decomposed over the whole period.</source>
        <translation>在整个时段内可以分解的单元。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>“unit” or “group”.</source>
        <translation>“unit”（单元）或“group”（组）。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Unit or group</source>
        <translation>单元或组</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Factor of the identity</source>
        <translation>因素</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Effect</source>
        <translation>效应</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Share of the change</source>
        <translation>占总变化的份额</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Missing where the target does not change.</source>
        <translation>目标量不变时缺值。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>The identity uses {names}, for which no field is given; choose the fields or change the identity.</source>
        <translation>恒等式使用了{names}，但未给出字段；请选择字段或修改恒等式。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>The factors {factors} do not multiply to {target}: {names} do not cancel, and the numbers differ in {count} rows ({first}); check the identity and the fields.</source>
        <translation>因素{factors}之积不等于{target}：{names}不能约去，且有{count}行数值不符（{first}）；请检查恒等式与字段。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>{unit} {year}: {one} against {other}</source>
        <translation>{unit} {year}：{one}与{other}</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Effect of structure (shifting weights of the units)</source>
        <translation>结构效应（单元权重的变化）</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>{count} units change their group between years ({first}); give each unit one group.</source>
        <translation>{count}个单元在年份间改变了分组（{first}）；请为每个单元指定一个组。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Last year less first year.</source>
        <translation>末年减首年。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Change of {target}</source>
        <translation>{target}的变化量</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Last year over first year.</source>
        <translation>末年与首年之比。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Ratio of {target}</source>
        <translation>{target}的比值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>{count} of {all} unit periods could not be decomposed ({first}); the field “flag” says why.</source>
        <translation>{all}个单元时段中有{count}个无法分解（{first}）；原因见字段“flag”。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>In {count} unit periods the target is zero in a year; their effects are the analytical limits of Ang and Liu (2007).</source>
        <translation>{count}个单元时段的目标量在某年为零；其效应取Ang与Liu（2007）的解析极限。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>The effects on {target} do not add up over units. A group's rows decompose the ratio of its sums, with the structure effect of the units' shifting shares of {bottom}.</source>
        <translation>对{target}的效应不能跨单元相加。组的行分解其合计之比，并含各单元在{bottom}中份额变化的结构效应。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>A group's rows sum {target} and its effects over the units, so {target} has to be a quantity that adds up.</source>
        <translation>组的行对单元的{target}及其效应求和，故{target}必须是可加的数量。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>The totals of all units together rest on the units that could be decomposed: {fewest} of {all} in the period with the fewest.</source>
        <translation>全部单元整体的合计仅含可分解的单元：最少的时段为{fewest}个（共{all}个）。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>In {count} groups some units could not be decomposed and are left out of the group's totals ({first}).</source>
        <translation>{count}个组中有单元无法分解，未计入该组合计（{first}）。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>{count} units have no group and are in no group's totals.</source>
        <translation>{count}个单元没有分组，不计入任何组的合计。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi_identity.py"/>
        <source>technology: emission per GDP</source>
        <translation>技术进步：单位GDP碳排放</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi_identity.py"/>
        <source>economic development: GDP per person</source>
        <translation>经济发展：人均GDP</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi_identity.py"/>
        <source>population density: persons per area</source>
        <translation>人口密度：单位面积人口</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi_identity.py"/>
        <source>pressure on carbon fixation: area per sink</source>
        <translation>固碳压力：单位碳汇对应的面积</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi_identity.py"/>
        <source>The identity “{text}” needs one “=”, as in {example}.</source>
        <translation>恒等式“{text}”须含一个“=”，如{example}。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi_identity.py"/>
        <source>The identity “{text}” needs at least two factors joined by “*”, as in {example}.</source>
        <translation>恒等式“{text}”须含至少两个以“*”连接的因素，如{example}。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi_identity.py"/>
        <source>“{piece}” in the identity “{text}” is neither a name nor a ratio of two names, such as C/G.</source>
        <translation>恒等式“{text}”中的“{piece}”既不是名称，也不是两个名称之比（如C/G）。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi_identity.py"/>
        <source>A decomposition compares years, but the panel holds {count}; give rows for two years or more.</source>
        <translation>分解需要比较年份，而面板中的年份：{count}；请给出两年或更多年份的行。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi_identity.py"/>
        <source>only {year}</source>
        <translation>仅{year}</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi_identity.py"/>
        <source>“{piece}” is no period; write two years, the earlier one first, such as 2000-2010.</source>
        <translation>“{piece}”不是时段；请写两个年份，较早者在前，如2000-2010。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi_identity.py"/>
        <source>The period {piece} needs the year {year}, which the panel lacks; it holds {years}.</source>
        <translation>时段{piece}需要{year}年，而面板没有该年份；面板包含{years}。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi_identity.py"/>
        <source>Effect of {factor}</source>
        <translation>{factor}的效应</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi_identity.py"/>
        <source>The identity has {count} factors; give as many different names, or none.</source>
        <translation>恒等式有{count}个因素；请给出同样数目的不同名称，或不填写。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi_identity.py"/>
        <source>Effect of {factor} ({meaning})</source>
        <translation>{factor}的效应（{meaning}）</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_bandwidth.py"/>
        <source>All {n} rows lie in one place, so no length can be a bandwidth; give layers with their polygons, or choose an adaptive bandwidth.</source>
        <translation>全部{n}行位于同一位置，无法以长度作为带宽；请提供带面的图层，或选择自适应带宽。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Residual over its own standard error, σ·√(1 − S_ii).</source>
        <translation>残差除以其自身标准误σ·√(1 − S_ii)。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Local R²</source>
        <translation>局部R²</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Weighted by the kernel of the unit; no local R² is defined for MGWR.</source>
        <translation>以单元的核函数加权；MGWR未定义局部R²。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Condition number</source>
        <translation>条件数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Of the local variables; above 30 they are not to be told apart.</source>
        <translation>局部变量的条件数；大于30时难以区分。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Leverage</source>
        <translation>杠杆值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Diagonal of the hat matrix, the influence of GWR4.</source>
        <translation>帽子矩阵的对角元素，即GWR4的influence。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Cook's distance</source>
        <translation>Cook距离</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Neighbours, the unit itself among them, or metres.</source>
        <translation>邻域单元数（含单元自身），或米。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Bandwidth, lower end</source>
        <translation>带宽下限</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Of the interval that holds 95 % of the AICc weights; missing where not every bandwidth was tried.</source>
        <translation>包含95% AICc权重的区间；未尝试所有带宽时缺值。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Bandwidth, upper end</source>
        <translation>带宽上限</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Of the variable; of the whole model for GWR and GTWR.</source>
        <translation>各变量的值；GWR与GTWR为整个模型的值。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Critical t</source>
        <translation>临界t值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Two-sided, corrected for the dependent tests.</source>
        <translation>双侧，已针对相依检验校正。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Mean of the local coefficients</source>
        <translation>局部系数均值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Standard deviation of the local coefficients</source>
        <translation>局部系数标准差</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Smallest local coefficient</source>
        <translation>局部系数最小值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Lower quartile of the local coefficients</source>
        <translation>局部系数下四分位数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Median of the local coefficients</source>
        <translation>局部系数中位数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Upper quartile of the local coefficients</source>
        <translation>局部系数上四分位数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Largest local coefficient</source>
        <translation>局部系数最大值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Units with a significantly positive coefficient</source>
        <translation>系数显著为正的单元数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Units with a significantly negative coefficient</source>
        <translation>系数显著为负的单元数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Units whose neighbours do not determine the coefficient</source>
        <translation>邻域不足以确定系数的单元数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Global coefficient</source>
        <translation>全局系数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Standard error of the global coefficient</source>
        <translation>全局系数标准误</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>p of the global coefficient</source>
        <translation>全局系数的p值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>p of spatial variability</source>
        <translation>空间变异性的p值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Monte Carlo over permuted places; missing if not asked for.</source>
        <translation>对位置置换的蒙特卡洛检验；未要求时缺值。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Neighbours, the unit itself among them, or metres; that from which MGWR starts.</source>
        <translation>邻域单元数（含单元自身），或米；MGWR为其初始带宽。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>R² of the global regression</source>
        <translation>全局回归的R²</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Adjusted R² of the global regression</source>
        <translation>全局回归的调整R²</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>By the rule of the local one, as GWR4 has it: with a degree of freedom less than `globalregression`.</source>
        <translation>与局部回归采用同一规则（同GWR4）：比`globalregression`少一个自由度。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Effective number of parameters</source>
        <translation>有效参数个数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>By the rule of the residual variance; tr(S) for MGWR.</source>
        <translation>依残差方差的规则；MGWR为tr(S)。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Residual sum of squares</source>
        <translation>残差平方和</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>AIC</source>
        <translation>AIC</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Cross-validation score</source>
        <translation>交叉验证得分</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Mean squared residual of leaving each unit out; missing for MGWR.</source>
        <translation>逐一剔除单元所得残差平方的均值；MGWR无此值。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Units with a condition number above 30</source>
        <translation>条件数大于30的单元数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Units with a coefficient that is not determined</source>
        <translation>系数不能确定的单元数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Of MGWR, else missing.</source>
        <translation>MGWR的值，其他缺值。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Of the bandwidth; missing where no degrees of freedom are left.</source>
        <translation>该带宽的得分；没有剩余自由度时缺值。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>tr(S)</source>
        <translation>tr(S)</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>The significance level has to lie between 0 and 1.</source>
        <translation>显著性水平必须介于0与1之间。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>A bandwidth of {bandwidth} is not possible; give a whole number of neighbours for an adaptive bandwidth, or metres above zero for a fixed one.</source>
        <translation>带宽{bandwidth}不可用；自适应带宽请给出整数个邻域单元，固定带宽请给出大于零的米数。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>{when} has {n} units and {k} coefficients, so the bandwidth has to lie between {least} and {n} neighbours, not at {bandwidth}.</source>
        <translation>{when}：有{n}个单元和{k}个系数，带宽须介于{least}与{n}个邻域单元之间，不能为{bandwidth}。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Coefficient of {term}</source>
        <translation>{term}的系数</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Standard error of {term}</source>
        <translation>{term}的标准误</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>t of {term}</source>
        <translation>{term}的t值</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Significance of {term}</source>
        <translation>{term}的显著性</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>−1 or 1 where the coefficient is significant at the corrected level, else 0.</source>
        <translation>系数在校正后的水平上显著时为−1或1，否则为0。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>{where}: {what}</source>
        <translation>{where}：{what}</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>With only {n} units a local regression claims little: its coefficients rest on a handful of values, and several hundred units are usual.</source>
        <translation>仅有{n}个单元时局部回归结论有限：其系数仅依据少数数值，通常需要数百个单元。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Up to so many rows share a place: {most}; they count as neighbours at no distance. For a panel, choose the year field.</source>
        <translation>位于同一位置的行数最多为：{most}；它们作为距离为零的邻域。若为面板，请选择年份字段。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>The local regression is not better than the global one by 3 or more of AICc ({first}); use the global regression.</source>
        <translation>局部回归的AICc未比全局回归低3以上（{first}）；请使用全局回归。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>The best bandwidth stands at the end of the range ({first}): at the upper end the relation is nearly the same everywhere; at the lower one each unit stands for little but itself.</source>
        <translation>最优带宽位于搜索范围的端点（{first}）：在上端表示关系各处几乎相同；在下端表示每个单元几乎只代表自身。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>The condition number is above 30 in some units ({first}): their coefficients are not to be told apart.</source>
        <translation>部分单元的条件数大于30（{first}）：其系数难以区分。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Around {count} units the neighbours do not determine the coefficient of “{name}” ({first}); it is NULL there.</source>
        <translation>{count}个单元的邻域不足以确定“{name}”的系数（{first}）；该处为NULL。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>The tolerance has to be above zero.</source>
        <translation>容差必须大于零。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>There has to be at least one round.</source>
        <translation>至少需要一轮。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>“{text}” is no list of bandwidths; write numbers with commas between them.</source>
        <translation>“{text}”不是带宽列表；请填写以逗号分隔的数值。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>There are {count} bandwidths for {need} coefficients; give one for the intercept and one for each explanatory field, in their order.</source>
        <translation>有{count}个带宽，而系数有{need}个；请依次给出截距及各解释变量字段的带宽。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>{when} has {n} units, and MGWR uses up all their degrees of freedom (tr S = {trace}); use fewer explanatory fields, or the global regression.</source>
        <translation>{when}：共{n}个单元，MGWR用尽了全部自由度（tr S = {trace}）；请减少解释变量字段，或使用全局回归。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>{year}: </source>
        <translation>{year}年：</translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>{year}The back-fitting has not converged after {most} rounds (change {change}); allow more rounds.</source>
        <translation>{year}后向拟合经{most}轮仍未收敛（变化{change}）；请增加轮数。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>{year}The back-fitting has converged after {count} rounds; bandwidths {bandwidths}.</source>
        <translation>{year}后向拟合经{count}轮收敛；带宽为{bandwidths}。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>{year}With {n} units a bandwidth for each variable asks for much; compare with GWR.</source>
        <translation>{year}仅有{n}个单元时，每个变量各取带宽要求过高；请与GWR比较。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/strata.py"/>
        <source>“{piece}” is no number of classes; write for example 3-8 or 3, 5, 7, each from 2 to {most}.</source>
        <translation>“{piece}”不是分类数；请写作3-8或3, 5, 7等，每个在2至{most}之间。</translation>
    </message>
    <message>
        <location filename="../../core/drivers/strata.py"/>
        <source>The number of classes is empty; write for example 3-8.</source>
        <translation>分类数为空；请填写，例如3-8。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{year}: {what}</source>
        <translation>{year}年：{what}</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source> ({first})</source>
        <translation>（{first}）</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{unit} ({years})</source>
        <translation>{unit}（{years}）</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>Place</source>
        <translation>位次</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>1 for the largest weight.</source>
        <translation>权重最大者为1。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The comparisons are no square matrix of 1 to {most} criteria: {rows} rows with {columns} cells.</source>
        <translation>判断矩阵不是1至{most}个准则的方阵：{rows}行，每行{columns}格。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The criterion {name} stands more than once; give each a name of its own.</source>
        <translation>准则{name}重复出现；请为每个准则指定不同名称。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>λmax = {largest}, CI = {ci}, CR = {cr}.</source>
        <translation>λmax = {largest}，CI = {ci}，CR = {cr}。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The comparisons are inconsistent (CR = {cr}, 0.1 or more): look first at “{a}” over “{b}”, which is given as {given} where the others together say {fits}.</source>
        <translation>判断不一致（CR = {cr}，不小于0.1）：请先检查“{a}”对“{b}”，给定值为{given}，而其余判断合起来为{fits}。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The comparisons are inconsistent (CR = {cr}, 0.1 or more), so the weights should not be used: look first at “{a}” over “{b}”, which is given as {given} where the others together say {fits}.</source>
        <translation>判断不一致（CR = {cr}，不小于0.1），不应使用所得权重：请先检查“{a}”对“{b}”，给定值为{given}，而其余判断合起来为{fits}。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The criteria have no names and are called {names}; put the name of each before its row, such as forest, 1, 3, water, 1/3, 1.</source>
        <translation>准则没有名称，依次记为{names}；如需命名，请在每行之前写上准则名称，如：NDVI,1,3,NPP,1/3,1。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>Cells below 1 that are rounded are taken as the reciprocal of their opposite: {cells}.</source>
        <translation>小于1的舍入值按对称单元格的倒数处理：{cells}。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>Comparisons above 9 ({cells}) are beyond Saaty's scale of 1 to 9; check them.</source>
        <translation>大于9的比较值（{cells}）超出Saaty的1至9标度；请检查。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The comparison of “{a}” with “{b}” is “{cell}”, which is no number above zero, or out of all proportion; give one such as 3 or 1/3.</source>
        <translation>“{a}”与“{b}”的比较值为“{cell}”，不是大于零的数，或过于悬殊；请给出3或1/3之类的值。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>“{a}” compared with itself is {given}, which has to be 1.</source>
        <translation>“{a}”与自身的比较值为{given}，必须为1。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>“{a}” and “{b}” are not compared with each other; fill one of the two cells.</source>
        <translation>“{a}”与“{b}”未作比较；请填写两格之一。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The matrix is not reciprocal: “{a}” over “{b}” is {x}, but “{b}” over “{a}” is {y} instead of {wanted}; correct one of the two cells.</source>
        <translation>矩阵不互反：“{a}”对“{b}”为{x}，而“{b}”对“{a}”为{y}，应为{wanted}；请更正其中一格。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>{low} for 1/{high}</source>
        <translation>{low}视作1/{high}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The matrix has {rows} rows but more columns are filled; give as many columns as rows.</source>
        <translation>矩阵有{rows}行，但填写的列更多；列数应与行数相同。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>{count} cells are no square matrix; give 4, 9, 16 … comparisons row by row, such as 1, 3, 1/3, 1, or the name of each criterion before its row, such as forest, 1, 3, water, 1/3, 1.</source>
        <translation>{count}个单元格不能构成方阵；请逐行给出4、9、16……个比较值，如1,3,1/3,1，或在每行之前加上准则名称，如：NDVI,1,3,NPP,1/3,1。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The table</source>
        <translation>该表</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>{where} has {rows} criteria but {count} fields of comparisons ({fields}); give one field for each criterion, and the field of the names.</source>
        <translation>{where}有{rows}个准则，但比较值字段有{count}个（{fields}）；请为每个准则给出一个字段，并指定名称字段。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>extreme disorder</source>
        <translation>极度失调</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>severe disorder</source>
        <translation>严重失调</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>moderate disorder</source>
        <translation>中度失调</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>mild disorder</source>
        <translation>轻度失调</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>near disorder</source>
        <translation>濒临失调</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>barely coordinated</source>
        <translation>勉强协调</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>primary coordination</source>
        <translation>初级协调</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>intermediate coordination</source>
        <translation>中级协调</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>good coordination</source>
        <translation>良好协调</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>quality coordination</source>
        <translation>优质协调</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Coupling degree C</source>
        <translation>耦合度C</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Comprehensive index T</source>
        <translation>综合发展指数T</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Weighted mean of the scores.</source>
        <translation>各得分的加权均值。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Coordination degree D</source>
        <translation>耦合协调度D</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>√(C·T), 0 to 1.</source>
        <translation>√(C·T)，0至1。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Level of coordination</source>
        <translation>协调等级</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>1 to 10, each a tenth of D.</source>
        <translation>1至10，每级为D的十分之一。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Class of coordination</source>
        <translation>协调类型</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Lagging system</source>
        <translation>滞后系统</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>The system with the smallest score, or “synchronous” where all lie within 0.1 of each other.</source>
        <translation>得分最小的系统；各得分相差不超过0.1时为“synchronous”（同步）。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Mean C</source>
        <translation>C均值</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Mean T</source>
        <translation>T均值</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Mean D</source>
        <translation>D均值</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Units in {level}</source>
        <translation>{level}单元数</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Coupling needs two systems or more; choose two fields or more.</source>
        <translation>耦合至少需要两个系统；请选择两个或更多字段。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>{strange} is to be inverted, but is none of the systems ({names}); choose among them.</source>
        <translation>{strange}被指定为逆向，但不在各系统（{names}）之中；请从中选择。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>An exponent has to be above zero, and goes with the standard form or the one without n; leave it empty for the adjusted form.</source>
        <translation>指数必须大于零，并且用于标准形式或不含n的形式；修正形式请留空。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>a coupling</source>
        <translation>耦合度计算</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>a normalisation by the range</source>
        <translation>极差标准化</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>{when} has the same value of {name} in all {n} units, so there is no range; choose another field, or no normalisation for scores between 0 and 1.</source>
        <translation>{when}：{n}个单元的{name}全部相同，没有极差；请另选字段，或对0至1之间的得分不作标准化。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>All scores of all rows are zero, so no coupling exists; check the fields.</source>
        <translation>所有行的得分均为零，不存在耦合；请检查字段。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>“{name}” has {count} values outside 0 to 1 ({first}), which are no scores; choose a normalisation.</source>
        <translation>“{name}”有{count}个值不在0至1之间（{first}），不是得分；请选择一种标准化方法。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Only two units ({when}): each has the best or the worst score of every system, which says nothing of how far they are apart; use scores of your own without normalisation.</source>
        <translation>仅有两个单元（{when}）：每个系统的得分非最好即最差，不能反映差距大小；请使用自己的得分且不作标准化。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>{count} rows have the smallest value of a system and so the score 0, with which C and D are 0 ({first}); the normalisation to [0.01, 1] avoids that.</source>
        <translation>{count}行在某系统取最小值而得分为0，使C与D为0（{first}）；标准化到[0.01, 1]可避免。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>C has the {form} form with the exponent {k}; D of different forms cannot be compared.</source>
        <translation>C采用{form}，指数为{k}；不同形式的D不可比较。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>C has the form adjusted by Wang et al. (2021); D of different forms cannot be compared.</source>
        <translation>C采用王淑佳等（2021）的修正形式；不同形式的D不可比较。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Without n, C does not exceed 1/{n}, so that D comes out too low for the ten classes, which are made for the standard form.</source>
        <translation>不含n时C不超过1/{n}，使D对按标准形式制定的十个等级而言偏低。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Direction: {names} count as more where they are larger.</source>
        <translation>方向：{names}越大越好。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Direction: {names} count as more where they are smaller.</source>
        <translation>方向：{names}越小越好。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Each year has a range of its own, so D tells who is ahead in a year and not how a unit develops; pool the years for that.</source>
        <translation>各年份分别取极差，故D反映当年的相对位次，而非单元的发展；如需后者，请合并年份。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>+ more is better, − less is better.</source>
        <translation>+ 越大越好，− 越小越好。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Entropy</source>
        <translation>信息熵</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>0 to 1; NULL for an indicator without any difference.</source>
        <translation>0至1；无差异的指标为NULL。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Mean share of the indicator in what the units lack.</source>
        <translation>该指标在各单元差距中的平均份额。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>By the range, 0 to 1.</source>
        <translation>按极差，0至1。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Obstacle degree</source>
        <translation>障碍度</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>w(1 − V) as a share of its sum over the indicators.</source>
        <translation>w(1 − V)占各指标之和的份额。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>1 for the largest obstacle of the unit.</source>
        <translation>该单元最大障碍为1。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Closeness to the ideal</source>
        <translation>贴近度</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>0 to 1, larger is better.</source>
        <translation>0至1，越大越好。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Of the year, 1 the best; equal closeness has equal rank.</source>
        <translation>当年排名，1为最好；贴近度相同者排名相同。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>1 the lowest; by natural breaks three.</source>
        <translation>1为最低；按自然断点分三级。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>{fields} is an indicator of which more and less is better at once; choose one.</source>
        <translation>{fields}同时被选为正向与逆向指标；请只选其一。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Choose at least one indicator.</source>
        <translation>请至少选择一个指标。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>an evaluation</source>
        <translation>综合评价</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>{when} has the same values in all {n} units, so there is nothing to evaluate.</source>
        <translation>{when}：{n}个单元的数值全部相同，无从评价。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>{when} has no difference in any indicator with a weight above 0.</source>
        <translation>{when}：权重大于0的指标均无差异。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>“{name}” has the same value in all units{at} and has no weight.</source>
        <translation>“{name}”在所有单元取值相同{at}，没有权重。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>{when} has fewer than three different scores and so no levels.</source>
        <translation>{when}：不同得分少于三个，不分等级。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Each year has a range and weights of its own, so the scores tell who is ahead in a year and not how a unit develops; pool the years for that.</source>
        <translation>各年份分别取极差与权重，故得分反映当年的相对位次，而非单元的发展；如需后者，请合并年份。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>The table of weights has no row for {absent}; its column “criterion” holds {have}.</source>
        <translation>权重表没有{absent}的行；其“criterion”列为{have}。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scores.py"/>
        <source>The weights name {strange}, but weights are needed for {names}.</source>
        <translation>权重中写有{strange}，而需要的是{names}的权重。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scores.py"/>
        <source>There are {given} weights where {count} are needed ({names}); give one for each, in this order, such as {example}.</source>
        <translation>给出了{given}个权重，而需要{count}个（{names}）；请按此顺序各给一个，如{example}。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scores.py"/>
        <source>The weights {given} of {names} are no numbers of 0 or more with a sum above 0.</source>
        <translation>{names}的权重{given}不是合计大于0的非负数。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scores.py"/>
        <source>The weights add up to {total} and are divided by it.</source>
        <translation>权重之和为{total}，已据此归一化。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>generally suitable</source>
        <translation>一般适宜</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>relatively suitable</source>
        <translation>较适宜</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>extremely suitable</source>
        <translation>极适宜</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>ecological auxiliary restoration area</source>
        <translation>生态辅助修复区</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>ecological key protection area</source>
        <translation>生态重点保护区</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>ecological core protection area</source>
        <translation>生态核心保护区</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>Class</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>The highest is the most suitable; 0: excluded by the constraint.</source>
        <translation>最高者最适宜；0：被约束排除。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>Name of the class</source>
        <translation>类型名称</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>Of three classes only.</source>
        <translation>仅三个等级时给出。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>Lowest score</source>
        <translation>最低得分</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>Highest score</source>
        <translation>最高得分</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>Cells</source>
        <translation>像元数</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>Of the area with data, the excluded too; of the cells where there is no CRS.</source>
        <translation>占有数据面积的比例，含被排除者；没有坐标参照系时按像元数计。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>Two criteria are called “{name}”, so {where} cannot name them; rename one of the layers.</source>
        <translation>有两个准则名为“{name}”，{where}无法区分；请重命名其中一个图层。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>{where} has {given} weights where {count} are needed ({names}), and names none of these; give a row for each, with its name.</source>
        <translation>{where}有{given}个权重，而需要{count}个（{names}），且名称均不符；请为每个准则给出一行及其名称。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>{where} names none of the rasters, so its weights are taken in order: {pairs}.</source>
        <translation>{where}中没有栅格名称，其权重按顺序对应：{pairs}。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>{where} has weights of {keys}, but the criteria are {names}; name each of them once.</source>
        <translation>{where}给出了{keys}的权重，而准则为{names}；请各写一次。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>{where} has rows of {strange}, but the criteria are {names}; name the rows after them.</source>
        <translation>{where}含有{strange}的行，而准则为{names}；请按准则命名。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>{where} has no rows of {names}, whose values are taken as scores.</source>
        <translation>{where}没有{names}的行，直接以其数值为评分。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>{where} has a row of “{name}” from {start} to {end} with the score {score}, which is no range with a score; correct it.</source>
        <translation>{where}中“{name}”自{start}至{end}、得分{score}的一行不是带得分的区间；请更正。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>{where} gives “{name}” two scores from {start} to {end}; let its rows not overlap.</source>
        <translation>{where}中“{name}”自{start}至{end}有两个得分；各行不应重叠。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>{count} cells of “{name}” hold values without a score (from {low} to {high}) and have no score in the result; give them a row.</source>
        <translation>“{name}”有{count}个像元的数值（{low}至{high}）没有评分，结果中没有得分；请为其添加一行。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>{count} cells of the constraint are neither 0 nor 1; all but 0 count as allowed.</source>
        <translation>约束栅格有{count}个像元既不是0也不是1；除0以外均视为允许。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>“{name}” has the same score in all cells and tells none apart.</source>
        <translation>“{name}”在所有像元评分相同，没有区分作用。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>The scores of “{most}” span {much}, those of “{least}” {little}: bring the criteria to one scale, such as 1 to 5, by a table of scores.</source>
        <translation>“{most}”的评分跨度为{much}，“{least}”为{little}：请用评分表将各准则统一到同一尺度，如1至5。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>The score of {count} cells is too large for a raster; scale the criteria ({names}) down.</source>
        <translation>{count}个像元的得分超出栅格可存范围；请缩小各准则（{names}）的数值。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>Cells of “{name}” hold {value}, which files put where they have no data, and it is not declared; declare it as no data in the raster.</source>
        <translation>“{name}”的像元含有{value}，这是文件在无数据处常填的值，但未声明；请在栅格中将其声明为无数据值（NoData）。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>“{name}” has {count} cells without a score</source>
        <translation>“{name}”有{count}个像元没有评分</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>No cell has a score: none has data in all of {names} and is allowed by the constraint{lost}; check their no-data values and where they lie.</source>
        <translation>没有像元有得分：没有像元在{names}中均有数据且为约束所允许{lost}；请检查其无数据值与位置。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>level {number} of {count}</source>
        <translation>第{number}级（共{count}级）</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>The breaks {outside} lie outside the scores ({low} to {high}), so some classes hold no cell.</source>
        <translation>界限{outside}不在得分范围（{low}至{high}）之内，故部分等级没有像元。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>The score is {low} in all cells, so there are no classes; choose criteria that differ between cells, or own breaks.</source>
        <translation>所有像元的得分均为{low}，无法分级；请选择在像元间有差异的准则，或自定界限。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>The cells have {count} distinct scores, fewer than the {classes} classes; choose fewer classes.</source>
        <translation>像元只有{count}个不同得分，少于{classes}个等级；请减少等级数。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>So many cells have the same score that there are no {classes} classes of about the same number; choose natural breaks, or fewer classes.</source>
        <translation>得分相同的像元过多，无法划分为像元数大致相同的{classes}个等级；请选择自然断点，或减少等级数。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/sink_suitability.py"/>
        <source>Own breaks are chosen, but none are given; fill in {count} ascending numbers.</source>
        <translation>选择了自定界限但未给出；请填写{count}个由小到大的数值。</translation>
    </message>
    <message>
        <location filename="../../core/grid.py"/>
        <source>The raster has {columns} × {rows} cells of {dx} × {dy}, which is no north-up grid; warp it to one.</source>
        <translation>栅格有{columns} × {rows}个像元，像元大小{dx} × {dy}，不是正北向格网；请将其重投影为正北向格网。</translation>
    </message>
    <message>
        <location filename="../../core/grid.py"/>
        <source>The cells of the raster have no place on the ellipsoid; check the raster's CRS.</source>
        <translation>栅格像元不在椭球面上；请检查栅格的坐标参照系。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>CO2 of energy</source>
        <translation>能源消费CO2</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>CH4</source>
        <translation>CH4</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>As CO2 by its warming potential.</source>
        <translation>按增温潜势折算为CO2。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>N2O</source>
        <translation>N2O</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>CO2 of processes and farm inputs</source>
        <translation>工业过程与农业投入CO2</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Sum of the four; missing where an activity of the unit is.</source>
        <translation>四项之和；单元缺少某项活动数据时缺值。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Activity of all rows</source>
        <translation>全部行的活动数据</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>In the unit of the factor.</source>
        <translation>以因子的单位计。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>CO2 of one unit</source>
        <translation>每单位的CO2</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>With CH4 and N2O as CO2.</source>
        <translation>CH4与N2O折算为CO2。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Unit of the factor</source>
        <translation>因子的单位</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Emission of all rows</source>
        <translation>全部行的碳排放</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{where} has the key “{word}” twice; keep one row.</source>
        <translation>{where}中键“{word}”重复；请保留一行。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{key}: {what}</source>
        <translation>{key}：{what}</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{where} has no rows; give a key and a value in each.</source>
        <translation>{where}没有行；请在每行给出key与value。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{where}: {count} numbers do not fit together ({first}); check them. The value is what counts.</source>
        <translation>{where}：{count}个数值相互不符（{first}）；请检查。计算以value为准。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{where}: “{name}” in row {row} is “{value}”, not a number of zero or more.</source>
        <translation>{where}：第{row}行的“{name}”为“{value}”，不是非负数。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{where}: row {row} (“{word}”, “{value}”) is no factor; give a key and a number of t CO2 per unit of activity.</source>
        <translation>{where}：第{row}行（“{word}”、“{value}”）不是排放因子；请给出键和每单位活动的t CO2数值。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{where}: the unit “{unit}” in row {row} is not understood; write for example “t CO2 per t”, “t CO2 per 10⁴ m³” or “kg CH4 per head”.</source>
        <translation>{where}：无法识别第{row}行的单位“{unit}”；请写作“t CO2 per t”、“t CO2 per 10⁴ m³”或“kg CH4 per head”等。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{where}: the sector “{word}” in row {row} is none of {known}.</source>
        <translation>{where}：第{row}行的部门“{word}”不在{known}之列。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{where}: “{text}” in row {row} is no CH4 of manure; write for example “line 10:9 15:13” or “step 0:1 15:2” (°C:kg per head).</source>
        <translation>{where}：第{row}行的“{text}”不是粪便CH4的写法；请写作“line 10:9 15:13”或“step 0:1 15:2”等（°C:kg/头）。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>carbon against content</source>
        <translation>carbon与content</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>value against theta and carbon</source>
        <translation>value与theta、carbon</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>value against heat, content and oxidation</source>
        <translation>value与热值、含碳量、氧化率</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{what}, {one} and {other}</source>
        <translation>{what}，{one}与{other}</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>The mapping names the field “{field}”, which the layer does not have.</source>
        <translation>映射中写有字段“{field}”，而图层没有该字段。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>The mapping names “{word}”, which is no factor of the table; it has {known}.</source>
        <translation>映射中写有“{word}”，它不是表中的因子；表中有{known}。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Two fields ({fields}) lead to the factor “{key}”; map one of them to another, or leave it out.</source>
        <translation>两个字段（{fields}）对应同一因子“{key}”；请将其一映射到其他因子，或将其剔除。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>No field of the layer is named like a factor ({known}); it has {fields}. Name the fields so, or fill the mapping; where names look garbled, choose the encoding of the file.</source>
        <translation>图层没有以因子命名的字段（{known}）；现有字段：{fields}。请按因子命名字段，或填写映射；若字段名为乱码，请选择文件的编码。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Fields that look like activities have no factor and are not counted ({fields}); map them, or give a table with their factors.</source>
        <translation>疑似活动数据的字段没有因子，未计入（{fields}）；请填写映射，或提供含其因子的表。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Fields that other built-in tables have factors for are not counted ({fields}); run the step with those tables too.</source>
        <translation>其他内置表有因子的字段未计入（{fields}）；请同时选用这些表。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Not in the layer, so not reported rather than zero: {keys}.</source>
        <translation>图层中没有，故为未报告而非零：{keys}。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{name} ({key})</source>
        <translation>{name}（{key}）</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{mass} per {activity}</source>
        <translation>{mass}/{activity}</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Field “{field}” is negative in {count} rows ({first}); quantities of activity are zero or more, so subtract what is not burned before.</source>
        <translation>字段“{field}”在{count}行为负（{first}）；活动数据须不小于零，非燃烧用量请事先扣除。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Field “{field}” says another unit than the factor “{key}” counts ({unit}); map it to a factor of its unit, or convert it.</source>
        <translation>字段“{field}”注明的单位与因子“{key}”的计量单位（{unit}）不同；请映射到同单位的因子，或先行换算。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Only electricity is matched, and it is off; switch scope 2 on, or give fuels.</source>
        <translation>只匹配到电力，而电力未计入；请勾选范围二，或提供燃料数据。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{count} rows emit more than the whole world ({first}); check the units of mass and gas.</source>
        <translation>{count}行的碳排放超过全球总量（{first}）；请检查质量与气体的单位。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{count} of {all} rows lack an activity, so their totals are NULL; write 0 where there was none.</source>
        <translation>{all}行中有{count}行缺少某项活动数据，其合计为NULL；确无活动请填0。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Electricity ({fields}) is left out: its emission is counted at the power plants. Switch scope 2 on for the consumption side.</source>
        <translation>电力（{fields}）未计入：其碳排放已在电厂计入。消费侧核算请勾选范围二。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Factors: {list}.</source>
        <translation>因子：{list}。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{field} → {key} ({unit})</source>
        <translation>{field} → {key}（{unit}）</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>The unit in the name of the field was taken for {fields}.</source>
        <translation>{fields}采用字段名中注明的单位。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Gases ({fields}) emit {times} times as much as everything else; check the unit of gases (m³, 10⁴ m³ or 10⁸ m³).</source>
        <translation>气体（{fields}）的碳排放是其余各项之和的{times}倍；请检查气体的单位（m³、万m³或亿m³）。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>This table counts the gases in {fields} by mass, in t; statistics give 10⁴ m³, for which a table with factors per 10⁴ m³ is needed.</source>
        <translation>该表对{fields}中的气体按质量（t）计；统计数据常为万m³，需使用以万m³计的因子表。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Cement and clinker are both given, though they are the same process; leave one out.</source>
        <translation>水泥与熟料同时给出，但两者为同一过程；请去掉其一。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Emission of {name}</source>
        <translation>{name}碳排放</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Share of the group's night light</source>
        <translation>占本组夜间灯光的份额</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Units with light</source>
        <translation>有灯光的单元数</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Sum of light</source>
        <translation>灯光总和</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Known total</source>
        <translation>已知总量</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Sum allocated</source>
        <translation>分配之和</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Allocated less known: rounding only.</source>
        <translation>分配之和减已知总量：仅为舍入误差。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Emission per unit of light</source>
        <translation>单位灯光碳排放</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Total over light, or the slope of the regression before rescaling.</source>
        <translation>总量与灯光之比，或缩放前的回归斜率。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Intercept</source>
        <translation>截距</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Emission of a group without light.</source>
        <translation>没有灯光的组的碳排放。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>R² of the regression</source>
        <translation>回归的R²</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>About the mean of the totals.</source>
        <translation>以总量的均值为基准。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Points of the regression</source>
        <translation>回归的样本点数</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>regression through the origin, rescaled</source>
        <translation>过原点回归，再缩放</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Give one total, or a table of totals, and not both.</source>
        <translation>请给出一个总量或一张总量表，不要同时给出。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>One total cannot serve {count} groups and years; give a table of totals.</source>
        <translation>一个总量不能用于{count}个组与年份；请给出总量表。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>group</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>The layer and {where} must both have a {word} field, or neither; choose the missing one.</source>
        <translation>图层与{where}必须同时具有{word}字段，或均没有；请选择缺少的一个。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>group and year</source>
        <translation>组和年份</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>{where} has {count} totals without a group (rows {first}); fill the group field or remove them.</source>
        <translation>{where}有{count}个总量没有分组（第{first}行）；请填写分组字段或删除这些行。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>The night light of {first} sums to zero, so its total cannot be shared out; check the raster and the noise threshold, or drop the year.</source>
        <translation>{first}的夜间灯光合计为零，其总量无法分配；请检查栅格与噪声阈值，或去掉该年份。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>The regression gives {count} rows a negative emission; it is set to zero before rescaling.</source>
        <translation>回归使{count}行的碳排放为负；缩放前已置为零。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>The regression gives no unit of {first} an emission above zero; use proportional allocation.</source>
        <translation>回归未使{first}的任何单元得到大于零的碳排放；请使用按比例分配。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>{count} totals are negative ({first}); an emission to share out cannot be.</source>
        <translation>{count}个总量为负（{first}）；待分配的碳排放不能为负。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>{count} totals exceed the emission of the whole world ({first}); check their unit, for example t given as 10⁴ t.</source>
        <translation>{count}个总量超过全球碳排放（{first}）；请检查单位，例如将t误作万t。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>No total fits the layer: it holds {held}, the totals are for {given}; check the group and year fields.</source>
        <translation>没有与图层对应的总量：图层包含{held}，总量对应{given}；请检查分组与年份字段。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>There is no total for {first} ({count} in all); their emissions are NULL.</source>
        <translation>{first}没有总量（共{count}个）；其碳排放为NULL。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>{count} totals are for groups or years that the layer lacks ({first}); they are not shared out.</source>
        <translation>{count}个总量对应的组或年份不在图层中（{first}）；未予分配。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>The night light of the groups</source>
        <translation>各组的夜间灯光</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Their total</source>
        <translation>各组的总量</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>A regression ({method}) needs {least} or more totals with different light, but {where} has {count}; use proportional allocation.</source>
        <translation>回归（{method}）至少需要{least}个灯光不同的总量，而{where}只有{count}个；请使用按比例分配。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>The totals do not rise with the light (slope {slope}); use proportional allocation.</source>
        <translation>总量不随灯光增加（斜率{slope}）；请使用按比例分配。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>The regression with intercept spreads the intercept by area, so each unit needs an area; give a layer of polygons, or use another method.</source>
        <translation>含截距回归按面积分摊截距，故各单元需要面积；请提供面图层，或使用其他方法。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>The light of {count} rows ({first}) is farther below zero than any other is above, which is no noise of the sensor; probably the raster holds numbers such as −9999 where it has no data: declare them and measure it again.</source>
        <translation>{count}行的灯光（{first}）低于零的幅度超过任何一行高于零的幅度，不可能是传感器噪声；很可能是栅格在无数据处填了−9999之类的值：请声明为无数据值后重新统计。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>{count} of {all} rows lack a value of light ({first}); their emission is NULL, and their share of the total went to the other units.</source>
        <translation>{all}行中有{count}行缺少灯光值（{first}）；其碳排放为NULL，相应份额已归入其他单元。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>{count} of {all} rows have negative light (noise of the sensor); it counts as zero ({first}).</source>
        <translation>{all}行中有{count}行灯光为负（传感器噪声），按零计（{first}）。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>{count} of {all} rows have light below the noise threshold; it counts as zero ({first}).</source>
        <translation>{all}行中有{count}行灯光低于噪声阈值，按零计（{first}）。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>{count} of {all} rows have no light at all ({first}), which proportional allocation turns into no emission.</source>
        <translation>{all}行中有{count}行完全没有灯光（{first}），按比例分配时碳排放为零。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Rescaled to the totals, a regression through the origin gives the shares of proportional allocation; k and R² tell how well light explains the totals.</source>
        <translation>缩放至总量后，过原点回归与按比例分配的份额相同；k与R²反映灯光对总量的解释程度。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>The regression is fitted on the totals of groups and applied to their units; what holds for groups need not hold within them.</source>
        <translation>回归以各组总量拟合，再用于组内单元；组间成立的关系在组内未必成立。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/casa_npp.py"/>
        <source>The table “{table}” has the key “{key}”; keys are a code and one of {fields}, such as 8_emax; take the table that “Export a coefficient table” writes as a pattern.</source>
        <translation>表“{table}”中有键“{key}”；键应为编码加{fields}之一，如8_emax；请参照“导出系数表”写出的表。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/casa_npp.py"/>
        <source>The table “{table}” has the key “{key}” more than once; keep one.</source>
        <translation>表“{table}”中键“{key}”出现多次；请保留一个。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/casa_npp.py"/>
        <source>The table “{table}” has no rows; it needs {fields} for each code of the vegetation raster.</source>
        <translation>表“{table}”没有行；植被栅格的每个编码都需要{fields}。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/casa_npp.py"/>
        <source>The table “{table}” has no value for {code}_{field}; add it.</source>
        <translation>表“{table}”没有{code}_{field}的值；请补充。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/casa_npp.py"/>
        <source>The table “{table}” is impossible at code {code}: it needs −1 &lt; ndvi_min &lt; ndvi_max &lt; 1 and emax ≥ 0.</source>
        <translation>表“{table}”中编码{code}的数值不可能：须满足−1 &lt; ndvi_min &lt; ndvi_max &lt; 1且emax ≥ 0。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/casa_npp.py"/>
        <source>Raster “{name}” has another legend than the table of vegetation parameters: {codes}; recode it to the classes of the table, or give a table with the parameters of its codes.</source>
        <translation>栅格“{name}”的图例与植被参数表不一致：{codes}；请按参数表的类型重编码，或给出含其编码参数的自定表。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/casa_npp.py"/>
        <source>{code} is “{own}” and not {other}</source>
        <translation>编码{code}为“{own}”，而非{other}</translation>
    </message>
    <message>
        <location filename="../../core/inventory/casa_npp.py"/>
        <source>Raster “{name}” has the name of a land-cover map, but its codes are read by the built-in table: 1 to 6 forests, 7 shrub, 8 grassland, 9 cropland, 10 other; check that it is recoded so.</source>
        <translation>从名称看，栅格“{name}”是土地覆盖图，而其编码按内置表解释：1至6为森林，7灌丛，8草地，9耕地，10其他；请确认已按此重编码。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/casa_npp.py"/>
        <source>Vegetation codes are read by the built-in table: 1 to 6 forests, 7 shrub, 8 grassland, 9 cropland, 10 other. Those of land-use products such as CLCD mean something else; recode these first.</source>
        <translation>植被编码按内置表解释：1至6为森林，7灌丛，8草地，9耕地，10其他。CLCD等土地利用产品的编码含义不同，请先重编码。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/casa_npp.py"/>
        <source>The vegetation raster has the codes {codes}, which the parameter table lacks (it has {known}); add them to a table of your own, or declare them as no data.</source>
        <translation>植被栅格含有参数表中没有的编码{codes}（表中有{known}）；请在自定表中补充，或声明为无数据。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>{what}: put into the order of the months by their names: {names}.</source>
        <translation>{what}：已按名称中的月份排序：{names}。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>missing: {months}</source>
        <translation>缺少：{months}</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>more than once: {months}</source>
        <translation>重复：{months}</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>{what} needs each month once, but by the names of its {count} rasters or bands the months are not complete ({months}); choose twelve rasters, January to December.</source>
        <translation>{what}须每月各一个，但按{count}个栅格或波段的名称，月份不完整（{months}）；请选择一月至十二月的十二个栅格。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>{what} has {count} rasters or bands, and needs twelve, January to December: twelve rasters, or one with twelve bands.</source>
        <translation>{what}有{count}个栅格或波段，而需要一月至十二月共十二个：十二个栅格，或一个含十二个波段的栅格。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>{what}: the names hold no months, so the order given is taken for January to December: {names}.</source>
        <translation>{what}：名称中没有月份，按给定顺序作为一月至十二月：{names}。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>set the NDVI scale that the values are multiplied by (0.0001 for MODIS and other NDVI stored × 10,000; 1 for NDVI as it is)</source>
        <translation>请设置NDVI比例系数（MODIS及其他以NDVI × 10,000存储者为0.0001；原值为1）</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>Temperature (°C)</source>
        <translation>气温（°C）</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>choose its unit: kelvin, or 0.1 °C</source>
        <translation>请选择其单位：开尔文或0.1 °C</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>Precipitation (mm)</source>
        <translation>降水（mm）</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>choose its unit, or clip what is negative to zero</source>
        <translation>请选择其单位，或将负值截为零</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>Solar radiation (MJ/m² a month)</source>
        <translation>太阳辐射（MJ/m²/月）</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>choose its unit: kJ or J instead of MJ</source>
        <translation>请选择其单位：应为kJ或J而非MJ</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>choose its unit, and set its largest valid value (MODIS NPP: 32700, or 65500)</source>
        <translation>请选择其单位，并设置最大有效值（MODIS NPP：32700或65500）</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>Sunshine (hours a day)</source>
        <translation>日照时数（h/d）</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>choose its unit: hours a month</source>
        <translation>请选择其单位：每月小时数</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>Range of the temperature (°C)</source>
        <translation>气温日较差（°C）</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>give °C or kelvin, not 0.1 °C, and do not confuse the lowest with the highest temperature</source>
        <translation>请使用°C或开尔文，而非0.1 °C，且不要将最低与最高气温弄反</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>No cell has data in all the rasters and months, because {first} has none at all; check this raster and its no-data value.</source>
        <translation>没有任何像元在全部栅格和月份中均有数据，因为{first}完全没有数据；请检查该栅格及其无数据值。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>No cell has data in all the rasters and months; check whether the rasters overlap, and their no-data values.</source>
        <translation>没有像元在所有栅格和月份均有数据；请检查栅格是否重叠及其无数据值。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>{name} has values that cannot be, such as {worst} ({share} of the values of a block lie outside {low} to {high}); {fix}, or declare fill values as no data.</source>
        <translation>{name}含有不可能的数值，如{worst}（某块中{share}的数值不在{low}至{high}之间）；{fix}，或将填充值声明为无数据。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>Solar radiation reaches only {highest} MJ/m² in the brightest month, which is the sum of a day; choose its unit, MJ/m² a day.</source>
        <translation>最亮月份的太阳辐射仅为{highest} MJ/m²，相当于一天的总量；请选择其单位MJ/m²/d。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>{name} has no data in any cell; check the rasters and their no-data values.</source>
        <translation>{name}在所有像元均无数据；请检查栅格及其无数据值。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>Precipitation reaches only {highest} in the wettest month of the whole raster, so it is in metres, not in mm; choose its unit.</source>
        <translation>整个栅格最湿月份的降水仅为{highest}，单位应为米而非mm；请选择其单位。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>NDVI reaches only {highest}; set the NDVI scale that the values are multiplied by to 1 if they are NDVI already.</source>
        <translation>NDVI最大仅为{highest}；若数值已是NDVI，请将NDVI比例系数设为1。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>{name}: {count} values outside {low} to {high} (such as {worst}) were taken as no data; declare fill values as no data.</source>
        <translation>{name}：{count}个不在{low}至{high}之间的数值（如{worst}）按无数据处理；请将填充值声明为无数据。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/grid_emissions.py"/>
        <source>Cells of the night light hold {value}, which files put where they have no data, and it is not declared; declare it as no data in the raster.</source>
        <translation>夜间灯光的像元含有{value}，这是文件在无数据处常填的值，但未声明；请在栅格中将其声明为无数据值（NoData）。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/grid_emissions.py"/>
        <source>The night light of the region comes to nothing, so the total cannot be shared out; check the raster, the region and the noise threshold.</source>
        <translation>区域的夜间灯光合计为零，总量无法分配；请检查栅格、区域与噪声阈值。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Cropland</source>
        <translation>耕地</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Forest</source>
        <translation>林地</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Grassland</source>
        <translation>草地</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Water and wetland</source>
        <translation>水域与湿地</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Construction land</source>
        <translation>建设用地</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Unused land</source>
        <translation>未利用地</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Share of cropland</source>
        <translation>耕地占比</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Share of forest</source>
        <translation>林地占比</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Share of grassland</source>
        <translation>草地占比</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Share of water and wetland</source>
        <translation>水域与湿地占比</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Share of construction land</source>
        <translation>建设用地占比</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Of the land that has a class.</source>
        <translation>占有地类土地的比例。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Share of unused land</source>
        <translation>未利用地占比</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Emission of cropland</source>
        <translation>耕地碳排放</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Of its energy use, as given; missing if not given.</source>
        <translation>其能源消费的碳排放，按给定值；未给出时缺值。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Emission of land use</source>
        <translation>土地利用碳排放</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Uptake of forest</source>
        <translation>林地碳吸收</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Uptake of grassland</source>
        <translation>草地碳吸收</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Uptake of water and wetland</source>
        <translation>水域与湿地碳吸收</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Uptake of unused land</source>
        <translation>未利用地碳吸收</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Uptake of land use</source>
        <translation>土地利用碳吸收</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Source land to sink land</source>
        <translation>碳源用地与碳汇用地之比</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>(cropland + construction land)/(forest + grassland + water + unused).</source>
        <translation>（耕地 + 建设用地）/（林地 + 草地 + 水域 + 未利用地）。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Forest that would absorb the net emission</source>
        <translation>吸收净碳排放所需的林地面积</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>0 where the land is a sink.</source>
        <translation>土地为碳汇时为0。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>The coefficient of {names} has another sign than usual: cropland is a source (above zero), the others are sinks (below zero).</source>
        <translation>{names}的系数符号与通常相反：耕地为碳源（大于零），其他为碳汇（小于零）。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>No emission of construction land is given, so its {area} ha (in the year with most) take no part in the totals.</source>
        <translation>未给出建设用地的碳排放，因此建设用地{area} ha（面积最大的年份）不计入合计。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>{count} units have no emission of construction land in some year ({first}); their totals are NULL.</source>
        <translation>{count}个单元在某年缺少建设用地碳排放（{first}）；其合计为NULL。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>{mass} t CO2{at}</source>
        <translation>{mass} t CO2{at}</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source> in {year}</source>
        <translation>（{year}年）</translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Net emission of all units: {numbers}.</source>
        <translation>全部单元净碳排放：{numbers}。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/nep.py"/>
        <source>{count} cells of the NPP hold values of 32761–32767 or 65528–65535, which MODIS products use as fill and class codes; set the largest valid value (32700, or 65500).</source>
        <translation>NPP有{count}个像元的值为32761–32767或65528–65535，即MODIS产品的填充与分类编码；请设置最大有效值（32700或65500）。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/sequestration.py"/>
        <source>t C</source>
        <translation>t C</translation>
    </message>
    <message>
        <location filename="../../core/inventory/sequestration.py"/>
        <source>An own factor needs a value above zero, in t CO2 per t C (44/12 is 3.6667).</source>
        <translation>自定系数须大于零，单位t CO2/t C（44/12即3.6667）。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/sequestration.py"/>
        <source>A mean NPP needs the area of each unit; give a layer of polygons, or the total in t C.</source>
        <translation>NPP为均值时需要各单元的面积；请提供面图层，或以t C表示的总量。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/sequestration.py"/>
        <source>Half the rows have a mean NPP of more than {median} kg C/m² a year, which no vegetation reaches (limit {most}); check the unit of the NPP, its scale factor, and fill values such as 32767.</source>
        <translation>半数行的NPP均值每年超过{median} kg C/m²，任何植被都达不到（上限{most}）；请检查NPP的单位、比例系数以及32767等填充值。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/sequestration.py"/>
        <source>{count} rows have a mean NPP above {most} kg C/m² a year, which no vegetation reaches ({first}); check them for fill values.</source>
        <translation>{count}行的NPP均值每年超过{most} kg C/m²，任何植被都达不到（{first}）；请检查是否含填充值。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/sequestration.py"/>
        <source>{count} of {all} rows have no NPP or area ({first}); they are NULL.</source>
        <translation>{all}行中有{count}行没有NPP或面积（{first}）；结果为NULL。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/sequestration.py"/>
        <source>{count} of {all} rows have a negative NPP ({first}), so their sink is negative.</source>
        <translation>{all}行中有{count}行NPP为负（{first}），其碳汇为负。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/solar_radiation.py"/>
        <source>This is the radiation above the atmosphere, about twice that at the ground; for CASA choose the method by sunshine or by temperature.</source>
        <translation>这是大气层外的辐射，约为地表的两倍；用于CASA请选择按日照或按气温的方法。</translation>
    </message>
    <message>
        <location filename="../../core/inventory/solar_radiation.py"/>
        <source>The raster reaches to {latitude}° of latitude; beyond {limit}° the formula is weak in winter.</source>
        <translation>栅格达到纬度{latitude}°；{limit}°以上该公式在冬季效果较差。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Share of the landscape</source>
        <translation>景观面积比例</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Patches</source>
        <translation>斑块数</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Patch density</source>
        <translation>斑块密度</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Largest patch index</source>
        <translation>最大斑块指数</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Total edge</source>
        <translation>边缘总长</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Edge density</source>
        <translation>边缘密度</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Landscape shape index</source>
        <translation>景观形状指数</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Cell sides, boundary included, over the least possible.</source>
        <translation>像元边数（含边界）与最小可能边数之比。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Mean patch area</source>
        <translation>平均斑块面积</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Mean shape index</source>
        <translation>平均形状指数</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Mean fractal dimension</source>
        <translation>平均分维数</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Mean distance to the nearest patch of the class</source>
        <translation>平均最近邻距离</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>ENN_MN, between cell centres; missing for one patch.</source>
        <translation>ENN_MN，按像元中心；只有一个斑块时缺值。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Cohesion</source>
        <translation>斑块结合度</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Aggregation index</source>
        <translation>聚集度指数</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Effective mesh size</source>
        <translation>有效网格大小</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Division</source>
        <translation>景观分割度</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Splitting index</source>
        <translation>分离度指数</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Shannon's diversity</source>
        <translation>香农多样性指数</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Of the whole only, as are the following.</source>
        <translation>仅用于景观整体，以下各项亦同。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Shannon's evenness</source>
        <translation>香农均匀度指数</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Simpson's diversity</source>
        <translation>辛普森多样性指数</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Missing for one class.</source>
        <translation>只有一个类型时缺值。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Contagion</source>
        <translation>蔓延度</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Interspersion and juxtaposition</source>
        <translation>散布与并列指数</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Missing for fewer than three classes.</source>
        <translation>少于三个类型时缺值。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>per 100 ha</source>
        <translation>个/100 ha</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Patch richness density</source>
        <translation>斑块丰富度密度</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Missing for the whole landscape.</source>
        <translation>景观整体时缺值。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Metric</source>
        <translation>指数</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>In the unit of the metric.</source>
        <translation>以指数的单位计。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Unit of the metric</source>
        <translation>指数的单位</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Raster “{name}” is in {unit}, in which patches have no length in metres; warp it to an equal-area projection in metres first.</source>
        <translation>栅格“{name}”的单位为{unit}，斑块没有以米计的长度；请先将其重投影到以米为单位的等积投影。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>units other than metres</source>
        <translation>非米的单位</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Raster “{name}” has no coordinate reference system; its lengths are taken for metres.</source>
        <translation>栅格“{name}”没有坐标参照系；其长度按米处理。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>“{piece}” is no class; write codes with commas, and names where wanted: 1=forest, 2, 5=town.</source>
        <translation>“{piece}”不是类型；请填写以逗号分隔的编码，可附名称：1=林地，2，5=城镇。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>No zone has a cell with a class; check the CRS of both, the extent and the nodata value.</source>
        <translation>没有分区含有带类型的像元；请检查两者的坐标参照系、范围与无数据值。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>The rasters hold no class {codes}; they hold {held}.</source>
        <translation>栅格中没有类型{codes}；现有{held}。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>The rasters hold {count} classes, too many for fields of their own; name those that matter under “Classes”.</source>
        <translation>栅格含有{count}个类型，无法各设字段；请在“类型”中列出所需的类型。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>{count} zones and years have no cell with a class ({first}); their metrics are NULL.</source>
        <translation>{count}个分区与年份没有带类型的像元（{first}）；其指数为NULL。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Missing for the whole raster.</source>
        <translation>整个栅格时缺值。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Code before</source>
        <translation>前期编码</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Class before</source>
        <translation>前期地类</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Code after</source>
        <translation>后期编码</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Class after</source>
        <translation>后期地类</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Share of the class before</source>
        <translation>占前期地类的份额</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>A·(δ after − δ before); above zero is more source or less sink.</source>
        <translation>A·(δ后 − δ前)；大于零表示碳源增加或碳汇减少。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Area before</source>
        <translation>前期面积</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Area after</source>
        <translation>后期面积</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Loss</source>
        <translation>减少</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Net change</source>
        <translation>净变化</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Twice the smaller of gain and loss: it moved, without a net change.</source>
        <translation>增加与减少中较小者的两倍：位置变动而净变化为零的部分。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Single dynamic degree</source>
        <translation>单一动态度</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>(after − before)/before/years; missing for a new class.</source>
        <translation>(后期 − 前期)/前期/年数；新出现的地类缺值。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Carbon effect</source>
        <translation>碳效应</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Of what the class lost to others, A·(δ after − δ before).</source>
        <translation>该地类转出部分的A·(δ后 − δ前)。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>t CO2/a</source>
        <translation>t CO2/a</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Intensity effect</source>
        <translation>强度效应</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Area after times the change of the class's own coefficient between the years.</source>
        <translation>后期面积乘以该地类自身系数在两期间的变化。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>The second year ({b}) has to be after the first ({a}).</source>
        <translation>第二个年份（{b}）必须晚于第一个（{a}）。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>No cell has a class of the legend in both years; check the legend, the nodata values and the extents.</source>
        <translation>没有像元在两期均具有图例中的地类；请检查图例、无数据值与范围。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>{a} to {b}: {share} % of the land changed its class.</source>
        <translation>{a}年至{b}年：{share}%的土地改变了地类。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>{area} ha ({share} %) have no class in one of the years and take no part.</source>
        <translation>{area} ha（{share}%）在某一期没有地类，未参与计算。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>There is no coefficient for {names}, so the carbon effect of transitions from and to it is missing; give one for construction land from its energy use.</source>
        <translation>{names}没有系数，与其有关的转移缺少碳效应；请按能源消费给出建设用地的系数。</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>To {name}</source>
        <translation>转为{name}</translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Total before</source>
        <translation>前期合计</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where}: “{code}” in row {row} is no code of a raster (0 to {most}).</source>
        <translation>{where}：第{row}行的“{code}”不是栅格编码（0至{most}）。</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where} has the code {code} twice; keep one row.</source>
        <translation>{where}中编码{code}重复；请保留一行。</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where}: “{word}” in row {row} is no land class; use crop, forest, grass, water, built or bare (耕地, 林地, 草地, 水域, 建设用地, 未利用地).</source>
        <translation>{where}：第{row}行的“{word}”不是地类；请使用crop、forest、grass、water、built或bare（耕地、林地、草地、水域、建设用地、未利用地）。</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where} has no rows; give a code and a class in each.</source>
        <translation>{where}没有行；请在每行给出编码与地类。</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>The codes are read by the legend {legend}: {codes}.</source>
        <translation>编码按图例{legend}解释：{codes}。</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>No legend is chosen, so the codes are read by the first one, {legend}: {codes}.</source>
        <translation>未选择图例，编码按首个图例{legend}解释：{codes}。</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where}: row {row} (“{word}”, “{value}”) is no land class with a number; use crop, forest, grass, water, built or bare and t C per ha and year.</source>
        <translation>{where}：第{row}行（“{word}”、“{value}”）不是带数值的地类；请使用crop、forest、grass、water、built或bare，以及t C/(ha·a)。</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where} has more than one coefficient for {kind}; keep the rows of one preset.</source>
        <translation>{where}中{kind}有多个系数；请只保留一种预设的行。</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where} has no coefficient for {missing}; give one for each class.</source>
        <translation>{where}没有{missing}的系数；请为每个地类给出系数。</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>Raster “{name}” holds values from {low} to {high}, which are no codes of classes (whole numbers from 0 to {most}); choose a land-use raster, or declare its nodata value.</source>
        <translation>栅格“{name}”的值域为{low}至{high}，不是分类编码（0至{most}的整数）；请选择土地利用栅格，或声明其无数据值。</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where} holds codes that the legend lacks: {codes} of the cells; choose the legend of the product, or give a table of codes and classes.</source>
        <translation>{where}含有图例中没有的编码：{codes}（占像元比例）；请选择该产品的图例，或提供编码与地类表。</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where} holds codes that the legend lacks: {codes} of the cells; they count as no data.</source>
        <translation>{where}含有图例中没有的编码：{codes}（占像元比例）；按无数据处理。</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{count} zones have no polygon ({first}).</source>
        <translation>{count}个分区没有面（{first}）。</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{count} zones lie beyond the raster ({first}); check the CRS of both.</source>
        <translation>{count}个分区在栅格之外（{first}）；请检查两者的坐标参照系。</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{count} zones reach over the edge of the raster ({first}); only the part inside is measured.</source>
        <translation>{count}个分区超出栅格边缘（{first}）；只量算其内的部分。</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{count} units have cells without a class, whose land is left out ({first}).</source>
        <translation>{count}个单元含有没有地类的像元，相应土地未计入（{first}）。</translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{unit}: {share} % of the area</source>
        <translation>{unit}：面积的{share}%</translation>
    </message>
    <message>
        <location filename="../../core/magnitudes.py"/>
        <source>Field “{field}” has a unit in its name, but is read in {unit}; choose the unit that it has.</source>
        <translation>字段“{field}”的名称中带有单位，却按{unit}读取；请选择其实际单位。</translation>
    </message>
    <message>
        <location filename="../../core/magnitudes.py"/>
        <source>{name} has values of about {size}, which are too extreme to reckon with; check them, or give them in another unit.</source>
        <translation>{name}的取值约为{size}，过于极端，无法计算；请检查，或改用其他单位。</translation>
    </message>
    <message>
        <location filename="../../core/magnitudes.py"/>
        <source>row {number}</source>
        <translation>第{number}行</translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>The group field is empty in every row; choose another field.</source>
        <translation>分组字段在每一行均为空；请另选字段。</translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>The weight is negative in {count} rows (first: row {first}); a mean needs weights of zero or more.</source>
        <translation>权重在{count}行为负（首先：第{first}行）；求均值的权重须不小于零。</translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>{count} rows have no group and were left out.</source>
        <translation>{count}行没有分组，未参与计算。</translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>are NULL</source>
        <translation>为NULL</translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>leave the missing units out</source>
        <translation>未计入缺值单元</translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>{count} groups have units without a value, so their results {kind} (first: {first}).</source>
        <translation>{count}个组含有缺值单元，其结果{kind}（首先：{first}）。</translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>The field “{old}” is itself summed or averaged; the number of units stands in “{new}”.</source>
        <translation>字段“{old}”本身参与求和或求均值；单元数记于“{new}”。</translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>{rows} rows were brought together into {groups} groups.</source>
        <translation>{rows}行合并为{groups}组。</translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>{count} rows have the same polygon as another of their group and year ({first}), so that the sums count a unit twice; delete the rows that repeat others.</source>
        <translation>{count}行与同组同年的另一行多边形相同（{first}），求和时会把同一单元计两次；请删除重复的行。</translation>
    </message>
    <message>
        <location filename="../../core/panel/coverage.py"/>
        <source>A unit is not a polygon (geometry type {code}); use a polygon layer, and turn curves into straight segments.</source>
        <translation>有单元不是面（几何类型{code}）；请使用面图层，并将曲线转换为直线段。</translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>Side</source>
        <translation>所在侧</translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>layer: a row of the layer without a row in the table; table: the reverse.</source>
        <translation>layer：图层中有而表中没有的行；table：相反。</translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>{where} has a year field but the layer has none; choose the year field of the layer, or leave the one of the table empty.</source>
        <translation>{where}有年份字段而图层没有；请选择图层的年份字段，或将表的年份字段留空。</translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>No row of {where} matches the layer: the layer has {left}, the table {right}; check that both key fields hold the same codes.</source>
        <translation>{where}没有与图层匹配的行：图层为{left}，表为{right}；请检查两个键字段的编码是否一致。</translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>no key</source>
        <translation>无键</translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>{matched} of {count} rows of the layer have a row in {where}.</source>
        <translation>图层的{count}行中有{matched}行在{where}中有对应行。</translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>{count} rows of the layer have no row in {where} (first: {first}); their new fields are NULL.</source>
        <translation>图层有{count}行在{where}中没有对应行（首先：{first}）；新字段为NULL。</translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>{count} rows of {where} match no row of the layer (first: {first}).</source>
        <translation>{where}有{count}行与图层的任何行都不匹配（首先：{first}）。</translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>{count} rows of {where} have no key and were left out.</source>
        <translation>{where}有{count}行没有键，未参与连接。</translation>
    </message>
    <message>
        <location filename="../../core/panel/stack_years.py"/>
        <source>The pattern “{pattern}” must contain {{name}} and {{year}} once each, for example {{name}}_{{year}}.</source>
        <translation>模式“{pattern}”须各含一个{{name}}与{{year}}，例如{{name}}_{{year}}。</translation>
    </message>
    <message>
        <location filename="../../core/panel/stack_years.py"/>
        <source>Fields “{a}” and “{b}” both hold {name} of {year}; leave one out.</source>
        <translation>字段“{a}”与“{b}”都是{year}年的{name}；请去掉其一。</translation>
    </message>
    <message>
        <location filename="../../core/panel/stack_years.py"/>
        <source>No field follows the pattern “{pattern}” (fields: {names}); change the pattern or the fields.</source>
        <translation>没有字段符合模式“{pattern}”（字段：{names}）；请修改模式或字段。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>The prefix “{prefix}” does not make field names of ten characters; use one to six lower-case letters a–z, digits or underscores, a letter first.</source>
        <translation>前缀“{prefix}”不能构成十个字符以内的字段名；请使用一至六个小写字母a–z、数字或下划线，且以字母开头。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>Cell values times covered share and cell area.</source>
        <translation>像元值乘以覆盖比例与像元面积。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>Cell values times covered share.</source>
        <translation>像元值乘以覆盖比例。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>Mean over the covered cells.</source>
        <translation>所覆盖像元的均值。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>Mean over the covered cells, weighted by area.</source>
        <translation>所覆盖像元的面积加权均值。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>Area of valid cells</source>
        <translation>有效像元面积</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>Valid share of the unit</source>
        <translation>单元的有效面积比例</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>There are {years} years for {rasters} rasters; give one year for each raster, in the order of the rasters.</source>
        <translation>年份有{years}个，而栅格有{rasters}个；请按栅格顺序各给一个年份。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>More than one raster stands for the year {first}; give each raster a year of its own, and put rasters of months or days together to one a year first (sum or mean, “Cell statistics”).</source>
        <translation>{first}年对应多个栅格；每个栅格须对应不同年份，逐月或逐日栅格请先合成为年栅格（用“像元统计”求和或求平均）。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>“{word}” in the years is no year and no range of years; write for example 2000, 2005, 2010-2021.</source>
        <translation>年份中的“{word}”既不是年份也不是年份范围；请写作2000, 2005, 2010-2021等。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>The name of raster “{name}” holds {years}; put exactly one four-digit year in it, or list the years.</source>
        <translation>栅格“{name}”的名称中{years}；请使名称恰含一个四位数年份，或列出年份。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>{count} years</source>
        <translation>有{count}个年份</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>no year</source>
        <translation>没有年份</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>No cell can be valid: the smallest valid value {low} is above the largest {high}.</source>
        <translation>没有像元可能有效：最小有效值{low}大于最大有效值{high}。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>The scale factor is {scale}; give a number other than zero.</source>
        <translation>比例系数为{scale}；请给出不为零的数。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>Cells in {count} units ({first}) hold {values}, which files put where they have no data, and it is not declared; declare it as no data in the raster, or set the smallest valid value above it (a large one: the largest below).</source>
        <translation>{count}个单元（{first}）内的像元含有{values}，这是文件在无数据处常填的值，但未声明；请在栅格中将其声明为无数据值（NoData），或将最小有效值设在其上（若为极大值，则将最大有效值设在其下）。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>Single cells in {count} units ({first}) hold {values}, which files put where they have no data; they count as values. If they are none, declare it in the raster, or set the smallest valid value above it.</source>
        <translation>{count}个单元（{first}）内有个别像元含有{values}，这是文件在无数据处常填的值，现按有效值计。若其不是有效值，请在栅格中声明，或将最小有效值设在其上。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>Cells in {first} hold values of 32761–32767 or 65528–65535, which MODIS products use as fill and class codes; set the largest valid value (32700, or 65500).</source>
        <translation>{first}的像元含有32761–32767或65528–65535，即MODIS产品的填充与分类编码；请设置最大有效值（32700或65500）。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>{count} of {all} units have no polygon ({first}); their values are NULL.</source>
        <translation>{all}个单元中有{count}个没有面（{first}）；其值为NULL。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>{count} of {all} units lie beyond the raster ({first}), so their values are NULL; check the CRS of both and the extent of the raster.</source>
        <translation>{all}个单元中有{count}个在栅格之外（{first}），其值为NULL；请检查两者的坐标参照系与栅格范围。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>{count} of {all} units have no valid cell in some year ({first}); the values are NULL.</source>
        <translation>{all}个单元中有{count}个在某年没有有效像元（{first}）；其值为NULL。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>{count} of {all} units reach over the edge of the raster ({first}); only the part inside is measured.</source>
        <translation>{all}个单元中有{count}个超出栅格边缘（{first}）；只量算其内的部分。</translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>The mean density is over {limit} {unit} in {first} (up to {highest}), more carbon than vegetation fixes in a year: probably the scale factor is forgotten (MODIS NPP: 0.0001 for kg/m²), or fill values 32761–32767 or above 65500 are not masked (set the largest valid value).</source>
        <translation>{first}的平均密度超过{limit} {unit}（最高{highest}），多于植被一年所固定的碳：可能遗漏了比例系数（MODIS NPP：换算为kg/m²为0.0001），或未掩膜填充值32761–32767或65500以上的值（请设置最大有效值）。</translation>
    </message>
    <message>
        <location filename="../../core/parallel.py"/>
        <source>The Dask scheduler {scheduler} has no workers; start some, or leave it empty to work on this computer alone.</source>
        <translation>Dask调度器{scheduler}没有工作进程；请启动若干，或留空以使用本机。</translation>
    </message>
    <message>
        <location filename="../../core/parallel.py"/>
        <source>A scheduler is set ({scheduler}), but the Python package distributed is missing; install it, or leave the scheduler empty.</source>
        <translation>已设置调度器（{scheduler}），但未安装Python包distributed；请安装，或将调度器留空。</translation>
    </message>
    <message>
        <location filename="../../core/parallel.py"/>
        <source>The Dask scheduler {scheduler} does not answer ({why}); start it, correct its address, or leave it empty to work on this computer alone.</source>
        <translation>Dask调度器{scheduler}没有响应（{why}）；请启动它、更正地址，或留空以使用本机。</translation>
    </message>
    <message>
        <location filename="../../core/parallel.py"/>
        <source>The Dask scheduler {scheduler} was lost before the work was done; start it again.</source>
        <translation>Dask调度器{scheduler}在工作完成前失去连接；请重新启动。</translation>
    </message>
    <message>
        <location filename="../../core/parallel.py"/>
        <source>A block failed on the workers of {scheduler} ({kind}: {why}); they need the plugin's package, numpy, scipy and GDAL, and the rasters under the same paths.</source>
        <translation>一个分块在{scheduler}的工作节点上失败（{kind}：{why}）；工作节点须有本插件的包、numpy、scipy与GDAL，且栅格路径相同。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Expected without a pattern</source>
        <translation>无格局时的期望值</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Under randomisation.</source>
        <translation>随机化假设下。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>(value − expected) / √variance: below zero for a clustered pattern with Geary's C.</source>
        <translation>(观测值 − 期望) / √方差：Geary's C为负表示聚集。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Pseudo p</source>
        <translation>伪p值</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>From permutations, on the side of the observed value.</source>
        <translation>取自置换，在观测值一侧。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>By the two-sided p at 0.01, 0.05 and 0.10.</source>
        <translation>依双侧p，界限0.01、0.05与0.10。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Variance under normality</source>
        <translation>正态假设下的方差</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>z under normality</source>
        <translation>正态假设下的z</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Statistic</source>
        <translation>统计量</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Standardised value</source>
        <translation>标准化值</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Mean of the neighbours</source>
        <translation>邻域均值</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Of their standardised values.</source>
        <translation>邻域标准化值的均值。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Quadrant</source>
        <translation>象限</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Choose at least one statistic.</source>
        <translation>请至少选择一个统计量。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>General G needs values of zero or more, but {count} rows are negative ({first}); leave it out and use Moran's I.</source>
        <translation>General G要求数值不小于零，而{count}行为负（{first}）；请不选它，改用莫兰指数。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>With only {n} units the normal approximation is rough; prefer the pseudo p.</source>
        <translation>仅有{n}个单元时正态近似较粗；宜用伪p值。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Bivariate I relates a unit's value to the second variable of its neighbours; correlation of the two within the units takes part in it.</source>
        <translation>双变量莫兰指数反映单元数值与邻域第二变量的关系；两变量在单元内的相关也会影响结果。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Cold spot, 99 %</source>
        <translation>冷点（99%）</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Cold spot, 95 %</source>
        <translation>冷点（95%）</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Cold spot, 90 %</source>
        <translation>冷点（90%）</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Hot spot, 90 %</source>
        <translation>热点（90%）</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Hot spot, 95 %</source>
        <translation>热点（95%）</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Hot spot, 99 %</source>
        <translation>热点（99%）</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Gi*</source>
        <translation>Gi*</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>A standard score: positive among high values, negative among low ones.</source>
        <translation>标准得分：高值集聚为正，低值集聚为负。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>p of Gi*</source>
        <translation>Gi*的p值</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Two-sided, normal approximation, before any correction.</source>
        <translation>双侧，正态近似，未经校正。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Pseudo p of Gi*</source>
        <translation>Gi*的伪p值</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>From permutations of the other units; missing without neighbours.</source>
        <translation>取自其他单元的置换；没有邻域时缺值。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Hot and cold spot bin</source>
        <translation>冷热点分级</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>3, 2, 1 for hot spots at 99, 95 and 90 %, −3, −2, −1 for cold ones, 0 not significant.</source>
        <translation>3、2、1为99%、95%、90%热点，−3、−2、−1为相应冷点，0为不显著。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Hot and cold spot</source>
        <translation>冷热点类型</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Cold spots, {level} %</source>
        <translation>冷点数（{level}%）</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Hot spots, {level} %</source>
        <translation>热点数（{level}%）</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Not significant</source>
        <translation>不显著</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Bins by the two-sided p at a false discovery rate of 0.10, 0.05 and 0.01 (Benjamini–Hochberg).</source>
        <translation>分级依双侧p，错误发现率0.10、0.05与0.01（Benjamini–Hochberg）。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Bins by the two-sided p at 0.10, 0.05 and 0.01 after Bonferroni.</source>
        <translation>分级依双侧p，经Bonferroni校正，0.10、0.05与0.01。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Bins by the two-sided p at 0.10, 0.05 and 0.01, without correction for many tests.</source>
        <translation>分级依双侧p，0.10、0.05与0.01，未作多重检验校正。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>{count} units have all others as equal neighbours, so that their Gi* does not exist; choose fewer neighbours.</source>
        <translation>{count}个单元以其余所有单元为等权邻域，其Gi*不存在；请减少邻域单元数。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>With only {n} units the normal approximation of Gi* is rough; look at the pseudo p as well.</source>
        <translation>仅有{n}个单元时Gi*的正态近似较粗；请同时参考伪p值。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>The headline counts are those of {year}, the last year.</source>
        <translation>主要计数为末年{year}年的结果。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/inference.py"/>
        <source>The number of permutations has to be {least} or more.</source>
        <translation>置换次数必须不小于{least}。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/inference.py"/>
        <source>The seed has to be zero or more.</source>
        <translation>随机种子必须不小于零。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/inference.py"/>
        <source>Without permutations there are no pseudo p values.</source>
        <translation>不做置换时没有伪p值。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/inference.py"/>
        <source>Pseudo p: {permutations} permutations, seed {seed}; p = (k + 1) / (R + 1), where k permutations are at least as extreme on the side of the observed value (double it for a two-sided p); the smallest attainable p is {least}.</source>
        <translation>伪p值：{permutations}次置换，种子{seed}；p = (k + 1) / (R + 1)，k为在观测值一侧不弱于观测值的置换次数（双侧p请加倍）；可达到的最小p为{least}。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/inference.py"/>
        <source>With {permutations} permutations no p is below {least}, so that the false discovery rate of {alpha} over {tests} units passes nothing unless many units reach that p together; use at least {needed} permutations.</source>
        <translation>{permutations}次置换时p不低于{least}，因此对{tests}个单元的错误发现率{alpha}不会有任何单元通过，除非许多单元同时达到该p；请使用至少{needed}次置换。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/inference.py"/>
        <source>With {permutations} permutations no p is below {least}, so that nothing can be significant at {alpha} over {tests} units; use at least {needed} permutations.</source>
        <translation>{permutations}次置换时p不低于{least}，因此对{tests}个单元在{alpha}水平上不会有显著结果；请使用至少{needed}次置换。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>{count} rows have a negative weight ({first}), which has no density; make one density of the sources and one of the sinks.</source>
        <translation>{count}行权重为负（{first}），没有密度可言；请将碳源与碳汇分别求密度。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>No row has a place and a weight above zero, so there is no density; check the geometry and the field of the weight.</source>
        <translation>没有一行同时具有位置和大于零的权重，无法求密度；请检查几何图形与权重字段。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>{count} of {all} rows lack a place or a weight ({first}); they are left out.</source>
        <translation>{all}行中有{count}行缺少位置或权重（{first}），未参与计算。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>Half the weight or more lies in one place, so there is no default radius; give a radius.</source>
        <translation>半数以上权重位于同一位置，没有默认半径；请给出半径。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>The radius is {radius} m in all years, by the default rule 0.9 · min(SD, √(1/ln 2) · Dm) · n^−0.2 for {year}, the middle one of {years} years by radius, with a standard distance SD of {sd} m, a median distance Dm of {dm} m and n = {count} points.</source>
        <translation>各年份半径均为{radius} m，按默认规则0.9 · min(SD, √(1/ln 2) · Dm) · n^−0.2，取{years}个年份中半径居中的{year}年；标准距离SD为{sd} m，中位距离Dm为{dm} m，n = {count}个点。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>The radius is {radius} m by the default rule 0.9 · min(SD, √(1/ln 2) · Dm) · n^−0.2, with a standard distance SD of {sd} m, a median distance Dm of {dm} m and n = {count} points.</source>
        <translation>半径为{radius} m，按默认规则0.9 · min(SD, √(1/ln 2) · Dm) · n^−0.2；标准距离SD为{sd} m，中位距离Dm为{dm} m，n = {count}个点。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>The extent is {width} m wide and {height} m high; give one with an area.</source>
        <translation>范围宽{width} m、高{height} m；请给出有面积的范围。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>The size of a cell has to be a length above zero.</source>
        <translation>像元大小必须为大于零的长度。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>The radius of {radius} m is lost in cells of {cell} m; give both in metres, not in degrees.</source>
        <translation>{radius} m的半径小于{cell} m的像元；请均以米而不是度给出。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>Cells of {cell} m make {columns} × {rows} of them, more than {most}; take larger ones.</source>
        <translation>{cell} m的像元将产生{columns} × {rows}个，超过{most}个；请使用较大的像元。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>The raster holds {share} % of the weight of the points ({mass} of {total}): kernels reach over the edge of the extent or the mask, or the cells are too coarse for the radius.</source>
        <translation>栅格保有各点权重的{share}%（{mass}/{total}）：核函数超出范围或掩膜的边缘，或像元相对半径过粗。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>The radius has to be a length above zero.</source>
        <translation>半径必须为大于零的长度。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Undefined</source>
        <translation>未定义</translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Local Moran's I</source>
        <translation>局部莫兰指数</translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Pseudo p of the local Moran's I</source>
        <translation>局部莫兰指数的伪p值</translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>From permutations, before any correction.</source>
        <translation>取自置换，未经校正。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>HH, LH, LL or HL: own value and mean of the neighbours above the mean or not, significant or not.</source>
        <translation>HH、LH、LL或HL：自身数值与邻域均值是否高于均值，不论是否显著。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Cluster code</source>
        <translation>集聚编码</translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>As in GeoDa: 0 not significant, 1 HH, 2 LL, 3 LH, 4 HL, 5 undefined, 6 isolated.</source>
        <translation>同GeoDa：0 不显著，1 高—高，2 低—低，3 低—高，4 高—低，5 未定义，6 无邻域。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>LISA cluster</source>
        <translation>LISA集聚类型</translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Isolated</source>
        <translation>无邻域</translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Largest p that is significant</source>
        <translation>显著的最大p值</translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>0 where none is.</source>
        <translation>没有显著者时为0。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>With only {n} units a local cluster rests on a handful of values; read it with care.</source>
        <translation>仅有{n}个单元时，局部集聚只依据少数数值；请谨慎解读。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Significant at p ≤ {alpha}, without correction for many tests.</source>
        <translation>p ≤ {alpha}为显著，未作多重检验校正。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Significant at {alpha} after Bonferroni: p ≤ {critical}.</source>
        <translation>经Bonferroni校正，{alpha}水平显著：p ≤ {critical}。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Significant at a false discovery rate of {alpha} (Benjamini–Hochberg): p ≤ {critical}.</source>
        <translation>错误发现率{alpha}（Benjamini–Hochberg）下显著：p ≤ {critical}。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/sections.py"/>
        <source>Neighbours</source>
        <translation>邻域单元数</translation>
    </message>
    <message>
        <location filename="../../core/pattern/sections.py"/>
        <source>Without the unit itself.</source>
        <translation>不含单元自身。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/sections.py"/>
        <source>{when} has {n} units with a value and a geometry, but a spatial pattern needs at least {least}.</source>
        <translation>{when}：有{n}个单元具有数值和几何图形，而空间格局分析至少需要{least}个。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/sections.py"/>
        <source>{when} has the same value of {name} in all {n} units, so nothing can be learned from it.</source>
        <translation>{when}：{n}个单元的{name}全部相同，不能提供信息。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/sections.py"/>
        <source>{when} has the same value in all {n} units, so there is no pattern to measure.</source>
        <translation>{when}：{n}个单元的数值全部相同，没有可度量的格局。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/sections.py"/>
        <source>The years differ in their units with a value ({least} to {most}); the sentence on the weights is that of {year}.</source>
        <translation>各年份有数值的单元不同（{least}至{most}个）；关于权重的说明以{year}年为准。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/sections.py"/>
        <source>{count} of {all} rows have no value or no geometry and take no part ({first}).</source>
        <translation>{all}行中有{count}行没有数值或几何图形，未参与计算（{first}）。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>north</source>
        <translation>北</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>northeast</source>
        <translation>东北</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>east</source>
        <translation>东</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>southeast</source>
        <translation>东南</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>south</source>
        <translation>南</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>southwest</source>
        <translation>西南</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>west</source>
        <translation>西</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>northwest</source>
        <translation>西北</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Case</source>
        <translation>个案</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Mean centre, x</source>
        <translation>重心x坐标</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Mean centre, y</source>
        <translation>重心y坐标</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Semi-major axis</source>
        <translation>长半轴</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Semi-minor axis</source>
        <translation>短半轴</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Rotation</source>
        <translation>方位角</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Of the major axis, clockwise from north, from 0 to below 180.</source>
        <translation>长轴自正北顺时针，0至180（不含）。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Flattening</source>
        <translation>扁率</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>1 − minor / major: 0 for a circle, towards 1 for a line.</source>
        <translation>1 − 短轴/长轴：圆为0，趋近直线时趋于1。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Points with a weight above zero.</source>
        <translation>权重大于零的点数。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Centre from the geometric centre</source>
        <translation>重心与几何中心的距离</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Way from the unweighted mean centre of all points, those of weight zero too, to the weighted one.</source>
        <translation>自所有点（含权重为零者）的未加权平均中心至加权重心。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Direction from the geometric centre</source>
        <translation>重心相对几何中心的方向</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>From year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>To year</source>
        <translation>终止年份</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Azimuth</source>
        <translation>移动方位角</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Clockwise from north, from 0 to below 360.</source>
        <translation>自正北顺时针，0至360（不含）。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>One of eight winds.</source>
        <translation>八个方位之一。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Speed</source>
        <translation>移动速度</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>km/a</source>
        <translation>km/a</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>The size of the ellipse has to be a number of standard deviations above zero.</source>
        <translation>椭圆大小必须是大于零的标准差倍数。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>No row has a place and a weight above zero, so there is no ellipse; check the geometry, the field of the weight and the choice for negative weights.</source>
        <translation>没有一行同时具有位置和大于零的权重，无法绘制椭圆；请检查几何图形、权重字段及负权重的处理方式。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>{count} rows have a negative weight ({first}), and nothing can weigh less than nothing; choose the absolute values, the positive part or the negative part, or weigh by emission or sink on its own.</source>
        <translation>{count}行权重为负（{first}），而权重不能小于零；请选择取绝对值、正值部分或负值部分，或单独以碳排放或碳汇加权。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>{count} rows have a negative weight ({first}); they weigh by its absolute value.</source>
        <translation>{count}行权重为负（{first}），以其绝对值加权。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>{count} rows have a negative weight ({first}); they are left out, so that the ellipse is that of the positive part.</source>
        <translation>{count}行权重为负（{first}），未参与计算，椭圆为正值部分的椭圆。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>{count} rows have a positive weight ({first}); they are left out, so that the ellipse is that of the negative part.</source>
        <translation>{count}行权重为正（{first}），未参与计算，椭圆为负值部分的椭圆。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>The semi-axes are {size} × {factor} × the standard deviations along them, as in {method}.</source>
        <translation>半轴为{size} × {factor} × 沿轴标准差，与{method}一致。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>the whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>{count} of {all} ellipses have no area or no rotation ({first}); the field “flag” says why.</source>
        <translation>{all}个椭圆中有{count}个没有面积或方位角（{first}）；原因见字段“flag”。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>The ellipses of the years rest on unlike numbers of rows ({first}), so that the centre moves also by what is missing; give each unit a weight in each year, or leave it out of all.</source>
        <translation>各年的椭圆所依据的行数不同（{first}），重心的移动也受缺失单元影响；请为每个单元补齐各年的权重，或在所有年份中剔除该单元。</translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>From {start} to {end} the centre moved {net} km to the {wind}, and {path} km along its track.</source>
        <translation>{start}年至{end}年，重心向{wind}移动{net} km，沿轨迹移动{path} km。</translation>
    </message>
    <message>
        <location filename="../../core/regions.py"/>
        <source>The panel has no year {year}; it holds {years}.</source>
        <translation>面板没有{year}年；包含{years}。</translation>
    </message>
    <message>
        <location filename="../../core/regions.py"/>
        <source>{where} has {count} rows without a unit (rows {first}); fill the unit field.</source>
        <translation>{where}有{count}行没有单元（第{first}行）；请填写单元字段。</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>Share of draws with this zone</source>
        <translation>落入本分区的模拟比例</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>With disturbed inputs; only where draws are asked for.</source>
        <translation>进行扰动模拟时的结果；仅在要求时给出。</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>Most frequent other zone</source>
        <translation>其余最常见的分区</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>NULL where no draw gives another one.</source>
        <translation>没有模拟落入其他分区时为NULL。</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>The draws have to be 0 to {most}, and the seed 0 or more.</source>
        <translation>扰动模拟次数须为0至{most}，随机种子须不小于0。</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>The uncertainty “{text}” is neither one percentage of 0 to {most} nor one for each of {names}.</source>
        <translation>不确定性“{text}”既不是一个0至{most}的百分数，也不是按{names}分别给出的百分数。</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>Draws: {draws}, seed {seed}; 95 % of the factors lie within {shares}, independent for units, years and inputs.</source>
        <translation>扰动模拟：{draws}次，种子{seed}；95%的因子介于{shares}之内，单元、年份与输入之间相互独立。</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>{name} ± {share} %</source>
        <translation>{name} ± {share}%</translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>{firm} of {all} rows keep their zone in 95 % of the draws or more, {weak} in fewer than half.</source>
        <translation>{all}行中有{firm}行在95%以上的模拟中保持其分区，{weak}行不足半数。</translation>
    </message>
    <message>
        <location filename="../../core/tables.py"/>
        <source>{count} units and years have no row (first: {first}); sums over units leave them out.</source>
        <translation>{count}个单元与年份没有行（首先：{first}）；对单元求和时不包含它们。</translation>
    </message>
    <message>
        <location filename="../../core/tables.py"/>
        <source>{where} has more than one row for the same {what} ({first}); choose the year field if it has several years, else delete the rows that repeat others, or choose a field of codes where units only share a name.</source>
        <translation>{where}中同一{what}有多行（{first}）；若含多个年份，请选择年份字段；否则请删除重复的行，若只是单元重名，请改用代码字段。</translation>
    </message>
    <message>
        <location filename="../../core/tables.py"/>
        <source>{where} has more than one row for the same {what} ({first}); delete the rows that repeat others (“Delete duplicates by attribute”), or choose a field of codes where units only share a name.</source>
        <translation>{where}中同一{what}有多行（{first}）；请删除重复的行（QGIS工具“删除重复属性”），若只是单元重名，请改用代码字段。</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>10⁴ t CO2</source>
        <translation>万t CO2</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>Mt CO2</source>
        <translation>Mt CO2</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>10⁴ t C</source>
        <translation>万t C</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>kg CO2</source>
        <translation>kg CO2</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>g CO2</source>
        <translation>g CO2</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>10⁴ persons</source>
        <translation>万人</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>0.1 °C</source>
        <translation>0.1 °C</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>mm a month</source>
        <translation>mm/月</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>m a month</source>
        <translation>m/月</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>mm a day</source>
        <translation>mm/d</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>m a day</source>
        <translation>m/d</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>MJ/m² a month</source>
        <translation>MJ/m²/月</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>MJ/m² a day</source>
        <translation>MJ/m²/d</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>kJ/m² a day</source>
        <translation>kJ/m²/d</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>J/m² a day</source>
        <translation>J/m²/d</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>W/m² (mean)</source>
        <translation>W/m²（均值）</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>hours a day</source>
        <translation>h/d</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>hours a month</source>
        <translation>h/月</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>g C/m²</source>
        <translation>g C/m²</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>kg C/m²</source>
        <translation>kg C/m²</translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>0.0001 kg C/m² (MODIS)</source>
        <translation>0.0001 kg C/m²（MODIS）</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>{k} nearest neighbours</source>
        <translation>{k}近邻</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>neighbours within {km} km</source>
        <translation>{km} km以内</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>inverse distance within {km} km</source>
        <translation>{km} km以内反距离</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>bisquare kernel over the {k} nearest neighbours</source>
        <translation>{k}近邻的bisquare核函数</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>Weights: {kind}; {n} units, {links} links, {mean} neighbours on average ({least} to {most}), {islands} units without neighbour, {components} connected part(s).</source>
        <translation>空间权重：{kind}；{n}个单元，{links}条连接，平均{mean}个邻域单元（{least}至{most}），{islands}个单元无邻域，{components}个连通部分。</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>Contiguity needs polygons; choose neighbours by distance.</source>
        <translation>邻接关系需要面；请选择基于距离的邻域。</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>The number of nearest neighbours has to be 1 or more.</source>
        <translation>近邻数必须不小于1。</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>The distance has to be above zero.</source>
        <translation>距离必须大于零。</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>There is only one unit, so none has a neighbour; give a layer with more.</source>
        <translation>只有一个单元，没有邻域可言；请提供含更多单元的图层。</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>None of the {n} units has a neighbour; choose another kind of weights or a larger distance.</source>
        <translation>{n}个单元均没有邻域；请选择其他空间权重类型或更大的距离。</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>{count} units have the same place as another one and count as its neighbours; for a panel, choose the year field.</source>
        <translation>{count}个单元与其他单元位置相同，视为其邻域；若为面板，请选择年份字段。</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>There are only {n} units, so each has the {k} others as its neighbours.</source>
        <translation>只有{n}个单元，每个单元以其余{k}个为邻域。</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>All {n} units share their place with another one, so there is no distance band; give a distance, or aggregate them.</source>
        <translation>{n}个单元均与其他单元位置相同，无法确定距离带；请给出距离，或将其合并。</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>A distance of {km} km gives {links} links between {n} units, more than fit into the memory; give a smaller distance, or choose k nearest.</source>
        <translation>{km} km的距离使{n}个单元产生{links}条连接，超出内存；请减小距离，或选择K近邻。</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>{count} pairs of units share a place; they count as {metres} m apart, the shortest distance between two others.</source>
        <translation>{count}对单元位置相同，距离按{metres} m计，即其他两单元间的最短距离。</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>{count} units have no neighbour ({first}); link them to the nearest unit, choose another kind of weights, or leave them out.</source>
        <translation>{count}个单元没有邻域（{first}）；请连接到最近单元、选择其他空间权重类型，或将其剔除。</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>{count} units have no neighbour ({first}); they stay in the mean and the variance, and are flagged.</source>
        <translation>{count}个单元没有邻域（{first}）；仍计入均值与方差，并予以标记。</translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>{count} units have no neighbour ({first}); each is linked to the unit nearest to it.</source>
        <translation>{count}个单元没有邻域（{first}）；已分别连接到最近的单元。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>payment</source>
        <translation>支付区</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>balanced</source>
        <translation>平衡区</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>gain</source>
        <translation>受偿区</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>net emission</source>
        <translation>净碳排放</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>Comparative advantage, net emission</source>
        <translation>净碳排放比较优势</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>NRCA of the range-normalised indicator.</source>
        <translation>极差标准化指标的NRCA。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>Comparative advantage, ECC</source>
        <translation>ECC比较优势</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>Comparative advantage, ESC</source>
        <translation>ESC比较优势</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>Comparative advantage, built-up share</source>
        <translation>建设用地占比比较优势</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>NULL without a built-up share.</source>
        <translation>未给出建设用地占比时为NULL。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>Compensation code</source>
        <translation>补偿分区编码</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>1 the cluster with the largest mean net emission.</source>
        <translation>1为净碳排放均值最大的类。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>Compensation zone</source>
        <translation>碳补偿分区</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>With the main function of the unit where it is given.</source>
        <translation>给出主体功能时与之叠加。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>Distance to the border of the cluster</source>
        <translation>到类边界的距离</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>In % of the distance to the centre of the nearest other cluster: 0 on the border, 50 at the centre.</source>
        <translation>以到最近其他类中心距离的%计：边界上为0，中心处为50。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>Mean net emission</source>
        <translation>平均净碳排放</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>The number of clusters has to be 2 to {most}, and the seed 0 or more.</source>
        <translation>聚类数须为2至{most}，随机种子须不小于0。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>a zoning by {count} clusters</source>
        <translation>{count}类分区</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>The sinks and the GDP of {when} come to {sink} and {gdp} in total; both have to be above zero for the units to have a share of them.</source>
        <translation>碳汇与GDP合计（{when}）分别为{sink}和{gdp}；二者须大于零，单元才有份额可言。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>{when} has a unit with next to none of the emission, so that its ECC and ESC are beyond all numbers; check the emission of the smallest units.</source>
        <translation>{when}有单元的碳排放几乎为零，其ECC与ESC超出数值范围；请检查排放最小的单元。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>{when} has fewer than two indicators that differ between the {n} units, so there are no comparative advantages.</source>
        <translation>{when}：在{n}个单元间有差异的指标不足两个，没有比较优势可言。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>{when} has only {distinct} units that differ in their advantages, but {k} clusters are asked for; give fewer.</source>
        <translation>{when}：比较优势互不相同的单元只有{distinct}个，而要求{k}类；请减少类数。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>{count} rows have no main function ({first}); their zone stands alone.</source>
        <translation>{count}行没有主体功能（{first}）；仅列补偿分区。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>The indicator {name} has the same value in all units{at} and is left out.</source>
        <translation>指标{name}在所有单元取值相同{at}，未纳入。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>k-means: {k} clusters, the best of {starts} starts, seed {seed}; mean silhouette {s}{at}.</source>
        <translation>k-means：{k}类，{starts}次初始化取最优，种子{seed}；平均轮廓系数{s}{at}。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>balanced {number}</source>
        <translation>平衡区{number}</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>x, y and z, each 1 to 3.</source>
        <translation>x、y、z各为1至3。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Level of axis {axis}</source>
        <translation>{axis}轴等级</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>1 the lowest, 3 the highest.</source>
        <translation>1为最低，3为最高。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Weakest axis</source>
        <translation>最弱轴</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Field with the lowest level; several where they are equal.</source>
        <translation>等级最低的字段；相同时列出多个。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>In % of the range of its axis; for natural breaks from the middle between the values on either side.</source>
        <translation>以该轴极差的%计；自然断点时自两侧数值的中点起算。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Axis</source>
        <translation>轴</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Cut between levels 1 and 2</source>
        <translation>1、2级之间的阈值</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Cut between levels 2 and 3</source>
        <translation>2、3级之间的阈值</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Units in level {number}</source>
        <translation>{number}级单元数</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>The table of zones needs each of the 27 cubes 111 to 333 once; {fault}: {cubes}.</source>
        <translation>分区表须包含111至333共27个方块各一次；{fault}：{cubes}。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Cube {cube} of the table of zones needs a whole number from 1 to {most} as value and a name.</source>
        <translation>分区表中方块{cube}须以1至{most}的整数为value，并有name。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>The code {code} of the table of zones has two names, {a} and {b}; give it one.</source>
        <translation>分区表中编码{code}有两个名称{a}与{b}；请只给一个。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>The three axes have to be three fields; “{name}” stands for two.</source>
        <translation>三个轴须为三个不同字段；“{name}”重复使用。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>a cut into three levels</source>
        <translation>划分三级</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Own cuts are two numbers for all axes, such as 0.3, 0.6, or two for each of the three with semicolons between; “{text}” is neither.</source>
        <translation>自定阈值为三轴共用的两个数（如0.3, 0.6），或各轴两个并以分号分隔；“{text}”均不符合。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>{when} has fewer than {least} different values of {names}, so there are no three levels; give own cuts or choose another field.</source>
        <translation>{when}：{names}的不同取值少于{least}个，无法划分三级；请给出自定阈值或另选字段。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Levels without any unit: {levels}; other cuts, or another way to find them, may tell more.</source>
        <translation>没有单元的等级：{levels}；其他阈值或划分方法可能更有意义。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>{filled} of 27 cubes hold units{at}, {single} of them a single one.</source>
        <translation>27个方块中有{filled}个含有单元{at}，其中{single}个只有一个单元。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/profiles.py"/>
        <source>Cluster</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../core/zoning/profiles.py"/>
        <source>1 is the largest; in a panel the same number in all years.</source>
        <translation>1为最大；面板中各年份编号一致。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/profiles.py"/>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <location filename="../../core/zoning/profiles.py"/>
        <source>Mean z-score</source>
        <translation>平均z分数</translation>
    </message>
    <message>
        <location filename="../../core/zoning/profiles.py"/>
        <source>Distance from the mean of all units in their standard deviations.</source>
        <translation>与全部单元均值的距离，以其标准差计。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/profiles.py"/>
        <source>Share of the variable's sum of squares that lies between the clusters.</source>
        <translation>该变量平方和中类间所占份额。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>From −1 to 1: how much nearer to its own cluster than to the next one.</source>
        <translation>−1至1：相对于最近的其他类，与本类接近的程度。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>Caliński and Harabasz; missing where there is no spread within.</source>
        <translation>Caliński与Harabasz指数；类内没有差异时缺值。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>Silhouette</source>
        <translation>轮廓系数</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>Mean over the units.</source>
        <translation>各单元的均值。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>Of all variables together.</source>
        <translation>全部变量合计。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>1 for the number of clusters that is used.</source>
        <translation>1表示所采用的类数。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>Choose at least one field by which the units are put into clusters.</source>
        <translation>请至少选择一个用于聚类的字段。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>Contiguous clusters need spatial weights.</source>
        <translation>空间连续的聚类需要空间权重。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>The number of clusters has to be 2 or more; leave it empty for the best one.</source>
        <translation>聚类数必须不小于2；留空则取最优。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>Starts and least units have to be 1 or more, and the seed 0 or more.</source>
        <translation>初始化次数与每类最少单元数须不小于1，随机种子须不小于0。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{when} has {n} units with all values, but clusters need {least} or more.</source>
        <translation>{when}：有{n}个单元各项数值齐全，而聚类至少需要{least}个。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{when} has the same values in all {n} units, so there is nothing to tell them apart.</source>
        <translation>{when}：{n}个单元的数值全部相同，无法区分。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{when} has only {n} units with all values, but {k} clusters are asked for; give fewer.</source>
        <translation>{when}：各项数值齐全的单元只有{n}个，而要求{k}类；请减少类数。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{when} falls into {parts} parts without a link between them, so there cannot be fewer contiguous clusters; give {parts} clusters or more, link units without neighbours to the nearest, or choose k nearest.</source>
        <translation>{when}：分为{parts}个互不相连的部分，空间连续的类数不能更少；请给出至少{parts}类、将无邻域单元连接到最近单元，或选择K近邻。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{when} has {n} units, but Ward compares them all with each other, which takes too long above {most}; choose k-means or contiguous Ward.</source>
        <translation>{when}：有{n}个单元，而Ward需两两比较，超过{most}个耗时过长；请选择k-means或连续Ward。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{when} has only {distinct} units that differ in their values, but {k} clusters are asked for; give fewer.</source>
        <translation>{when}：取值互不相同的单元只有{distinct}个，而要求{k}类；请减少类数。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>The neighbours of {when} can be cut into {most} clusters at most with {floor} units on either side of each cut; give fewer clusters or fewer least units.</source>
        <translation>邻域图（{when}）在每次切割两侧各留{floor}个单元时最多切为{most}类；请减少类数或每类最少单元数。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{when} has no cut with {floor} units on either side; give fewer least units.</source>
        <translation>{when}：没有两侧各留{floor}个单元的切割；请减少每类最少单元数。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>“{name}” has the same value in all units{at} and is left out.</source>
        <translation>“{name}”在所有单元取值相同{at}，未纳入。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{count} rows have no value or no geometry and take no part ({first}).</source>
        <translation>{count}行没有数值或几何图形，未参与计算（{first}）。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{k} clusters of {n} units have fewer than two units each on average and tell little; give fewer clusters.</source>
        <translation>{n}个单元分为{k}类，平均每类不足两个单元，意义不大；请减少类数。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>k-means: the best of {starts} starts, seed {seed}.</source>
        <translation>k-means：{starts}次初始化取最优，种子{seed}。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>Clusters of later years have the numbers of the earlier ones to whose mean z-scores theirs are nearest; the headline numbers are those of {year}, the last year.</source>
        <translation>后续年份的类沿用与其平均z分数最接近的早先各类的编号；主要数值为末年{year}年的结果。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{k} clusters{at}: pseudo-F {f}, mean silhouette {s}, R² {r2}.</source>
        <translation>{k}类{at}：伪F为{f}，平均轮廓系数{s}，R²为{r2}。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>This is the number with the largest pseudo-F of {low} to {high}.</source>
        <translation>这是{low}至{high}类中伪F最大的类数。</translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>The pseudo-F is largest at the largest number that was tried, so it does not single out a number of clusters; look at the silhouette, or give one that can be interpreted.</source>
        <translation>伪F在所尝试的最大类数处最大，因此不能据此确定类数；请查看轮廓系数，或给出便于解释的类数。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Surplus or deficit, Q, densities</source>
        <translation>碳盈亏、Q、密度</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>By city and year</source>
        <translation>按城市和年份</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Carbon to landscape</source>
        <translation>碳收支并入景观指数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>First to last year</source>
        <translation>首年至末年</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Conversion of land use</source>
        <translation>土地利用转换</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Conversions</source>
        <translation>转换</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Of source and sink per km², all years</source>
        <translation>单位面积碳源与碳汇，所有年份</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Natural breaks, 27 cubes, three zones</source>
        <translation>自然断点、27个方块、三类分区</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Zones by three axes</source>
        <translation>三轴分区</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Cities by cube</source>
        <translation>各方块城市数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Cuts of the axes</source>
        <translation>各轴阈值</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>What explains Q, and in pairs</source>
        <translation>Q的单因子与交互解释</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Entropy weights, TOPSIS, year by year</source>
        <translation>熵权TOPSIS，逐年</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Ecology: closeness</source>
        <translation>生态：贴近度</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Weights and obstacles: ecology</source>
        <translation>权重与障碍度：生态</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Σ fuel × factor</source>
        <translation>Σ 燃料 × 因子</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Emission of energy</source>
        <translation>能源碳排放</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Emission by fuel</source>
        <translation>分燃料碳排放</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>On landscape metrics; adaptive gaussian, AICc</source>
        <translation>以景观指数为解释变量；自适应高斯，AICc</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Local regression of Q</source>
        <translation>Q的局部回归</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Local regression</source>
        <translation>局部回归</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Gi* of the net emission, queen contiguity</source>
        <translation>净碳排放Gi*，Queen邻接</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>A · δ · 44/12; construction land by its energy</source>
        <translation>A · δ · 44/12；建设用地按其能源消费</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Of forest, construction land and the whole</source>
        <translation>林地、建设用地及整体</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Maps, charts, tables, methods, provenance</source>
        <translation>地图、图表、表格、方法、来源</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Resources: closeness</source>
        <translation>资源：贴近度</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Weights and obstacles: resources</source>
        <translation>权重与障碍度：资源</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Society: closeness</source>
        <translation>社会：贴近度</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Weights and obstacles: society</source>
        <translation>权重与障碍度：社会</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Land-use change</source>
        <translation>土地利用变化</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Sources, sinks and landscape</source>
        <translation>碳源、碳汇与景观</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Evaluation and zones</source>
        <translation>评价与分区</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Pattern and causes</source>
        <translation>格局与成因</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Balance</source>
        <translation>碳收支</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Redoes the study of the Beibu Gulf urban agglomeration with your own layers: conversion of land use, carbon sources and sinks of land use and energy, carbon balance, hot and cold spots, landscape metrics and their local regression, coupling coordination of sources and sinks, evaluation of three subsystems by entropy weights and TOPSIS, zones by their three axes (magic cube), geographical detector, and a report.</source>
        <translation>用您自己的图层复现北部湾城市群的研究：土地利用转换、土地利用与能源的碳源碳汇、碳收支、冷热点、景观指数及其局部回归、碳源与碳汇的耦合协调度、三个子系统的熵权TOPSIS评价、三轴（魔方）分区、地理探测器与研究报告。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Data: polygons of the cities; a land-use raster for each year, in a projected system with cells in m, with the year in its name; a table of energy statistics and one of indicators, with a row for each city and year.</source>
        <translation>数据：各城市的面；每年一个土地利用栅格，采用投影坐标、像元以m计，名称中含年份；能源统计表与指标表，每个城市每年一行。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Where the study leaves a choice open, ours are: the built-in coefficients and factors; queen contiguity; densities (t/km²) for the coordination of sources and sinks, over one range for all years; equal weights there and entropy weights for the indicators, year by year; natural breaks on the axes, and the built-in table of 27 cubes, because the study publishes neither cuts nor table. Local regression (adaptive gaussian kernel, which leaves weight to all of a few cities; best AICc) and detector explain Q (source to sink) in each year.</source>
        <translation>原研究未说明之处，本模型取：内置系数与因子；Queen邻接；碳源与碳汇的协调以密度（t/km²）计算，所有年份共用一个极差；其系统等权，指标取逐年熵权；各轴按自然断点划分，并用内置的27个方块分区表，因为原研究未公布阈值与分区表。局部回归（自适应高斯核函数，使少数城市均有权重；AICc最小）与地理探测器逐年解释Q（碳源与碳汇之比）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>With 15 cities a local regression bears two or three metrics, and classes of the detector are few: the results describe, and prove little. The study's abstract prints no kernel, bandwidth or list of metrics.</source>
        <translation>15个城市的局部回归只能容纳两三个指数，探测器的分类数也很少：结果用于描述，不足以证明。原研究摘要未给出核函数、带宽与指数清单。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Indicators such as forest cover, green space.</source>
        <translation>如森林覆盖率、绿地等指标。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Indicators such as PM2.5.</source>
        <translation>如PM2.5等指标。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>One row for each city and year; fields named like the fuels of the factor table, such as raw coal, coke, diesel (原煤, 焦炭, 柴油).</source>
        <translation>每个城市每年一行；字段以因子表中的燃料命名，如raw coal、coke、diesel（原煤、焦炭、柴油）。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>The codes of the cities.</source>
        <translation>城市的代码。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>The years of the rasters.</source>
        <translation>与栅格年份一致。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Indicators that may explain Q.</source>
        <translation>可能解释Q的指标。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Built-in tables.</source>
        <translation>内置因子表。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Field of the indicators.</source>
        <translation>指标表中的字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Yearbooks often give 10⁸ yuan (亿元).</source>
        <translation>年鉴多以亿元计。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>One a year, with the year in its name; projected, cells in m.</source>
        <translation>每年一个，名称中含年份；投影坐标，像元以m计。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>For the conversion of land use.</source>
        <translation>用于土地利用转换。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>On the grid of the first.</source>
        <translation>与第一个栅格同一格网。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>At first that of the options, else of QGIS.</source>
        <translation>默认为选项中所设的语言，未设时与QGIS一致。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Of solid and liquid fuels.</source>
        <translation>固体与液体燃料的单位。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Two or three of pland, pd, lpi, ed, cohes, ai with the code of a class (ed_5), and shdi, contag; with commas between.</source>
        <translation>从pland、pd、lpi、ed、cohes、ai（加类型编码，如ed_5）以及shdi、contag中选两三个，以逗号分隔。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Codes in the rasters, with names.</source>
        <translation>栅格中的编码，可附名称。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Yearbooks often give 10⁴ persons (万人).</source>
        <translation>年鉴多以万人计。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Indicators such as reuse of waste, renewables.</source>
        <translation>如废弃物综合利用、可再生能源等指标。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Indicators such as water use per GDP.</source>
        <translation>如单位GDP用水量等指标。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Carbon balance and zones of an urban agglomeration (study 3)</source>
        <translation>城市群碳收支与分区（研究3）</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Indicators such as income, urbanisation; any unit.</source>
        <translation>如收入、城镇化等指标；单位不限。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Indicators such as unemployment.</source>
        <translation>如失业率等指标。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>One row for each city and year.</source>
        <translation>每个城市每年一行。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Head of the report.</source>
        <translation>报告的标题。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>One polygon feature for each city.</source>
        <translation>每个城市一个面要素。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Code or name of the city.</source>
        <translation>城市的代码或名称。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Of the last raster.</source>
        <translation>最后一个栅格的年份。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>27 rows with key (111 to 333), value and name; empty: the built-in one.</source>
        <translation>27行，含key（111至333）、value与name；留空：使用内置表。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Ecology: more is better</source>
        <translation>生态：越大越好</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Ecology: less is better</source>
        <translation>生态：越小越好</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Energy statistics</source>
        <translation>能源统计</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Unit field of the energy statistics</source>
        <translation>能源统计表的单元字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Year field of the energy statistics</source>
        <translation>能源统计表的年份字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Factors of the detector</source>
        <translation>探测器的因子</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Emission factors of fuels</source>
        <translation>燃料排放因子</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>IPCC 2006</source>
        <translation>IPCC 2006</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>m³</source>
        <translation>m³</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>GDP at constant prices</source>
        <translation>GDP（不变价）</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Unit of the GDP</source>
        <translation>GDP的单位</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>First land-use raster</source>
        <translation>首期土地利用栅格</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Last land-use raster</source>
        <translation>末期土地利用栅格</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>CLCD</source>
        <translation>CLCD</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>GlobeLand30</source>
        <translation>GlobeLand30</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>ESA WorldCover</source>
        <translation>ESA WorldCover</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>MODIS IGBP</source>
        <translation>MODIS IGBP</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Unit of fuels</source>
        <translation>燃料的单位</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Metrics of the local regression</source>
        <translation>局部回归的景观指数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Classes with landscape metrics</source>
        <translation>计算景观指数的类型</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Unit of the population</source>
        <translation>人口的单位</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Resources: more is better</source>
        <translation>资源：越大越好</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Resources: less is better</source>
        <translation>资源：越小越好</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Society: more is better</source>
        <translation>社会：越大越好</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Society: less is better</source>
        <translation>社会：越小越好</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Unit field of the indicators</source>
        <translation>指标表的单元字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Year field of the indicators</source>
        <translation>指标表的年份字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Carbon balance and zones</source>
        <translation>碳收支与分区</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Title of the report</source>
        <translation>报告标题</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Cities</source>
        <translation>城市</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyagglomerationzoning.model3"/>
        <source>Unit field of the cities</source>
        <translation>城市的单元字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Surplus or deficit, Q and its classes</source>
        <translation>碳盈亏、Q及其等级</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>By county and year</source>
        <translation>按县和年份</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Sinks to sources</source>
        <translation>碳汇并入碳源</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>C_it = C_t · DN_it / Σ DN_it</source>
        <translation>C_it = C_t · DN_it / Σ DN_it</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Emissions by night light</source>
        <translation>夜间灯光分配碳排放</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Of emission, sink and Q</source>
        <translation>碳排放、碳汇与Q</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Sum of the cells; negative noise counts as zero</source>
        <translation>像元和；负值噪声按零计</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Night light by county</source>
        <translation>各县夜间灯光</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>C/N = C/G · G/P · P/S · S/N</source>
        <translation>C/N = C/G · G/P · P/S · S/N</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>LMDI drivers</source>
        <translation>LMDI驱动因素</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Density × cell area, in t C</source>
        <translation>密度 × 像元面积，以t C计</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>NPP by county</source>
        <translation>各县NPP</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>GDP and population by county and year</source>
        <translation>各县各年份的GDP与人口</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>N = NPP · 1.62 / 0.45</source>
        <translation>N = NPP · 1.62 / 0.45</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Sequestration</source>
        <translation>碳固存</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>ECC and ESC cut at 1</source>
        <translation>ECC与ESC以1为界</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Balance, drivers, zones</source>
        <translation>碳收支、驱动因素、分区</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Counties</source>
        <translation>县界</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Redoes the study of Peng et al. (2023) on the carbon balance of the counties of Jiangsu with your own layers: emissions by night light, sequestration from NPP, carbon balance coefficient, growth, LMDI drivers, four zones, and a report.</source>
        <translation>用您自己的图层复现Peng et al.（2023）关于江苏省县域碳收支的研究：夜间灯光分配碳排放、由NPP估算碳固存、碳平衡系数、增长变化、LMDI驱动因素、四类分区与研究报告。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Data: polygons of the counties of one province; yearly night-light rasters of one harmonised series; yearly NPP rasters (MOD17A3HGF); the province's total of each year; a table with GDP (constant prices) and population by county and year.</source>
        <translation>数据：一省各县的面；同一套一致化序列的逐年夜间灯光栅格；逐年NPP栅格（MOD17A3HGF）；该省各年份的总量；各县各年份GDP（不变价）与人口的表。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Where the study leaves a choice open, ours are: NPP × 1.62/0.45 as the study says; classes of Q at 1, 2, 5, 10, 40, of which the study names 1, 10 and 40; zones cut at ECC = 1 and ESC = 1, which the study's text implies and its table, a picture, may refine; area measured on the ellipsoid.</source>
        <translation>原研究未说明之处，本模型取：NPP × 1.62/0.45（原文所述）；Q的等级界限1、2、5、10、40，其中1、10、40为原文所列；分区以ECC = 1与ESC = 1为界，系据正文推得，其图片形式的表格可能更细；面积按椭球面量算。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>One polygon feature for each county.</source>
        <translation>每个县一个面要素。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Field of the statistics.</source>
        <translation>统计表中的字段。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>One raster a year, with the year in its name.</source>
        <translation>每年一个栅格，名称中含年份。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Name for tables and maps; the other fields of the counties are left behind, so that none is mistaken for a result.</source>
        <translation>用于表格与地图的名称；县图层的其他字段不保留，以免误作结果。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>One raster a year, with the year in its name, in kg C/m² after the scale factor.</source>
        <translation>每年一个栅格，名称中含年份；乘比例系数后以kg C/m²计。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Before scaling; MODIS: 32700.</source>
        <translation>乘比例系数之前；MODIS：32700。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Before scaling; MODIS: −30000.</source>
        <translation>乘比例系数之前；MODIS：−30000。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>MODIS: 0.0001.</source>
        <translation>MODIS：0.0001。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Such as 2000-2010, 2011-2021; empty: first and last year.</source>
        <translation>如2000-2010, 2011-2021；留空：首年与末年。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>County carbon balance (study 5)</source>
        <translation>县域碳收支（研究5）</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>One row for each county and year.</source>
        <translation>每县每年一行。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>The codes of the counties.</source>
        <translation>县的代码。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>One row for each year.</source>
        <translation>每年一行。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Unit of the emission field.</source>
        <translation>碳排放字段的单位。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>The total of the province.</source>
        <translation>全省总量。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Code or name of the county.</source>
        <translation>县的代码或名称。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Yearly night lights</source>
        <translation>逐年夜间灯光</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Name field of the counties</source>
        <translation>县的名称字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Yearly NPP</source>
        <translation>逐年NPP</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Largest valid NPP cell value</source>
        <translation>NPP最大有效像元值</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Smallest valid NPP cell value</source>
        <translation>NPP最小有效像元值</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Scale factor of the NPP</source>
        <translation>NPP比例系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Periods of the decomposition</source>
        <translation>分解时段</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Unit field of the statistics</source>
        <translation>统计表的单元字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Year field of the statistics</source>
        <translation>统计表的年份字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>County carbon balance</source>
        <translation>县域碳收支</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Provincial totals</source>
        <translation>全省总量</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Unit of the totals</source>
        <translation>总量的单位</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Emission field of the totals</source>
        <translation>总量表的碳排放字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Unit field of the counties</source>
        <translation>县的单元字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>C = A · δ · 44/12; construction land by its fuels</source>
        <translation>C = A · δ · 44/12；建设用地按其燃料</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Areas, sources and sinks</source>
        <translation>面积、碳源与碳汇</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Sums by city</source>
        <translation>按城市合计</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Carbon by city</source>
        <translation>各城市碳收支</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Quartic kernel, a band a year</source>
        <translation>四次核函数，每年一个波段</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Density of sinks</source>
        <translation>碳汇密度</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Density of sinks (t CO2/km²)</source>
        <translation>碳汇密度（t CO2/km²）</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Density of sources</source>
        <translation>碳源密度</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Density of sources (t CO2/km²)</source>
        <translation>碳源密度（t CO2/km²）</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Shares of the classes, and your drivers</source>
        <translation>各地类占比及自选驱动因素</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Gi* of the net emission</source>
        <translation>净碳排放Gi*</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>LISA of the net emission</source>
        <translation>净碳排放LISA</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Clusters of the net emission</source>
        <translation>净碳排放集聚</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Moran's I of the net emission</source>
        <translation>净碳排放莫兰指数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Join the drivers</source>
        <translation>连接驱动因素</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Σ fuel · factor, in t CO2</source>
        <translation>Σ 燃料 · 因子，以t CO2计</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Emissions of the fuels</source>
        <translation>燃料碳排放</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Σ weight · score, three classes</source>
        <translation>Σ 权重 · 评分，三个等级</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Suitability as a sink</source>
        <translation>碳汇适宜性</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Suitability zones</source>
        <translation>适宜性分区</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Areas of the suitability zones</source>
        <translation>适宜性分区面积</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>From each class to each, in ha</source>
        <translation>各地类之间的转移，以ha计</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Transfer of land</source>
        <translation>土地转移</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Flows between classes</source>
        <translation>地类间流向</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>One polygon for each group</source>
        <translation>每组一个面</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Drivers</source>
        <translation>驱动因素</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Suitability</source>
        <translation>适宜性</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Sources and sinks</source>
        <translation>碳源与碳汇</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Land use</source>
        <translation>土地利用</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Further drivers</source>
        <translation>其他驱动因素</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Pattern</source>
        <translation>格局</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Fuels</source>
        <translation>燃料</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Redoes the study of the carbon sources and sinks of land use in the Chang-Zhu-Tan urban agglomeration with your own layers: transfer between land classes, sources and sinks by class with construction land through its fuels, kernel density, global and local autocorrelation, hot and cold spots, the shares of the classes as drivers by geographical detector, and zones of protection and restoration by suitability as a sink.</source>
        <translation>用您自己的图层复现长株潭城市群土地利用碳源碳汇的研究：地类间转移、分地类碳源与碳汇（建设用地按其燃料）、核密度、全局与局部自相关、冷热点、以地类占比为因子的地理探测器，以及按碳汇适宜性划分的保护与修复分区。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Data: polygons of the counties with a field that groups them (cities); land-use rasters of several years with the year in their names; the first and the last of them once more, for the transfer; a table of fuels and a table of further drivers, both by county and year; coefficients of the land classes; rasters of criteria with a table of their scores.</source>
        <translation>数据：各县的面，含分组（城市）字段；名称中含年份的多期土地利用栅格；其首期与末期再次给出，用于转移；燃料表与其他驱动因素表，均按县和年份；地类系数；准则栅格及其评分表。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Only the study's abstract was at hand. Ours are: the standard-coal factors of China; the coefficients, of which the built-in presets are recalled from the literature and give a forest sink some ten times below the printed one, so give your own; queen contiguity and 999 permutations; the default radius of the kernel; classes of the detector by the largest q of 3 to 5 classes; criteria, scores and weights of the suitability, which you choose; its natural breaks. The transfer is measured inside the polygons, whatever the rasters hold beyond.</source>
        <translation>仅查得原研究的摘要。本模型取：中国标准煤因子；内置地类系数凭文献记忆给出，其林地碳汇约为原文的十分之一，请自行提供；Queen邻接与999次置换；默认核半径；探测器在3至5类中取q最大者；适宜性的准则、评分与权重由您选择，采用自然断点。转移只在面内量算，不论栅格范围多大。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Emission per ha, for the carbon effect of transfers; empty: left out.</source>
        <translation>单位面积碳排放，用于转移的碳效应；留空：不计算。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>The same in the last year.</source>
        <translation>末期的相应值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Fields code and class; it wins.</source>
        <translation>包含code与class字段；优先采用。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>0 or no data where excluded.</source>
        <translation>排除处为0或无数据。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Rasters on one grid, such as land use, elevation, distance to water and to construction land.</source>
        <translation>同一格网的栅格，如土地利用、高程、到水体及建设用地的距离。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Beside the shares of forest, construction land, cropland, grassland and water.</source>
        <translation>在林地、建设用地、耕地、草地与水域占比之外。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>One row for each county and year, a field for each fuel, named as in the yearbook, such as 原煤（万吨）, or by its factor's key.</source>
        <translation>每县每年一行，每种燃料一个字段，按年鉴命名，如原煤（万吨），或以因子的键命名。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Fields without a unit in brackets are taken as t and 10⁴ m³.</source>
        <translation>括号中未注明单位的字段按t与万m³计。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>City of the county: transfers and sums are given for each.</source>
        <translation>县所属的城市：转移与合计按城市给出。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Once more, for the transfer.</source>
        <translation>再次给出，用于转移。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>t C per ha and year, recalled from the literature: check them.</source>
        <translation>t C/(ha·a)，凭文献记忆给出：请核对。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Fields class (or key) and value in t C per ha and year, sinks below zero; it wins.</source>
        <translation>包含class（或key）与value字段，单位t C/(ha·a)，碳汇为负；优先采用。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Empty: the default rule, which the log says.</source>
        <translation>留空：按默认规则，日志会说明。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Fields criterion (name of the raster), from, to, score; empty: cell values are scores.</source>
        <translation>包含criterion（栅格名称）、from、to、score字段；留空：以像元值为评分。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Carbon sources and sinks of land use (study 2)</source>
        <translation>土地利用碳源碳汇（研究2）</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>In their order, or by name: elevation = 0.2; empty: all the same.</source>
        <translation>按顺序，或按名称：elevation = 0.2；留空：等权。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Construction land, first year (t C/ha/a)</source>
        <translation>建设用地，首期（t C/(ha·a)）</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Construction land, last year (t C/ha/a)</source>
        <translation>建设用地，末期（t C/(ha·a)）</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Criteria of suitability</source>
        <translation>适宜性准则</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Emission factors of the fuels</source>
        <translation>燃料的排放因子</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Unit field of the fuels</source>
        <translation>燃料表的单元字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Year field of the fuels</source>
        <translation>燃料表的年份字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Land use of all years</source>
        <translation>各期土地利用</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Land use of the first year</source>
        <translation>首期土地利用</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Land use of the last year</source>
        <translation>末期土地利用</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Coefficients of the classes</source>
        <translation>地类系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Own coefficients of the classes</source>
        <translation>自定地类系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Radius of the density (m)</source>
        <translation>密度半径（m）</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Scores of the criteria</source>
        <translation>准则评分</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Unit field of the drivers</source>
        <translation>驱动因素表的单元字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Year field of the drivers</source>
        <translation>驱动因素表的年份字段</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Carbon sources and sinks of land use</source>
        <translation>土地利用碳源与碳汇</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studylandusesourcessinks.model3"/>
        <source>Weights of the criteria</source>
        <translation>准则权重</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Surplus or deficit, Q, per person and GDP</source>
        <translation>碳盈亏、Q、人均与单位GDP</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Sources to sinks</source>
        <translation>碳源并入碳汇</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Which drivers go with the balance</source>
        <translation>与碳收支相关的驱动因素</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Weighted by the deficits</source>
        <translation>以碳赤字加权</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Ellipse and centre</source>
        <translation>椭圆与重心</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Ellipses of the deficit</source>
        <translation>碳赤字椭圆</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Track of its centre</source>
        <translation>其重心轨迹</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Rising, falling, rise then fall …</source>
        <translation>持续上升、持续下降、先升后降……</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Paths of the net emission</source>
        <translation>净碳排放变化路径</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>On z-scores, adaptive bisquare</source>
        <translation>z分数，自适应bisquare</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>GWR</source>
        <translation>GWR</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>GWR of the balance</source>
        <translation>碳收支GWR</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>GWR models</source>
        <translation>GWR模型</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>GWR coefficients</source>
        <translation>GWR系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>LISA of the balance</source>
        <translation>碳收支LISA</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Clusters of the balance</source>
        <translation>碳收支集聚</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Moran's I of the balance</source>
        <translation>碳收支莫兰指数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>CASA, twelve months</source>
        <translation>CASA，十二个月</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>NPP of the first year</source>
        <translation>第一年NPP</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>NPP, first year (g C/m² a year)</source>
        <translation>第一年NPP（g C/m²/a）</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>NPP of the second year</source>
        <translation>第二年NPP</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>NPP, second year (g C/m² a year)</source>
        <translation>第二年NPP（g C/m²/a）</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>NPP of the third year</source>
        <translation>第三年NPP</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>NPP, third year (g C/m² a year)</source>
        <translation>第三年NPP（g C/m²/a）</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>NPP of the fourth year</source>
        <translation>第四年NPP</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>NPP, fourth year (g C/m² a year)</source>
        <translation>第四年NPP（g C/m²/a）</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>GDP, population and drivers</source>
        <translation>GDP、人口与驱动因素</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Third year</source>
        <translation>第三年</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>CASA</source>
        <translation>CASA</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Fourth year</source>
        <translation>第四年</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Sinks</source>
        <translation>碳汇</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Units and years</source>
        <translation>单元与年份</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Second year</source>
        <translation>第二年</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Redoes the study of the carbon surplus and deficit of the Chang-Zhu-Tan metropolitan area and its drivers with your own layers: emissions from fuels, sequestration from NPP by the improved CASA model, surplus or deficit of each county, its spatial autocorrelation, ellipse and centre, and its drivers by geographical detector and GWR.</source>
        <translation>用您自己的图层复现长株潭都市圈碳盈亏及其驱动因素的研究：燃料碳排放、改进CASA模型NPP估算的碳固存、各县碳盈亏、空间自相关、椭圆与重心，以及地理探测器与GWR的驱动因素分析。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Data: polygons of the counties; for each of four years NDVI, temperature, precipitation and solar radiation by month, and a vegetation map; a table of fuels and a table of GDP, population and drivers, both by county and year. A month stack is one raster with twelve bands, or twelve rasters. Climate on another grid than the NDVI is resampled (bilinear). With more or fewer years than four, run “NPP by the CASA model” as a batch and go on with “Yearly rasters into a panel”.</source>
        <translation>数据：各县的面；四个年份各月的NDVI、气温、降水、太阳辐射及植被图；燃料表，以及GDP、人口与驱动因素表，均按县和年份。逐月数据为一个含十二个波段的栅格，或十二个栅格。格网与NDVI不同的气候数据将重采样（双线性）。年份多于或少于四个时，请批量运行“CASA模型估算NPP”，再使用“逐年栅格转面板”。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Only the study's abstract was at hand. Ours are: the standard-coal factors of China; NPP × 1.62/0.45; the built-in CASA parameters; queen contiguity and 999 permutations; the ellipse of the deficits alone, since nothing can weigh less than nothing; classes of the detector by the largest q of 3 to 5 classes; GWR on z-scores with an adaptive bisquare kernel of the smallest AICc. With some twenty counties GWR claims little.</source>
        <translation>仅查得原研究的摘要。本模型取：中国标准煤因子；NPP × 1.62/0.45；内置CASA参数；Queen邻接与999次置换；仅以碳赤字绘制椭圆，因为权重不能小于零；探测器在3至5类中取q最大者；GWR采用z分数与自适应bisquare核函数，AICc最小。二十余个县的GWR结论有限。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Fields that explain the balance; the study has solar radiation, GDP per person, energy intensity, population, urbanization, industrial structure and green coverage.</source>
        <translation>解释碳收支的字段；原研究采用太阳辐射、人均GDP、能源强度、人口、城镇化、产业结构与绿化覆盖。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>The four years.</source>
        <translation>四个年份。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Name for tables and maps; the other fields of the counties are left behind.</source>
        <translation>用于表格与地图的名称；县图层的其他字段不保留。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>One raster with twelve bands, or twelve rasters, one for each month. Its grid is that of the NPP.</source>
        <translation>一个含十二个波段的栅格，或每月一个共十二个栅格。其格网即NPP的格网。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>“Export coefficients” writes them, with the meaning of the codes.</source>
        <translation>可用“导出系数表”写出，含编码的含义。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>One raster with twelve bands, or twelve rasters, one for each month. Monthly sum.</source>
        <translation>一个含十二个波段的栅格，或每月一个共十二个栅格。月总量。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Of all years.</source>
        <translation>各年份共用。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Carbon surplus and deficit of a metropolitan area (study 1)</source>
        <translation>都市圈碳盈亏（研究1）</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>One raster with twelve bands, or twelve rasters, one for each month. Monthly sum at the ground.</source>
        <translation>一个含十二个波段的栅格，或每月一个共十二个栅格。地表月总量。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>One raster with twelve bands, or twelve rasters, one for each month. Monthly mean.</source>
        <translation>一个含十二个波段的栅格，或每月一个共十二个栅格。月均值。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Codes of the vegetation parameters.</source>
        <translation>植被参数的编码。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>In the order of the inputs below.</source>
        <translation>按下面输入的顺序。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Emission factors</source>
        <translation>排放因子</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>First year: NDVI</source>
        <translation>第一年：NDVI</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Second year: NDVI</source>
        <translation>第二年：NDVI</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Third year: NDVI</source>
        <translation>第三年：NDVI</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Fourth year: NDVI</source>
        <translation>第四年：NDVI</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Scale of the NDVI</source>
        <translation>NDVI比例系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>ZHU2007</source>
        <translation>ZHU2007</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>RUNNING</source>
        <translation>RUNNING</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>NW_CHINA</source>
        <translation>NW_CHINA</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>First year: precipitation</source>
        <translation>第一年：降水</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Second year: precipitation</source>
        <translation>第二年：降水</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Third year: precipitation</source>
        <translation>第三年：降水</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Fourth year: precipitation</source>
        <translation>第四年：降水</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Unit of the precipitation</source>
        <translation>降水的单位</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>First year: solar radiation</source>
        <translation>第一年：太阳辐射</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Second year: solar radiation</source>
        <translation>第二年：太阳辐射</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Third year: solar radiation</source>
        <translation>第三年：太阳辐射</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Fourth year: solar radiation</source>
        <translation>第四年：太阳辐射</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Unit of the solar radiation</source>
        <translation>太阳辐射的单位</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>First year: temperature</source>
        <translation>第一年：气温</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Second year: temperature</source>
        <translation>第二年：气温</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Third year: temperature</source>
        <translation>第三年：气温</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Fourth year: temperature</source>
        <translation>第四年：气温</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Unit of the temperature</source>
        <translation>气温的单位</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Carbon surplus and deficit</source>
        <translation>碳盈亏</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>First year: vegetation map</source>
        <translation>第一年：植被图</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Second year: vegetation map</source>
        <translation>第二年：植被图</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Third year: vegetation map</source>
        <translation>第三年：植被图</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>Fourth year: vegetation map</source>
        <translation>第四年：植被图</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studymetropolitandeficit.model3"/>
        <source>The four years</source>
        <translation>四个年份</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>k-means on the coefficients of both</source>
        <translation>对两者的系数作k-means</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Groups of units</source>
        <translation>单元分组</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Means of the groups</source>
        <translation>各组均值</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Rates and trends of both</source>
        <translation>两者的增长率与趋势</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Adaptive bisquare, best AICc</source>
        <translation>自适应bisquare，AICc最小</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>GWR of emission</source>
        <translation>碳排放GWR</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Coefficients of emission</source>
        <translation>碳排放的系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>GWR of sequestration</source>
        <translation>碳固存GWR</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Coefficients of sequestration</source>
        <translation>碳固存的系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>LISA, 999 permutations</source>
        <translation>LISA，999次置换</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Clusters of emission</source>
        <translation>碳排放集聚</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Clusters of sequestration</source>
        <translation>碳固存集聚</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Queen contiguity</source>
        <translation>Queen邻接</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Moran's I of emission</source>
        <translation>碳排放莫兰指数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Autocorrelation of emission</source>
        <translation>碳排放自相关</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Moran's I of sequestration</source>
        <translation>碳固存莫兰指数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Autocorrelation of sequestration</source>
        <translation>碳固存自相关</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>The baseline</source>
        <translation>对照基准</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Global regression of emission</source>
        <translation>碳排放全局回归</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Global coefficients of emission</source>
        <translation>碳排放的全局系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Global regression of sequestration</source>
        <translation>碳固存全局回归</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Global coefficients of sequestration</source>
        <translation>碳固存的全局系数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Redoes the study of Lin et al. (2023) on the drivers of carbon emission and sequestration in China's prefectures with your own layers: growth, spatial autocorrelation and clusters, global and geographically weighted regression of emission and of sequestration, and groups of units with the same drivers.</source>
        <translation>用您自己的图层复现Lin et al.（2023）关于中国地级市碳排放与碳固存驱动因素的研究：增长变化、空间自相关与集聚、碳排放与碳固存的全局回归和地理加权回归，以及驱动因素相同的单元分组。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Data: one layer of polygons with a row for each unit and year, that holds emission, sequestration and the drivers (population, GDP per person, share of the secondary industry, built-up area, green space, NDVI, temperature …). “Join a table by unit and year” makes it of polygons and a yearbook.</source>
        <translation>数据：一个面图层，每个单元每年一行，包含碳排放、碳固存与各驱动因素（人口、人均GDP、第二产业占比、建成区面积、绿地、NDVI、气温……）。可用“按单元和年份连接表”由面与年鉴数据生成。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Where the study leaves a choice open, ours are: queen contiguity; fields as z-scores, so that coefficients can be compared; adaptive bisquare kernel with the bandwidth of the smallest AICc; six groups by k-means on the z-scores of all coefficients but the intercepts. The study does not print its kernel, bandwidth and method of grouping.</source>
        <translation>原研究未说明之处，本模型取：Queen邻接；字段取z分数，以便比较系数；自适应bisquare核函数，带宽取AICc最小；对截距以外全部系数的z分数以k-means分为六组。原研究未给出其核函数、带宽与分组方法。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Field of the source, in any unit.</source>
        <translation>碳源字段，单位不限。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Fields that explain both, in any unit.</source>
        <translation>用于解释两者的字段，单位不限。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>The study has six.</source>
        <translation>原研究为六组。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Drivers and groups of prefectures (study 4)</source>
        <translation>地级市驱动因素与分组（研究4）</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Field of the sink, in any unit.</source>
        <translation>碳汇字段，单位不限。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Polygons with a row for each unit and year.</source>
        <translation>每个单元每年一行的面。</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Number of groups</source>
        <translation>组数</translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Drivers of carbon sources and sinks</source>
        <translation>碳源与碳汇的驱动因素</translation>
    </message>
    <message>
        <location filename="../../core/data/casa_nw_china.csv"/>
        <source>deciduous needleleaf forest</source>
        <translation>落叶针叶林</translation>
    </message>
    <message>
        <location filename="../../core/data/casa_nw_china.csv"/>
        <source>evergreen needleleaf forest</source>
        <translation>常绿针叶林</translation>
    </message>
    <message>
        <location filename="../../core/data/casa_nw_china.csv"/>
        <source>deciduous broadleaf forest</source>
        <translation>落叶阔叶林</translation>
    </message>
    <message>
        <location filename="../../core/data/casa_nw_china.csv"/>
        <source>evergreen broadleaf forest</source>
        <translation>常绿阔叶林</translation>
    </message>
    <message>
        <location filename="../../core/data/casa_nw_china.csv"/>
        <source>mixed needleleaf and broadleaf forest</source>
        <translation>针阔混交林</translation>
    </message>
    <message>
        <location filename="../../core/data/casa_nw_china.csv"/>
        <source>mixed evergreen and deciduous broadleaf forest</source>
        <translation>常绿落叶阔叶混交林</translation>
    </message>
    <message>
        <location filename="../../core/data/casa_nw_china.csv"/>
        <source>shrub</source>
        <translation>灌木</translation>
    </message>
    <message>
        <location filename="../../core/data/casa_nw_china.csv"/>
        <source>grassland, also sparse and desert grassland</source>
        <translation>草地（含稀疏草地与荒漠草地）</translation>
    </message>
    <message>
        <location filename="../../core/data/casa_nw_china.csv"/>
        <source>cropland</source>
        <translation>耕地</translation>
    </message>
    <message>
        <location filename="../../core/data/casa_nw_china.csv"/>
        <source>other: built-up, bare, water</source>
        <translation>其他（建成区、裸地、水体）</translation>
    </message>
    <message>
        <location filename="../../core/data/casa_nw_china.csv"/>
        <source>wetland</source>
        <translation>湿地</translation>
    </message>
    <message>
        <location filename="../../core/data/casa_nw_china.csv"/>
        <source>water</source>
        <translation>水体</translation>
    </message>
    <message>
        <location filename="../../core/data/casa_nw_china.csv"/>
        <source>town</source>
        <translation>城镇</translation>
    </message>
    <message>
        <location filename="../../core/data/cube_zones.csv"/>
        <source>carbon intensity control</source>
        <translation>碳强度控制区</translation>
    </message>
    <message>
        <location filename="../../core/data/cube_zones.csv"/>
        <source>low carbon optimization</source>
        <translation>低碳优化区</translation>
    </message>
    <message>
        <location filename="../../core/data/cube_zones.csv"/>
        <source>carbon balance</source>
        <translation>碳平衡区</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>dairy cattle</source>
        <translation>奶牛</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>other cattle</source>
        <translation>其他牛</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>buffalo</source>
        <translation>水牛</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>sheep</source>
        <translation>绵羊</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>goats</source>
        <translation>山羊</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>camels</source>
        <translation>骆驼</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>horses</source>
        <translation>马</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>mules and asses</source>
        <translation>骡驴</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>swine</source>
        <translation>猪</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>poultry</source>
        <translation>家禽</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>nitrogen to soils</source>
        <translation>氮肥施用量</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>rice, hectare-days</source>
        <translation>水稻种植天数面积</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>nitrogen fertiliser, input</source>
        <translation>氮肥</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>phosphate fertiliser, input</source>
        <translation>磷肥</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>potash fertiliser, input</source>
        <translation>钾肥</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>compound fertiliser, input</source>
        <translation>复合肥</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>pesticide</source>
        <translation>农药</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>plastic film</source>
        <translation>农膜</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>farm diesel</source>
        <translation>农用柴油</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>irrigated area, ha</source>
        <translation>灌溉面积</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>sown area, ha</source>
        <translation>农作物播种面积</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>machinery, sown area</source>
        <translation>农机作业面积</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_agriculture.csv"/>
        <source>machinery, power</source>
        <translation>农业机械总动力</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>anthracite</source>
        <translation>无烟煤</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>bituminous coal</source>
        <translation>烟煤</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>lignite</source>
        <translation>褐煤</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>cleaned coal</source>
        <translation>洗精煤</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>other washed coal</source>
        <translation>其他洗煤</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>briquettes</source>
        <translation>型煤</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>coke</source>
        <translation>焦炭</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>crude oil</source>
        <translation>原油</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>fuel oil</source>
        <translation>燃料油</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>gasoline</source>
        <translation>汽油</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>diesel</source>
        <translation>柴油</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>kerosene</source>
        <translation>煤油</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>naphtha</source>
        <translation>石脑油</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>petroleum coke</source>
        <translation>石油焦</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>other petroleum products</source>
        <translation>其他石油制品</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>coal tar</source>
        <translation>煤焦油</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>crude benzol</source>
        <translation>粗苯</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>refinery gas</source>
        <translation>炼厂干气</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>liquefied petroleum gas</source>
        <translation>液化石油气</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>liquefied natural gas</source>
        <translation>液化天然气</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>natural gas</source>
        <translation>天然气</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>coke oven gas</source>
        <translation>焦炉煤气</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>blast furnace gas</source>
        <translation>高炉煤气</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>converter gas</source>
        <translation>转炉煤气</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_guideline.csv"/>
        <source>other gas</source>
        <translation>其他煤气</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_tce.csv"/>
        <source>raw coal</source>
        <translation>原煤</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_tce.csv"/>
        <source>other coking products</source>
        <translation>其他焦化产品</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_cn_tce.csv"/>
        <source>electricity</source>
        <translation>电力</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_ipcc2006.csv"/>
        <source>coking coal</source>
        <translation>炼焦煤</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_ipcc2006.csv"/>
        <source>sub-bituminous coal</source>
        <translation>次烟煤</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_ipcc2006.csv"/>
        <source>jet kerosene</source>
        <translation>航空煤油</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_ipcc2006.csv"/>
        <source>municipal waste, non-biomass</source>
        <translation>城市垃圾（非生物质）</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_process.csv"/>
        <source>cement clinker</source>
        <translation>水泥熟料</translation>
    </message>
    <message>
        <location filename="../../core/data/factors_process.csv"/>
        <source>cement</source>
        <translation>水泥</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>forest</source>
        <translation>林地</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>grassland</source>
        <translation>草地</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>water and wetland</source>
        <translation>水域</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>construction land</source>
        <translation>建设用地</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>unused land</source>
        <translation>未利用地</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>snow and ice</source>
        <translation>冰雪</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>barren</source>
        <translation>裸地</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>impervious</source>
        <translation>不透水面</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>cultivated land</source>
        <translation>耕地</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>shrubland</source>
        <translation>灌木地</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>water bodies</source>
        <translation>水体</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>tundra</source>
        <translation>苔原</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>artificial surfaces</source>
        <translation>人造地表</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>bareland</source>
        <translation>裸地</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>permanent snow and ice</source>
        <translation>冰川和永久积雪</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>tree cover</source>
        <translation>树木</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>built-up</source>
        <translation>建成区</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>bare or sparse vegetation</source>
        <translation>裸地与稀疏植被</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>permanent water</source>
        <translation>永久水体</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>herbaceous wetland</source>
        <translation>草本湿地</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>mangroves</source>
        <translation>红树林</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>moss and lichen</source>
        <translation>苔藓与地衣</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>mixed forest</source>
        <translation>混交林</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>closed shrubland</source>
        <translation>郁闭灌丛</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>open shrubland</source>
        <translation>稀疏灌丛</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>woody savanna</source>
        <translation>多树草原</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>savanna</source>
        <translation>稀树草原</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>permanent wetland</source>
        <translation>永久湿地</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>urban and built-up</source>
        <translation>城市与建成区</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>cropland and natural mosaic</source>
        <translation>农田与自然植被镶嵌</translation>
    </message>
</context>
</TS>
