<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>carbonbalance</name>
    <message>
        <location filename="../../provider/provider.py"/>
        <source>Carbon Balance: carbon sources, sinks and their balance by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../provider/provider.py"/>
        <source>Dask scheduler for long raster work, such as tcp://192.168.1.5:8786 (empty: this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Carbon balance zones (ECC, ESC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Divides units into four zones by the economy contributive coefficient (ECC) and the ecological support coefficient (ESC) of their emissions (Peng et al. 2023; Lu et al. 2012).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>ECC = (G_i/G)/(C_i/C), ESC = (N_i/N)/(C_i/C), totals over the same units. ECC above 1 is the same as an emission intensity below that of the whole, ESC above 1 the same as a Q below that of the whole. Zones: 1 high carbon control (ECC ≥ 1, ESC &lt; 1), 2 high carbon optimization (both &lt; 1), 3 low carbon development (ECC &lt; 1, ESC ≥ 1), 4 low carbon economic (both ≥ 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>The study prints its criteria as a picture; the cut at 1 follows from its text, and can be changed. The table counts zones by year; with a unit field it also holds the moves between years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>With draws, each value is multiplied by a random factor, (1 + u)^(z/1.96) with z from the standard normal distribution, and totals and zones are found anew: the share of draws with the same zone says how firm it is. The errors of units are independent; one that all share does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Limits: the zones depend on which units are in the layer; adding or leaving out one moves all. Units without one of the three values get NULL and are in none of the totals; units without emission have no coefficients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>One feature for each unit, or unit and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Emission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Source of the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Uptake of the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>GDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Of the same year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Cut of the ECC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>At or above counts as high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Cut of the ESC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>“Given” needs one year, and the three totals below, in the units of the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Total emission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>In the unit of the emission field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Total sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>In the unit of the sink field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Total GDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>In the unit of the GDP field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>emission, sink, GDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Of the draws. The same seed gives the same shares, whatever the order of the features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Carbon balance zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Zones by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Units, emission, sink and GDP of each zone and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Moves between zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Units by zone in consecutive years; needs a unit and a year field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Units in zone {number}, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Totals that are “given” need a total emission, sink and GDP; fill all three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>own unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/balance_zones.py"/>
        <source>Moves between zones need a unit field, a year field and two years or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Sets the sources of each unit against its sinks: surplus or deficit, carbon balance coefficient Q with classes, compensation rate, emission intensity, emission per person, densities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>CSD = N − C, net = C − N (t CO2); Q = C / N (Peng et al. 2023): above 1 the unit emits more than its vegetation takes up; compensation rate = 100 · N / C (%); intensity = C / GDP (t per 10⁴ yuan or per own unit); per person = C / P (t); densities = C / S and N / S (t/km²).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Q has no value where the sink is not positive, and is never infinite; the field “flag” says why. |Q − 1| ≤ 1e-6 counts as balanced. The area is measured on the ellipsoid unless a field is given. The breaks 1, 10 and 40 are those of the study; 2 and 5 are our choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>With draws, emission and sink are multiplied by random factors, (1 + u)^(z/1.96) with z from the standard normal distribution: q_low and q_high hold the middle 95 % of the draws of Q, p_deficit is the share of draws with Q above 1. The errors of units are independent; one that all share does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Limits: use GDP at constant prices when you compare years. More than 500 t CO2 per person, or a sink above 4 kg C/m² a year, is refused or warned about, because only a wrong unit explains it. Totals and Q of totals count only units that have both a source and a sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Source of the unit, positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Uptake of the unit, positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>At constant prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Resident population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Empty: measured on the ellipsoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Breaks of the Q classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Ascending positive numbers; a class holds its lower break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>emission, sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Of the draws. The same seed gives the same intervals, whatever the order of the features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Carbon balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Totals by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Totals, Q of totals, and counts of units, for each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Total emission, last year (t CO2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Total sink, last year (t CO2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Q of the totals, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>Units in deficit, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/carbon_balance.py"/>
        <source>t per own unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Concentration (Gini, Theil, Lorenz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Measures how unevenly a quantity, such as emissions, is spread over units, against a base such as GDP, population, area or sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Units are ordered by the ratio of value to base; Gini = 1 − Σ (X_i − X_{i−1})·(Y_i + Y_{i−1}) with X and Y the cumulated shares of base and value: 0 is proportional. Theil T = Σ y·ln(y/x) with shares y of the value and x of the base, split into within and between groups where a group field is given. CV is the coefficient of variation of the ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Without a base each unit counts alike. Results are pure numbers; the units of value and base do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Limits: rows without a value or base are left out and counted; negative values are refused, because no share can be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>For example the emission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>GDP, population, area or sink; empty: each unit counts alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Group field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>For example the prefecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Lorenz curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Points of the curve, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/concentration.py"/>
        <source>Gini coefficient, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Growth and trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Describes how quantities of each unit change over the years: total change, mean annual growth, slopes, Mann–Kendall trend and the shape of the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Change = 100·(x_T/x_0 − 1) %; annual growth = 100·((x_T/x_0)^(1/n) − 1) %/a with n the difference of the years, not their number; slope by least squares, Sen's slope the median of all pairwise slopes (per year); Mann–Kendall Z and two-sided p with correction for ties; |Z| ≥ 1.96 is significant, ≥ 2.58 very significant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>The path is the simplest of rising, falling, rise then fall, fall then rise that accounts for 80 % of all movement between years, else fluctuating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Limits: rates need values in both years, a positive first and no negative last one, else NULL with the reason in “flag”. The trend test needs four years; autocorrelation in a series makes it too optimistic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>One feature for each unit and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Quantities to describe, in any unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>First year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Empty: the first of the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Empty: the last of the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>One feature for each unit; other fields are those of its last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>First year of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/balance/growth.py"/>
        <source>Last year of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/base.py"/>
        <source>The run was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/base.py"/>
        <source>The memory of this computer does not suffice for {step} on these inputs; use fewer units, years or a coarser raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/base.py"/>
        <source>{step} stopped on an unforeseen error ({kind}: {error}); please report it with the text in the log panel “Carbon Balance”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/blocks.py"/>
        <source>Raster “{name}” cannot be read by GDAL ({why}); check the file, and use file rasters only, not web services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/blocks.py"/>
        <source>Raster “{name}” has no band that GDAL can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/dependencies.py"/>
        <source>open the “OSGeo4W Shell” of your QGIS and run “python -m pip install --user {names}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/dependencies.py"/>
        <source>open Terminal and run “/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user {names}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/dependencies.py"/>
        <source>install your distribution's packages (on Debian and Ubuntu “sudo apt install {debian}”) or, where it has none, run “python3 -m pip install --user --break-system-packages {names}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/dependencies.py"/>
        <source>This step needs the Python package(s) {names}, which QGIS does not find: {how}, then restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>1 Panel data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>2 Sources and sinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>3 Carbon balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>4 Spatial pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>5 Drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>6 Land use and landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>7 Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>8 Zoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>9 Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/groups.py"/>
        <source>Published studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/inputs.py"/>
        <source>“{name}” names no layer that can be opened; choose one or more vector layers or tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/inputs.py"/>
        <source>“{name}” names no raster that can be opened; choose one or more raster layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/inputs.py"/>
        <source>“{name}” names no raster that can be opened; choose a raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/inputs.py"/>
        <source>“{name}” is empty; choose a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/inputs.py"/>
        <source>“{name}” must be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/inputs.py"/>
        <source>The table {table} has no field “{field}”; it needs key and value, as “Export a coefficient table” writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>six classes: 1 cropland, 2 forest, 3 grassland, 4 water, 5 construction, 6 unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>codes as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>What the codes of the rasters mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>Own legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>Table with the fields code and class (crop, forest, grass, water, built, bare, or 耕地, 林地 …), and name where wanted; it wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>Coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>preset A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>preset B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>t C per ha and year; recalled from the literature, not found in a primary source: check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>Own coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>Table with the fields class (or key) and value, in t C per ha and year; sinks below zero; it wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/landuse.py"/>
        <source>{where} has no field “{name}”; name it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/outputs.py"/>
        <source>The input has a field “{old}” already: the new one is called “{new}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/outputs.py"/>
        <source>{path} cannot be written ({why}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/outputs.py"/>
        <source>“{name}” would replace {path}, which this run reads or writes already; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Code or name of the unit, the same in every year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Unit field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Integer, date, or text that begins with four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Empty: the layer is one cross-section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Year field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Unit of: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Unit in which the values are given; results are in the units that their labels name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Twelve rasters, ordered by the month in their names, or one with twelve bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Rasters on another grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>nearest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>bilinear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>mean of the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Refused with both grids named, or warped to the grid of the first input while they are read; codes always keep a code of their own. For coarser rasters bilinear is smooth, for finer ones the mean is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>queen contiguity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>rook contiguity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>k nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>distance band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>inverse distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>kernel (adaptive bisquare)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>keep and flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>link to nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Who is a neighbour of whom. Contiguity tolerates slivers; distances are in metres, between centroids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>The unit itself is included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Spatial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Number of neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>For “k nearest” and “kernel”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Distance (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>For “distance band” and “inverse distance”; empty: the smallest band in which each unit has a neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Units without neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>What happens to islands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Permutations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>The smallest attainable p is 1 / (permutations + 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>The same seed gives the same numbers, whatever the order of the features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Correction for many tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>FDR (Benjamini–Hochberg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>With one test for each unit, some are significant by chance; FDR controls their share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Draws with disturbed inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>How firm the result is: 1000 tells it; 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Uncertainty of the inputs (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>One for all, or one for each of: {inputs}. Each value is multiplied by a factor of its own, of which 95 % lie between 1/(1 + u) and 1 + u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/params.py"/>
        <source>One self-contained HTML page with the figures, charts, parameters and sources of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>Raster “{name}” is rotated; warp it to a north-up grid first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>Raster “{name}” is not north-up (cell size {dx} × {dy}); warp it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>Raster “{name}” has no band {band}; it has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>Raster “{name}” has no coordinate reference system, so cell areas cannot be measured; assign its projection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>“{a}” has {grid_a}, and “{b}” {grid_b}; warp one to the grid of the other first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>A zone of “{name}” spans {cells} cells, more than the {most} that are looked at at once; use smaller zones or a coarser raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>Raster “{name}” holds values from {low} to {high}, which are no codes of classes (whole numbers from 0 to 65535); choose a land-use raster, or declare its nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>“{name}” holds more than {most} different values, so its cells are no classes; choose a land-use raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>The rasters declare the scale {declared}, and it is the one that was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>The rasters declare the scale {declared}, but the factor {scale} was applied; check which one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>{what}: {first} have more than one band; the first is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>Rasters “{one}” ({grid}) and “{other}” ({others}) do not lie on the same grid; warp them to one, or choose how to align them (advanced).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>Raster “{name}” has no coordinate reference system, so it cannot be aligned; assign its projection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/rasters.py"/>
        <source>Raster “{name}” has no coordinate reference system, so its latitude is unknown; assign its projection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/sinks.py"/>
        <source>“{name}” is a table without geometry, which no Shapefile holds; choose a .csv, .xlsx or .gpkg file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/sinks.py"/>
        <source>Row {row} could not be written to {target}: {why}; choose another place or format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/sinks.py"/>
        <source>{target} could not be written whole: {why}; choose another place or format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/styles.py"/>
        <source>not significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/styles.py"/>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/styles.py"/>
        <source>Carbon Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} has no field “{field}”; it has {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>Field “{field}” of {where} has {count} values that are no numbers (first: {value} at {rows}); correct them or choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>Unit field “{field}” of {where} is empty in {count} rows (first: {rows}); fill it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>Year field “{field}” of {where} has {count} values without a year (first: {value} at {rows}); use an integer, a date, or text that begins with four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} has {count} invalid polygons (first: {rows}); run “Fix geometries” on it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} has no coordinate reference system, so areas are not measured; assign its projection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>The area of {count} units of {where} is not measured, because they have no valid polygon (first: {rows}); run “Fix geometries”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} is a table without geometry; join it to its polygons first, for example with “Join a table by unit and year”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} has no coordinate reference system, so distances cannot be measured; assign its projection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} is projected in other units than metres; reproject it to a CRS in metres first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} has no geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} has no coordinate reference system; assign its projection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} cannot be projected to the CRS of the raster ({crs}); check both projections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/vectors.py"/>
        <source>{where} has no features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/zonal.py"/>
        <source>The package exactextract is missing, so QGIS's own zonal statistics were used: cells at the borders of units count whole or not at all, and cell areas are those at the centre of each unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/bridge/zonal.py"/>
        <source>Without exactextract, cells below the noise level are left out instead of counting as zero: sums are the same, means and areas are not, and a unit that is all noise has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Geographical detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Tells which factors explain where a value is high: factor, interaction, risk and ecological detectors (Wang et al. 2010). Numbers are cut into the classes with the largest q over all methods and numbers of classes (Song et al. 2020), and all of these are exported; text fields, and fields named as categories, are strata as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>q = 1 − Σ N_h σ_h² / (N σ²). F = (N − L)/(L − 1) · q/(1 − q); p by the non-central F with λ = [Σ ȳ_h² − (Σ √N_h ȳ_h)²/N]/σ² (Wang, Zhang and Fu 2016). p_perm permutes the values and chooses the classes anew each time, so that the choice does not profit. Classes are closed on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Interaction: q of the crossed strata against the two alone; p_gain permutes within the strata of the stronger factor, p_fdr corrects it over the pairs (Benjamini–Hochberg). Risk: Welch's t between strata. Ecological: F of the two sums of squares within strata, the larger above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>The value and the factors may have any unit. Each year stands on its own, on the rows that have the value and all factors; a row without one keeps its place with NULL strata and the reason in “flag”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Limits: q grows with the number of classes and with few units, even by chance: use permutations. λ depends on the zero point of the value, so a large q may have a large p; p_central is that of an analysis of variance. Strata of one unit are kept by default, as in the R package geodetector and Excel GeoDetector; “drop” follows GD and gdverse, whose λ has the population variance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Interaction detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>One row for each unit, or unit and year: polygons, points of a grid, or a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>What is to be explained, for example the carbon balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Numbers are cut into classes, texts are categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Factors that are categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Fields of numbers that are codes, such as a soil type; they need not be named above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Classes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>equal intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>quantiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>natural breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>geometric intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>standard deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>The best of these is taken for each factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Numbers of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>For example 3-8, or 4, 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Least units in a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Classes with fewer are not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Strata of one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Kept, they have no variance, which makes q larger; dropped, their units are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Variance in λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>as the packages with the same rule for single units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>sample (n − 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>population (n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Packages differ: the sample variance goes with “keep”, that of the population with “drop”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>0: none. For p of q, and of the gain of each pair; the smallest attainable p is 1 / (permutations + 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Factor detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Risk detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Each pair of strata of each factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Each pair of factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Ecological detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>All classifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>q of every method and number of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Strata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Meaning, units and mean of each stratum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Units with strata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>The number of each factor's stratum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Largest q, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>Factor with the largest q, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>{fields} hold texts and are taken as categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/geodetector.py"/>
        <source>“{field}” is the value and a factor at once; choose other factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Global regression (OLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Regresses a variable on others over all units, year by year: the baseline that a geographically weighted regression has to beat, with the diagnostics that tell whether it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>β = (X′X)⁻¹X′y; two-sided p from Student's t with n − k degrees of freedom; AICc = n ln(2π RSS/n) + n + 2n(k + 1)/(n − k − 2), as GWR4 and mgwr define it; VIF from the inverse correlation matrix. Moran's I of the residuals has the moments of regression residuals (Cliff and Ord 1981).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Coefficients are in units of the dependent per unit of the explanatory field; with “standardize” all are z-scores of their year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Limits: units that lack one of the values are left out of their year and stay NULL. A field that follows from others is refused by name; a VIF above 10 is warned about. A significant residual Moran's I says that the standard errors are too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Dependent field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>What is explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Explanatory fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>What explains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Standardize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Turn all fields into z-scores of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Global regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>One row for each year and term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Models by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>R², AICc, F, residual Moran's I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Adjusted R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Moran's I of the residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>Largest VIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>{words}, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/global_regression.py"/>
        <source>“{field}” is the dependent field and an explanatory one at once; choose other explanatory fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>Geographically and temporally weighted regression (GTWR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>Regresses a variable on others at each unit and year, with the other units and years weighted by their distance in space and time: coefficients that change over both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>d² = ds² + τ dt² (Huang, Wu and Barry 2010), then as in GWR. τ is in km² per squared year: a year counts like √τ km. τ = 0 is one GWR of all rows together. Later years count like earlier ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>τ and bandwidth are sought together: the best bandwidth for each of ten τ from 0 to 100 times (range in space / range in time)², then for τ between the neighbours of the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>Coefficients are in units of the dependent per unit of the explanatory field; with “standardize” all are z-scores over all rows. Distances are between centroids, in metres, for layers in degrees along great circles. An adaptive bandwidth counts rows, that is units and years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>Limits: at least two years. Rows of a unit are not independent of each other, so standard errors are too small. A row whose neighbours do not determine a coefficient keeps NULL and the reason in “flag”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>Empty: the best by the criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>τ tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>With the best bandwidth and score of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gtwr.py"/>
        <source>τ (km² per squared year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gwr.py"/>
        <source>Geographically weighted regression (GWR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gwr.py"/>
        <source>Regresses a variable on others at each unit, with its neighbours weighted by their distance: coefficients that change over space, their significance, and the global regression beside them, year by year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gwr.py"/>
        <source>β_i = (X′W_iX)⁻¹X′W_iy with kernels as in mgwr (Oshan et al. 2019) and GWR4; an adaptive bandwidth counts the unit itself. AICc = −2 ln L + 2n(tr S + 1)/(n − tr S − 2). Significance at α k/ENP (da Silva and Fotheringham 2016). The condition number is that of mgwr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gwr.py"/>
        <source>The bandwidth is the best of all whole numbers of neighbours (up to 1,000 units, or 500 with a gaussian kernel), else of a coarse scan at 600 units and of all numbers round its best; not of a golden section, which stops in local optima. It is searched between 10 neighbours (or coefficients + 2) and all units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gwr.py"/>
        <source>Coefficients are in units of the dependent per unit of the explanatory field; with “standardize” all are z-scores of their year. Distances are between centroids, in metres, for layers in degrees along great circles. With permutations: Monte Carlo test whether a coefficient varies more than by chance, with the places permuted and the bandwidth searched anew, p = (1 + count)/(1 + permutations).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gwr.py"/>
        <source>Limits: several hundred units are usual; below 30 it claims little. It has to beat the AICc of the global regression by 3. A unit whose neighbours do not determine a coefficient (a dummy that is constant there) keeps NULL and the reason in “flag”; a condition number above 30 tells of coefficients that are not to be told apart. Units without a value stay NULL. Test the field resid with “Global autocorrelation”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/gwr.py"/>
        <source>Of the test of spatial variability; 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>LMDI decomposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Decomposes the change of a target between two years into the effects of the factors of an identity (LMDI-I; Ang 2005). The default is that of Peng et al. (2023), C/N = C/G · G/P · P/S · S/N: technology (CI), economic development (R), population density (I), pressure on carbon fixation (M). Any Kaya-like identity can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Additive: Δx = L(V₁, V₀) · ln(x₁/x₀), L(a, b) = (a − b)/(ln a − ln b), Σ Δx = ΔV. Multiplicative: D = exp(Δx / L(V₁, V₀)), Π D = V₁/V₀. Zeros are treated by their analytical limits (Ang and Liu 2007), not by a small number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Periods: empty compares the first with the last year; “2000-2010, 2011-2021” compares these; “chain” sums all consecutive pairs into one period; “pairs” gives each consecutive pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>The table also decomposes the whole, or with a group field each group's own total. A ratio such as C/N does not add up over units: the group then has one more effect, the structure of the denominator (the units' shares of the sink).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Limits: a negative or missing value, or a zero in a denominator, gives NULL with the reason in “flag”. Effects of a chain and of two points differ by factor though not in sum. GDP should be at constant prices. Effects of C/N are pure numbers; those of a mass are in t CO2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Emission (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Sink (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>GDP (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Population (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Area (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Target = factor * factor …; letters or words, each a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Needed if the identity uses this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Other letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>For letters or words of the identity other than C, N, G, P, S; values are used as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Names of the factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Separated by commas, in the order of the identity; empty: derived from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Empty: first and last year. “2000-2010, 2011-2021”, “chain” or “pairs”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>additive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>multiplicative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Additive effects sum to the change, multiplicative ones multiply to the ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>For example the province or prefecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>LMDI effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>One feature for each unit and period; other fields are those of the last year of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>LMDI effects, long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Unit or group, period, factor, effect and share of the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/lmdi.py"/>
        <source>Largest residual, relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Turn all fields into z-scores of the rows that are fitted together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>bisquare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>How the weight falls with the distance d over the bandwidth h: (1 − d²/h²)² within h, exp(−d²/2h²), exp(−d/h).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Type of bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>adaptive (neighbours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>fixed (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Adaptive: h reaches to the same number of neighbours everywhere, the unit itself among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>CV (cross-validation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>What the best bandwidth makes smallest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Bandwidth (neighbours or m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Significance level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Before it is corrected for the dependent tests of a coefficient (da Silva and Fotheringham 2016).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Residual variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Programs differ: the first is that of GWR4 and GWmodel, the second that of mgwr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Quantiles of each coefficient, global beside local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>AICc, R² … of local and global regression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Bandwidths tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Score of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>AICc of the global regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/local_regression.py"/>
        <source>each term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Multiscale GWR (MGWR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Geographically weighted regression with a bandwidth for each variable: the spatial scale on which each relation changes, its coefficients and their significance, year by year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>y = Σ f_j + ε, each f_j a local regression on x_j alone, by back-fitting from a GWR until the change of the fit (SOC-f) is below the tolerance (Fotheringham, Yang and Kang 2017). ENP_j = tr(R_j), significance at α/ENP_j (Yu et al. 2020). Intervals of the bandwidths by AICc weights (Li et al. 2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Each bandwidth is the best of all numbers of neighbours from 10 up (above 4,000 units, or 2,000 with another kernel, of a coarse scan and of all numbers round its best) for the AICc or BIC of the whole model; CV is that of the variable alone. mgwr's golden section on each variable alone, which stops in local optima, can be chosen to compare with it: its Georgia example then comes out to the last digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Coefficients are in z-scores of the year unless “standardize” is off. Distances are between centroids, in metres, for layers in degrees along great circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Limits: below 60 units it asks for too much; compare with GWR, and both with the global regression. No local R² is defined. The standard errors need k n³ operations for each round: seconds for 1,000 units, a minute for 3,000. Without “standardize”, a unit whose neighbours all have 0 in a variable keeps NULL for it; as a z-score a dummy is never 0, so look at the condition number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Bandwidths (neighbours or m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>One for the intercept and one for each explanatory field, with commas. Empty: the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>every bandwidth, AICc of the whole model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>golden section, AICc of each variable alone (mgwr)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>How the bandwidths are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Change of the fit below which it has converged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Rounds at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/drivers/mgwr.py"/>
        <source>Of the back-fitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Weights by pairwise comparison (AHP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Turns judgements of how many times as important one criterion is as another into weights, and tests whether the judgements fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Weights: the eigenvector of the largest eigenvalue λmax of the matrix, with the sum 1 (Saaty 1980). CI = (λmax − n)/(n − 1), CR = CI/RI with RI = 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45 for 1 to 9 criteria. CR is 0 for two criteria, which cannot contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>The cell of row a and column b says how many times as important a is as b: 1 to 9, or a fraction such as 1/3. One of two opposite cells may stay empty. Rounded fractions such as 0.33 are taken as 1/3. Weights have no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Limits: a matrix that is not reciprocal is refused with the cell named, and so is one of more than nine criteria. CR of 0.1 or more is refused or warned about, with the judgement that deviates most. A consistent matrix may still be one person's opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>A row for each criterion: its name, then its comparison with the first, second … one; the columns beyond stay empty. In scripts also the cells alone: 1,3,1/3,1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Table of comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>One row for each criterion, with a field of comparisons for each. It wins over the matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Field of the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Of the table; empty: its first text field that is no comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>At CR of 0.1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>What happens to judgements that contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>One row for each criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Consistency index CI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Consistency ratio CR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/ahp_weights.py"/>
        <source>Neither a matrix nor a table of comparisons is given; fill one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Measures how closely two or more systems are coupled and how well they develop together, such as carbon sources and sinks, or economy, resources and ecology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>With scores U between 0 and 1: T = Σ wU, D = √(C·T). Standard form: C = {ΠU / (ΣU/n)ⁿ}^k with k = 1/n, for two systems 2√(U₁U₂)/(U₁ + U₂); the exponent k is free, and some studies take n. Adjusted form (Wang Shujia et al. 2021): C = √{[1 − mean|Uᵢ − Uⱼ|] · [Π(U/max U)]^(1/(n − 1))}, which spreads C instead of leaving it near 1. Without n: C = {ΠU / (ΣU)ⁿ}^k, at most 1/n; named here because studies use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Scores: by the range of the year (or of all years together), (x − min)/(max − min), or the same between 0.01 and 1, so that the smallest unit does not get D = 0; or the fields are scores already. The result has no unit and does not depend on that of the fields. More of a field counts as more, sources too, as most studies have it; a system that is better where it is smaller is named under “inverse systems”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Ten classes of D, 0.1 wide, each with its lower limit: extreme, severe, moderate, mild disorder, near disorder, barely coordinated, primary, intermediate, good, quality coordination (极度失调 … 优质协调). The lag names the system with the smallest score where the scores differ by more than 0.1, a usual choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Limits: with a range for each year D shows places and not progress; pool the years to see it. The range depends on the units in the layer. A system without any difference cannot be normalised and is refused. Units without one of the values, or with all scores 0, stay NULL with the reason in “flag”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>One row for each unit, or unit and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Two fields or more: scores, or values that are normalised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Weights of the systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>In the order of the fields, such as 0.4, 0.3, 0.3, or name = weight. Empty: equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>“None” takes the fields as scores between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Form of C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>adjusted (2021)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>without n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Numbers of different forms cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Exponent k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Empty: 1/n. Not for the adjusted form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Inverse systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Those of the systems of which less is better, such as a source that is judged as a burden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>One range for all years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>So that years can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Coupling coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Coordination by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Means, and units in each of the ten classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/coupling_coordination.py"/>
        <source>Mean D, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Entropy weights and TOPSIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Scores units by many indicators at once: weights by information entropy (or your own), closeness to the best by TOPSIS, rank, level, and the obstacle degree of each indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>V = (x − min)/(max − min), or (max − x)/(max − min) where less is better. p = V/ΣV, e = −(1/ln n) Σ p ln p, w = (1 − e)/Σ(1 − e) (Shannon 1948; as used by Zou et al. 2006). Closeness = D⁻/(D⁺ + D⁻) (Hwang and Yoon 1981) with D = √Σ[w(V* − V)]² for the weighted matrix, or D = √Σ w(V* − V)² with the weights once; the two give different numbers. Obstacle degree = w(1 − V)/Σ w(1 − V) in %, as a mean over the units or for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Indicators may have any unit and sign; the result has none and does not change with them. Closeness lies between 0 and 1. Fields are named after the evaluation, with _rank and _lvl; the name is shortened where ten characters do not suffice (topsis, topsi_rank, topsis_lvl).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>With a year field each year has a range and weights of its own, or one for all years together, so that years can be compared; ranks are those of the year. Levels are three by natural breaks, or by your own cuts; a value at a cut belongs to the level below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Limits: scores depend on which units are in the layer. Entropy gives much weight to an indicator with a few outliers, whatever its importance. An indicator without any difference has no weight, which a warning tells. Units without one of the values stay NULL; fewer than three units are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Positive indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>More is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Negative indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Less is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Own weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>In the order of the positive, then the negative indicators, such as 0.5, 0.3, 0.2, or name = weight. Empty: entropy weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Table of own weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Fields criterion and weight, as “Weights by pairwise comparison (AHP)” writes them; the criteria are named like the fields. It wins over the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>One range and one set of weights for all years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>weighted matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>weights once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Whether the weight stands inside the square or before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Name of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Stem of the new fields; short letters of a to z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Cuts of the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Ascending, such as 0.3, 0.6, 0.8. Empty: three levels by natural breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Direction, entropy, weight and mean obstacle degree of each indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Obstacles of each unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Score and obstacle degree of each unit and indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/evaluation/entropy_topsis.py"/>
        <source>Mean closeness, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Emissions from activity data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Turns quantities of fuels, animals, farm inputs and products into emissions by factors; one field for each fuel or activity, row by row, so that a panel of years works as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>CO2 = Σ A·EF. China's standard-coal table: EF = θ·f·44/12 (t CO2 per t, gases per 10⁴ m³); enterprise guidelines: NCV·CC·O·44/12; IPCC 2006: NCV·EF, with CH4 and N2O; yearbook: NCV of the China Energy Statistical Yearbook × IPCC 2006. Animals: enteric and manure CH4, manure by the mean temperature. CH4 and N2O count as CO2 by the chosen warming potential (AR5: 28 and 265).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Fields are matched by the key, the English or Chinese name or an alias of a factor (rawcoa, raw coal, 原煤, coal), with or without a unit in brackets, 天然气（亿立方米）, which wins over the units below; the mapping (field, key) wins over names. Masses are in t or 10⁴ t, gases in m³, 10⁴ m³ or 10⁸ m³, electricity in 10⁴ kWh, animals in heads; results are in t CO2. The log names each field, its factor and unit, and the fields that look like activities but have no factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Electricity is off: territorial totals count it at the power plants; switch it on for the consumption side. An own table needs key and value; unit (t CO2 per t where empty) names the gas and what is counted, as in “kg CH4 per head”. An edited copy of a built-in table (exportcoefficients) is one. Where it says what a value is made of (theta, carbon, or ncv, content, oxidation), differences above 2 % are warned of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Limits: a missing activity is not zero: the row's totals are NULL, with the reason in “flag”. Feedstock and other non-energy use has to be subtracted before; negative quantities are refused. Farm inputs, rice and some gases have recalled factors, which their source says; check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Units with activity data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Polygons or a table; one row for each unit, or unit and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>China, standard coal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>China, enterprise guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>China, yearbook heat values × IPCC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>agriculture and livestock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>industrial process and waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Built-in tables; “Export coefficients” writes them. Of waste there is none: give a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Own factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Table with key and value, and unit, name, source where wanted, or an edited copy of a built-in one; it wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Which factor a field has, where its name does not say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Warming potentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Of CH4 and N2O over 100 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Count electricity (scope 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>For the consumption side; counts twice where power plants are in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Unit of masses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Of solid and liquid fuels and products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Unit of gases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Of gas volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Mean temperature (°C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Of the year, for the CH4 of manure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Factor by factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Activity, factor and emission of all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/activity_emissions.py"/>
        <source>Total of all rows (t CO2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Allocate emissions by night light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Shares a known total (of a province and year, for example from CEADs) out to its units in proportion to their night light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>C_it = C_t · DN_it / Σ DN_it (Peng et al. 2023), with DN the sum of the cells of a unit. The regression forms fit the totals on the light of the groups, through the origin or with an intercept per area, and rescale to the total, so that Σ C_it = C_t holds in every case to 1e-9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Light in digital numbers or nW/cm²/sr; totals in the chosen unit, results in t CO2. Light below the noise level, and negative light, counts as zero and is reported. A unit without light gets 0 and the flag zero_ntl; one with NULL gets NULL and no_light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Limits: shares follow light, so heavy industry is underestimated and bright service centres are overestimated. Mixing DMSP with VIIRS in one year is wrong. A total for which no unit has light cannot be allocated and is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Panel with night light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Night light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Sum of the light cells of the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Province of the unit, if the totals are given by province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>One total for the whole layer; else give a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Table of totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>One row for each group and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Group field of the totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Same keys as the group field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Year field of the totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Same years as the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Value of the totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>The emission to be shared out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>proportional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>regression through origin, rescaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>See the formula above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>regression with intercept, rescaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Noise level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Light below counts as zero, for a unit's sum; mask noise cell by cell in the step before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Allocated emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Totals and residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Total, sum allocated, residual, k and r² for each group and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/allocate_emissions.py"/>
        <source>Largest relative residual of a total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>NPP by the CASA model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Computes the net primary production of vegetation from twelve months of NDVI, temperature, precipitation and solar radiation, cell by cell, with the improved CASA model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>NPP = APAR · ε (g C/m² a month; the year is the sum). APAR = SOL · FPAR · 0.5, FPAR the mean of the linear rules by NDVI and by the ratio (1 + NDVI)/(1 − NDVI), between 0.001 and 0.95. ε = Tε1 · Tε2 · Wε · εmax (g C/MJ). Sources: Potter et al. 1993; Field et al. 1995; Zhu et al. 2006, 2007.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Tε1 = 0.8 + 0.02 Topt − 0.0005 Topt², never below 0, and 0 in months of −10 °C and below. Tε2 = 1.184 / (1 + exp[0.2 (Topt − 10 − T)]) / (1 + exp[0.3 (−Topt − 10 + T)]). Topt is the temperature of the month with the highest NDVI. Some papers print − T in the second exponent, which is a misprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Wε = 0.5 + 0.5 E/Ep, between 0.5 and 1: E from precipitation and net radiation by Zhou and Zhang (with 0.598; 0.589 is a misprint), Ep by Bouchet, local potential evapotranspiration by Thornthwaite. A month of 0 °C and below keeps the Wε of the month before (recalled from Zhu et al. 2007).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Vegetation parameters per code: NDVI of bare ground and of full cover, εmax. Built-in codes: 1 deciduous needleleaf, 2 evergreen needleleaf, 3 deciduous broadleaf, 4 evergreen broadleaf, 5 mixed needleleaf and broadleaf, 6 mixed evergreen and deciduous broadleaf, 7 shrub, 8 grassland, 9 cropland, 10 other (built-up, bare, water); NW_CHINA has 11 wetland, 12 water, 13 town too. Values whose source says “recalled” are to be checked. A code that the table lacks is refused by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Limits: NPP is not yet a lasting sink (see “Net ecosystem production”). Zhu's rule of one half of Tε2 beyond Topt + 10 and Topt − 13 describes the curve and is off; switched on it raises cold months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>NDVI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Of the month; its grid is that of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Solar radiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>At the ground; “Solar radiation” computes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Vegetation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Codes of the parameter table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Vegetation parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>The built-in tables; “Export a coefficient table” writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Vegetation parameters of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Fields key and value, with the keys 8_ndvi_max, 8_ndvi_min, 8_emax for code 8, and 8_nonveg = 1 where it is no vegetation; it takes the place of the built-in table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>NDVI scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Cell value × scale = NDVI; MODIS: 0.0001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>No uptake without vegetation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Built-up, bare ground and water get an NPP of 0 instead of that of poor grass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Zhu's rule of one half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Only to reproduce papers that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Factor of Tε2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>1.1814 in Potter et al. 1993.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Net primary production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>g C/m² a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Monthly NPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>g C/m² a month, twelve bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>CASA factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Means of the year of FPAR, Tε1, Tε2 and Wε; Topt in °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>Mean NPP (g C/m² a year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>NPP (g C/m² a year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>{count} cells have a vegetation code but lack some month of an input, so their NPP is no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/casa_npp.py"/>
        <source>the user's own table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Grid emissions by night light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Shares a known total of a region out over the cells of a night-light raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>c_p = C · DN_p / Σ DN_p over the cells whose centre lies in the region (t CO2 per cell); density = c_p / cell area on the ellipsoid (t CO2/km²). The sum of the cells is the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Light below the noise level, and negative light, counts as zero. Without a region all cells with data take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Limits: one region and one year a run; a north-up file raster; cells without data, and cells outside the region, have no data in the result. A total without any light is refused. A cell belongs to the region whole or not at all, while “Yearly rasters into a panel” takes exact shares of cells, so that sums of this grid over units differ a little from “Allocate emissions by night light”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Raster of one year; its first band is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Polygons that belong to the total; empty: the whole raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Emission of the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Light of a cell below counts as zero; for VIIRS 0.3 nW/cm²/sr is often taken (recalled, not from a source checked here).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Gridded emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>t CO2 per cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Emission density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>t CO2 per km².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Sum of the cells (t CO2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Emission (t CO2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/grid_emissions.py"/>
        <source>Emission density (t CO2/km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Measures the land classes of each unit and year in land-use rasters, and turns them into carbon sources and sinks by coefficients; construction land through the emission of its energy use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>C = A·δ·44/12 with the area A (ha) and the coefficient δ (t C per ha and year) of cropland (a source), forest, grassland, water and unused land (sinks). Net = sources − sinks; ratio = (cropland + construction land)/(sink land); eq_forest = net/(|δ forest|·44/12), the forest that would absorb the net emission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Areas are in ha, measured on the ellipsoid by exact shares of cells; carbon is in t CO2. Legends of CLCD, GlobeLand30, ESA WorldCover and MODIS IGBP are built in; their grouping into six classes is ours, shrubs counting as forest, wetland, snow and ice as water. Give a table for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Limits: the presets are recalled from the literature, and no primary table was found: check them, or give your own. These coefficients are net balances of ecosystems, some ten times below sinks from NPP; do not mix the two. Without an emission of construction land it is left out, and the log says so. A unit without cells keeps NULL and the reason in “flag”. Codes that the legend lacks are refused above 1 % of the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>One polygon feature for each unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Land-use rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>One a year, with the year in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>In the order of the rasters, with commas. Empty: four digits in each raster's name; one raster alone needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Emission of construction land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Field of the units: emission of their energy use; for one year only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Emission of construction land by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Table with unit, year and emission, in the unit above; it wins over the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Unit field of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>The same keys as the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Year field of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Emission field of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Emission of energy use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Carbon of land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>Net emission of all units, last year (t CO2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>The raster has no year, so the table of emissions of construction land cannot be matched; write its year, or use the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/landuse_carbon.py"/>
        <source>The field of the emission of construction land holds one value for each unit, but there are {count} years; give a table with unit, year and emission instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>Mean of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>Precipitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>Sum of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>Rasters are read in blocks, of any size and any format of GDAL that lies in files; each band keeps its own no-data value. Rasters must lie on one north-up grid (cells need not be square, degrees are welcome), unless you choose to align them. A cell without data in one month has none in the result. Values that cannot be (kelvin for °C, metres for mm, NDVI × 10,000) are refused with the unit to choose; a scale that a file declares is not applied, only named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/monthly.py"/>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>Takes the respiration of soil organisms from the net primary production: what is left is the carbon sink of an ecosystem, or its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>NEP = NPP − Rh, Rh = 0.22 · [exp(0.0912 T) + ln(0.3145 R + 1)] · 30 · 0.465 in g C/m² a month, with the mean temperature T (°C) and the precipitation R (mm) of the month (Pei et al. 2010, Geographical Research 29(1):102–110); the year is the sum of its months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>NEP above zero is a sink, below zero a source; negative cells are kept. With the NPP of twelve months the NEP of the months can be written too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>Limits: the respiration is an empirical fit for arid and alpine north-west China, not universal; it knows neither soils nor harvest. The formula counts 30 days for every month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>One raster of the year's sum, or twelve months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>NPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>Largest valid cell value of the NPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>As stored, before its unit; MODIS NPP: 32700, because its codes 32761–32767 would be read as 3276 g C/m².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>True days of the months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>28 to 31 days instead of the 30 of the formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>Net ecosystem production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>Soil respiration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>Monthly NEP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>g C/m² a month, twelve bands; needs monthly NPP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>Mean NEP (g C/m² a year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>The monthly NEP needs the NPP of twelve months, and “{name}” is that of a year; give the months, or leave the monthly NEP away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>NEP (g C/m² a year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/nep.py"/>
        <source>Soil respiration (g C/m² a year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Carbon sequestration from NPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Converts net primary productivity of each unit into the CO2 that its vegetation takes up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>N (t CO2) = NPP (t C) × factor; factor 1.62/0.45 = 3.6 (Peng et al. 2023: 1.62 g CO2 per g dry matter, 45 % carbon), 44/12 = 3.667 (molar masses), or your own. A mean NPP is multiplied by the area first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>The two factors differ by 1.8 %; use one of them in a whole study. With a mean, the area should be that of the valid cells (the field …area of “Yearly rasters into a panel”); empty, the whole polygon is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Limits: NPP is not a lasting sink; crops are harvested and respired. A mean above 4 kg C/m² a year is refused or warned about. NULL stays NULL; negative values (NEP) are kept and reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Panel with NPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Total of the unit, or mean over its area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Unit of the NPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>t C (total)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>kg C/m² (mean)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>g C/m² (mean)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>What the field holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>t CO2 per t C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Own factor (t CO2 per t C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Used with “own” only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>Carbon sequestration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/sequestration.py"/>
        <source>The mean NPP is multiplied by the whole area of each unit; where part of a unit has no valid cells (towns, water), the area of the valid cells is right: choose its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Computes the solar radiation of twelve months on the grid of a template raster, as “NPP by the CASA model” needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Ra = (24·60/π) · 0.0820 · dr · (ωs sin φ sin δ + cos φ cos δ sin ωs) in MJ/m² a day, on the middle day of the month, times the days of the month. Ångström: Rs = (a + b · n/N) · Ra with sunshine n and day length N (hours a day). Hargreaves: Rs = k · √(Tmax − Tmin) · Ra, k 0.16 inland and 0.19 at coasts. Source: FAO Irrigation and Drainage Paper 56, Allen et al. 1998, eq. 21–25, 34, 35, 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>The latitude is that of each cell's centre, also in projected grids. Result: twelve bands in MJ/m² a month. The extraterrestrial radiation is that above the atmosphere, about twice that at the ground; it is no input for CASA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Limits: level ground without the shade of mountains; weak in winter beyond 55° of latitude. More sunshine than the day is long counts as a clear day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Its grid is that of the result; its values are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>extraterrestrial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Ångström (sunshine hours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Hargreaves (lowest and highest temperature)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>What the radiation is computed from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Sunshine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>For Ångström.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Lowest temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>For Hargreaves: mean of the daily lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Highest temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>For Hargreaves: mean of the daily highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Ångström's a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Share of Ra on an overcast day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Ångström's b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>What a clear sky adds to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Hargreaves' k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>0.16 inland, 0.19 at coasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>February has 29 days in a leap year; empty: 28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Monthly solar radiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>MJ/m² a month, twelve bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/inventory/solar_radiation.py"/>
        <source>Mean of the year's sum (MJ/m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Measures the pattern of land classes: patches, edges, shapes, diversity, by class and for the whole, by zone and year; as FRAGSTATS does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>PLAND, NP, PD, LPI, TE, ED, LSI, AREA_MN, SHAPE_MN (0.25 p/√a), FRAC_MN (2 ln(0.25 p)/ln a), ENN_MN, COHESION, AI, MESH, DIVISION, SPLIT; of the whole also SHDI, SHEI, SIDI, CONTAG, IJI and PRD (McGarigal, Cushman and Ene 2012). FRAGSTATS's own tables are what the tests compare with; its shape index sets the perimeter against the most compact patch of as many cells, which can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Areas are in ha, lengths in m. Fields are the metric, for a class with its code (ed_3). A cell belongs to the zone that holds its centre; patches are cut at the zone's border, which is no edge unless asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Limits: a raster in degrees is refused, since its cells have no length in m. One zone (or the whole raster) is held in memory at once, up to 200 million cells. A class that a zone lacks has 0 for PLAND, NP and edges and NULL for the others; a zone without cells keeps NULL and the reason in “flag”. Metrics depend on the size of the cells: compare only rasters of one grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Of classes; several are years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>In the order of the rasters, with commas. Empty: four digits in each raster's name; one raster may have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Empty: the whole raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Codes that have fields of their own, with names where wanted: 1=forest, 2, 5=town. Empty: all. Others count for the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Those that are computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Neighbours of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Whether cells that touch at a corner belong to one patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Boundary is edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Count the edge of the landscape in TE and ED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Shape index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>0.25 p/√a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>against the most compact patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>As defined, or as FRAGSTATS's tables have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Landscape metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Metrics, long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>One row for each zone, year, class and metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>Landscapes measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landscape_metrics.py"/>
        <source>landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Land-use transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Compares two land-use rasters: area from each class to each, gain, loss and swap, dynamic degrees, and what the transitions mean for carbon; for the whole, and for zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Single dynamic degree K = (U_b − U_a)/U_a/T; comprehensive degree LC = Σ loss/(2 Σ U_a)/T (Wang and Bao 1999; many papers leave out the 2, which can be chosen). Swap = 2·min(gain, loss) (Pontius et al. 2004). Carbon effect ΔC = A·(δ after − δ before)·44/12 with the coefficients of the first year; the change of a class's own coefficient stands apart as its intensity effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Areas are in ha, measured on the ellipsoid cell by cell; zones take exact shares of cells at their borders (package exactextract). Dynamic degrees are in % a year, carbon effects in t CO2 a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Construction land has no coefficient of its own: give the emission of its energy use per ha in both years, else the carbon effect of transitions from and to it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Limits: both rasters need one grid and CRS. Cells without a class in either year take no part, and their area is said. Codes that the legend lacks are refused above 1 % of the cells. Coefficients of the presets are recalled, not found in a primary source. The change raster holds code before × 1000 + code after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Land use before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Raster of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Land use after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>On the same grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Of the first raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Of the second raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Construction land before (t C/ha/a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Emission of its energy use per ha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Construction land after (t C/ha/a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>The same in the second year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Comprehensive dynamic degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>with the factor 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>As printed by Wang and Bao (1999), or as many papers use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>One row for each pair of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Transfer matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Classes before in rows, after in columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Dynamics of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Gain, loss, swap, degrees, effects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Code before × 1000 + code after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Comprehensive dynamic degree (%/a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Carbon effect of all transitions (t CO2/a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/landscape/landuse_transition.py"/>
        <source>Code before × 1000 + code after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Aggregate units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Brings units together into groups, for example counties into prefectures, year by year: sums of quantities, means of rates, and on request the dissolved polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Sum = Σ x; mean = Σ w·x / Σ w with the weight field, or Σ x / n without one. Results keep the names and units of their fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>A group in which a unit has no value gets NULL and the reason in “flag”, because a sum over some of the units looks like a total and is none; choose “skip” to sum what is there. Ratios such as emission intensity should be computed anew from the sums, not averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Code or name of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Fields to sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Quantities: tonnes, persons, money, area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Fields to average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Rates and indices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Weight of the means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Empty: each unit counts alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Dissolve the polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Off: the result is a table without geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>A unit without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>makes the group NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>is skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>What a NULL in one unit does to its group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/aggregate_units.py"/>
        <source>Field “{name}” is asked for twice; sum it or average it, and leave out the group, year and flag fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/export_coefficients.py"/>
        <source>Export a coefficient table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/export_coefficients.py"/>
        <source>Writes a built-in table of coefficients with key, name, value, unit, range, source and note, and the further columns that its step reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/export_coefficients.py"/>
        <source>A step that uses one of these tables records its name, source and checksum. For values of your own, use the “own” choice of that step, or give it an edited copy of the table where it takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/export_coefficients.py"/>
        <source>A source that says “recalled” was not found in a primary source; check such a value before you publish with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/export_coefficients.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/export_coefficients.py"/>
        <source>The built-in tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/export_coefficients.py"/>
        <source>Number of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Join a table by unit and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Adds the fields of a table (statistics from a yearbook, or another step's panel) to a layer by unit and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Polygons without years, one for each unit, and a long table with years make a panel: leave the year field of the layer empty, and each polygon is repeated for each year of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Keys match as trimmed text: the number 320102, 320102.0 and the text “320102” are the same. A table without a year field serves every year. A key that stands twice in the table is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Every row of the layer stays, in order; where the table has no row its fields are NULL. The optional table lists the keys of both sides that found no partner. Values and units are carried over unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>A CSV file, a sheet, or any layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Empty: the table serves every year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Fields to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Empty: all but the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>A field that the layer has already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>keep both, the new one numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>In a model, “keep both” would let later steps read the old field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Joined layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Keys without a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Side, unit and year of each row that found no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Rows with a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>Rows without a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/join_panel.py"/>
        <source>{where} has the fields {names} already; rename or remove them, or choose to replace them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Stack yearly fields into a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Turns a layer with one field a year (C_2000, C_2001, …) into a long panel: one feature for each unit and year, with a year field and one field for each name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Fields are recognised by a pattern of {name} and {year}; the year has four digits. A value that a year lacks is NULL. Values and their units are carried over unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Limits: text that is no number is refused; the wide fields themselves are not carried over, all other fields are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Wide layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>One feature for each unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Yearly fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Empty: all fields that follow the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Pattern of the field names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>{name} and {year} stand for the two parts; also {name}{year} or {year}_{name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/stack_years.py"/>
        <source>Number of years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Yearly rasters into a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Measures each unit on each yearly raster and writes a long panel: one feature for each unit and year with total, mean, area of valid cells (km²) and their share of the unit (%).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>With c the share of a cell that the unit covers, a its area on the ellipsoid and v its value: sum of cells Σ c·v; mean Σ c·a·v / Σ c·a; density × area Σ c·a·v in tonnes, for values in kg/m² or g/m². Shares are exact (exactextract), so adjoining units conserve the raster's sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Values are masked before they are scaled: cells below the smallest or above the largest valid value are no data. MODIS NPP (MOD17A3HGF) needs a largest valid value of 32700 and the scale 0.0001, because its codes 32761–32767 would be read as 3.27 kg C/m². A scale that the file declares is not applied; it is named in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>The polygons are projected to the raster, never the raster. The coverage is computed once for all years of the same grid; the raster is read in blocks. Without exactextract QGIS's own zonal statistics are used, and the result says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Limits: file rasters that are north-up; units outside the raster get NULL and a flag: no_cells (beyond the raster), no_valid (only no data), outside (partly beyond the raster), no_geometry. A mean NPP above 4 kg C/m² is refused or warned about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Yearly rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>One raster for each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Years of the rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>In the order of the rasters, such as 2000-2021; empty: the four digits in each name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>The same in all rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>What the cells hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>sum of cells (DN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>density × area (kg/m², g/m² → t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Night light: sum of cells. NPP: density. Temperature, NDVI: mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Unit of a density, after the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Used with “density × area” only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Scale factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Cell value × factor = value; MODIS NPP: 0.0001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Smallest valid cell value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Before scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Largest valid cell value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Before scaling; MODIS NPP: 32700.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Cell values below count as zero, before scaling: 0 for the negative noise of VIIRS. Empty: all values count as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Fields to carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Empty: all fields of the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Prefix of the new fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>One to six lower-case letters a–z, digits or underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/panel/zonal_panel.py"/>
        <source>Panel of zonal values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Global spatial autocorrelation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Tells for each year whether a value is clustered, dispersed or random in space: Moran's I, Geary's C, General G, and with a second field bivariate Moran's I; with a Moran scatter plot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>I = n/S₀ · z′Wz / z′z and C = (n − 1)/(2S₀) · Σ w_ij(x_i − x_j)²/z′z with row-standardised weights; G = Σ w_ij x_i x_j / Σ x_i x_j with binary ones. z = (value − expected)/√variance, the variance under randomisation (Cliff and Ord 1981); p_norm is two-sided. p_sim = (b + 1)/(R + 1), with b the permutations at least as extreme on the side of the observed value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Values may have any unit, and any sign except for General G. Units without a value are dropped before the weights are built and stay NULL. Distances of weights are in metres, along great circles for a layer in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Limits: below four units, or with a constant value, a year cannot be computed; it is left out with a warning. z of Geary's C is negative for clusters. With fewer than 30 units the normal approximation is rough; prefer p_sim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>For example the carbon balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Which ones the table holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Second value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>For bivariate Moran's I: the value against the neighbours' second value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Global autocorrelation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Moran scatter plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Standardised value and neighbours' mean of each unit and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Moran's I, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>z of Moran's I, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/global_autocorrelation.py"/>
        <source>Two-sided p of Moran's I, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>Hot spots (Getis-Ord Gi*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>Finds for each year the hot spots, where high values gather, and the cold spots of low values, at 90, 95 and 99 % confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>Gi* = (Σ_j w_ij x_j − x̄ Σ_j w_ij) / (s √[(n Σ_j w_ij² − (Σ_j w_ij)²)/(n − 1)]), the unit itself included, s² = Σx²/n − x̄² (Ord and Getis 1995): a standard score. It does not change when a constant is added, so fields with negative values, such as net emission, are treated right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>gi_p is two-sided from the normal distribution, gi_psim from permutations of the other units. gi_bin is −3 … 3 for 99, 95, 90 % cold and hot, by gi_p and the chosen correction for many tests. Values may have any unit and sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>A unit without neighbours keeps its own standard score but gets no bin: it is no place where values gather.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>Limits: the normal approximation is rough with few neighbours or units; compare gi_psim. Units without a value are dropped before the weights are built and stay NULL. Years with fewer than four units, or a constant value, are left out with a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>For example the net emission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>Hot and cold spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>Hot and cold spots by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>Hot spots, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/hot_spots.py"/>
        <source>Cold spots, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Spreads the weights of points, or of polygons by their centroids, out into a density raster; with a year field into one band for each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Quartic kernel: density(x) = 1/h² · Σ 3/π · w·(1 − (d/h)²)² over the points nearer than the radius h (Silverman 1986), in weight per km². The raster holds the whole weight of the points; MASS says how much. QGIS's own heat map in “scaled” mode is 7.25 times too high for this kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Default radius: 0.9 · min(SD, √(1/ln 2) · Dm) · n^−0.2 with the standard distance SD, the median distance Dm to the mean centre and the number of points n; it is reported. Over several years the middle one of the yearly radii serves all bands, so that they can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Distances are in metres: a layer in degrees is projected to an equal-area projection round its centre, and the raster has that projection. Radius, cell and extent are in these metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Limits: a weight must not be negative; make one raster of the sources and one of the sinks. The density of centroids depends on the size of the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Points or polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>For example the emission; empty: each counts 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Empty: the default rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Cell size (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Empty: the shorter side over 250.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Empty: the points and a radius on each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Cells whose centre lies outside have no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Kernel density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Weight per km², a band for each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Radius (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Weight that the raster holds, all bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/kernel_density.py"/>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Local Moran's I (LISA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Finds for each year the clusters (High-High, Low-Low) and the outliers (High-Low, Low-High) of a value; with a second field the bivariate form, a value against the neighbours' second value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>I_i = z_i · Σ_j w_ij z_j / m with row-standardised weights and m = Σ z²/(n − 1) (Anselin 1995; the scale of GeoDa and PySAL, spdep divides by n). p from conditional permutations: (b + 1)/(R + 1), with b the permutations at least as extreme on the side of the observed value, as GeoDa does it. A unit is significant at p ≤ ALPHA, or at the limit that the correction for many tests sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Codes are those of GeoDa: 0 not significant, 1 High-High, 2 Low-Low, 3 Low-High, 4 High-Low, 5 undefined, 6 isolated. Values may have any unit and sign. The same seed gives the same p whatever the order of the features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Limits: with R permutations no p is smaller than 1/(R + 1), so that a strict correction may find nothing; a warning says so. Units without a value are dropped before the weights are built and stay NULL. Years with fewer than four units, or a constant value, are left out with a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>For the bivariate form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Level of significance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>0.05 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>LISA clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Clusters by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>High-High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Low-Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Low-High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>High-Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/local_moran.py"/>
        <source>Units {words}, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Standard deviational ellipse and centre track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Draws the weighted standard deviational ellipse of points or polygons (by their centroids) for each year, and the track of the weighted mean centre between the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Centre = Σ w·x / Σ w. The axes are those of the weighted covariance; semi-axis = size × factor × √(Σ w·u² / Σ w), with the factor √2 (ArcGIS), 1 (Yuill 1971) or √(2n/(n − 2)) (CrimeStat). Rotation is that of the major axis, clockwise from north; flattening = 1 − minor / major; area in km².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Distances are in metres: a layer in degrees is projected to an equal-area projection round its centre, and the ellipses are brought back. cx and cy are in the CRS of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Limits: a weight must not be negative; refuse, or take the absolute values, the positive part or the negative part. Fewer than three points have a centre but no ellipse. Points on a line have no area; the field “flag” says so. Ellipses of polygons rest on centroids and so on the shape of units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Case field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>An ellipse, and a track, for each of its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>For example the emission; empty: all weigh the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Size (standard deviations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>1 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Which factor the axes get; see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Negative weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>absolute values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>positive part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Nothing can weigh less than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>negative part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Ellipses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Mean centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>Track of the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>A line for each pair of consecutive years: distance, azimuth, direction, speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/pattern/standard_ellipse.py"/>
        <source>The outlines of {count} ellipses ({first}) reach beyond the projection and are NULL; their numbers hold. For areas of the size of a continent choose a projection of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/pages/page.py"/>
        <source>None of the {count} layers holds fields of a result (csd and q, …_cagr, d_total, zone_code, co2, seq, src_total, eq_forest, lisa_code, gi_bin, flattening, q_ab, vif, b_… and s_…, cluster); choose outputs of the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/pages/sources.py"/>
        <source>No field of {where} names each unit once{each}; choose it under “Unit field”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/pages/sources.py"/>
        <source>None of the layers has the field “{field}”; correct its name or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Puts the results of the steps on one self-contained HTML page, in English or Chinese: maps by year, charts, tables, the methods with their actual parameters, sources, and the record of each step. The page needs no network and no script, prints on A4, and can be handed on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Layers are recognised by their fields, alone or chained: carbon balance (csd, q), growth (…_chg, …_cagr), LMDI effects (period, d_total, d_…), balance zones (ecc, esc, zone_code), emission by activity (src_…), carbon of land use (snk_…, eq_forest), totals, concentration, global autocorrelation (stat, p_sim), LISA clusters (lisa_code), hot spots (gi_bin), ellipses (flattening) and their track, geographical detector (q, lambda; q_ab), global regression (coef, vif), local regressions (cond, b_…, s_…) and their tables, clusters of units (cluster, silhouette); other tables are shown as they are. Sections without data are left out; a layer without a year is one cross-section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Masses are printed in Mt, kt or t CO2 (亿t, 万t or t in Chinese), Q, ECC and ESC as pure numbers. A missing value is printed “–” and never counted as zero; totals say how many units they leave out. Maps are drawn in an equal-area projection with one legend for all years; up to six years are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Limits: the unit field is found by itself where a text field names each unit once a year; otherwise choose it. Made-up data, marked SYNTHETIC in a layer's name or history, are announced in a banner. A layer that lost its metadata (a copy in another format) is shown without settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Stands at the head of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Outputs of the steps, in any order. Where two serve for the same, the first is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Name of the field that names the units. Empty: as the steps' records say, or found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Name of the year field. Empty: “year”, or as the steps' records say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Language of the page, whatever the language of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Name field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Field with the names to print where the unit field is a code. Empty: found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Printed under the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/report/study_report.py"/>
        <source>Study report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Divides units into those that pay for carbon compensation, those in balance and those that gain, by clusters of their comparative advantages, and crosses them with the main functional zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Indicators: net emission C − N, ECC = (G_i/G)/(C_i/C), ESC = (N_i/N)/(C_i/C) and, where given, the share of built-up land, each brought to 0 … 1 by its range. NRCA_ij = E_ij/E − E_i·E_j/E² (Yu, Cai and Leung 2009) compares each unit and indicator with the whole; k-means (the best of 100 starts) clusters the units by it. The cluster with the largest mean net emission is the payment zone (1), the one with the smallest the gain zone (the last code), what lies between is balanced. The choice of the indicators is ours; studies differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Units of the inputs are chosen beside them; NRCA has none, and its rows and columns sum to 0. The distance to the border of the cluster is in % of the distance to the centre of the nearest other one: 0 on the border and 50 at the centre. With a field of main functions the zone reads “payment – key development”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>With draws, each value is multiplied by a random factor, (1 + u)^(z/1.96) with z from the standard normal distribution; indicators are formed anew and the clusters found from the same centres. The share of draws with the same zone says how firm it is. Errors of units are independent; one that all share does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Limits: ranges and clusters depend on which units are in the layer. A unit with extreme values makes the others look alike. k-means gives as many clusters as it is asked for; look at the silhouette. Units without a usable value, or without emission, stay NULL with the reason in “flag” and are in no total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Share of built-up land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>In any unit; empty: not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Main functional zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>With which the zones are crossed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Number of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Three: payment, balanced, gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>emission, sink, GDP, built-up share where given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Of k-means and the draws. The same seed gives the same zones, whatever the order of the features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Carbon compensation zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Units, emission and sink of each zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/compensation_zones.py"/>
        <source>Mean silhouette, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Zones by three axes (magic cube)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Cuts each of three axes, such as the closeness of economy (x), resources (y) and ecology (z), into three levels, and reads the zone of each of the 27 cubes from a table: carbon intensity control, low carbon optimization, carbon balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Levels by natural breaks (Fisher 1958; Jenks), terciles (quantiles at 1/3 and 2/3), equal thirds of the range, or your own cuts; a value at a cut belongs to the level below. The built-in table is our own choice, since no study publishes one: carbon balance where all levels are 2 or more and their sum is 7 or more; else carbon intensity control where the sum is 4 or less, or ecology (z) is 1 while x is 2 or more; else low carbon optimization. “Export a coefficient table” writes it (cube_zones); give your own as zone table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>The axes may have any units; more is better on all three. The distance to the nearest cut is in % of the range of its axis, for natural breaks from the middle between the two levels: a unit near a cut changes its zone with a small change of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>With draws, each value is multiplied by a random factor, (1 + u)^(z/1.96) with z from the standard normal distribution; cuts and zones are found anew, but for own cuts. The share of draws with the same zone says how firm it is, beside the zone that is most frequent otherwise. The errors of units are independent; an error that all share, such as a wrong coefficient, does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Limits: with some fifteen units natural breaks may leave a single unit in a level; the table of levels and the notes tell. Levels that hold no unit are named. Each year has cuts of its own unless the years are pooled. Units without one of the values stay NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Axis x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>For example economy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Axis y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>For example resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Axis z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>For example ecology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Levels by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>terciles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>equal thirds of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>own cuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>How each axis is cut into three levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Own cuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Two for all axes, such as 0.3, 0.6, or two for each with semicolons between: 0.3, 0.6; 0.2, 0.5; 0.4, 0.7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Zone table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>27 rows with key (111 to 333), value (code of the zone) and name. Empty: the built-in table, which is our own choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>One set of cuts for all years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>axis x, y, z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Cube zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Units by cube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Zone and units of each of the 27 cubes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Levels of the axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Cuts of each axis, and units by level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/cube_zones.py"/>
        <source>Cubes with units, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Puts units that are alike in any fields into clusters, such as the coefficients of a local regression (zones with the same drivers): by k-means or Ward, or so that each cluster is in one piece, by contiguous Ward or SKATER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>All four keep the sum of squares within the clusters W small. k-means: the best of many starts by k-means++ (Arthur and Vassilvitskii 2007), improved unit by unit (Hartigan and Wong 1979). Ward (1963) merges the two clusters that raise W least; contiguous Ward only such as touch. SKATER (Assunção et al. 2006) cuts the minimum spanning tree of the neighbours, each time at the edge that lowers W most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Pseudo-F = [(T − W)/(k − 1)]/[W/(n − k)] (Caliński and Harabasz 1974); silhouette = (b − a)/max(a, b) with the mean distances a to the own cluster and b to the nearest other one, 0 for a single unit (Rousseeuw 1987); R² = 1 − W/T, also for each variable. An empty number of clusters takes the largest pseudo-F of 2 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Fields may have any units: “standardize” makes z-scores of the year (population standard deviation); without it the field with the largest spread decides. The table has means in the fields' own units. Clusters are numbered by size, 1 the largest, whatever the order of the features and the seed. Each year is clustered on its own; its clusters take the numbers of earlier ones to whose mean z-scores theirs are nearest, so that a number means the same kind of unit in all years, and a year with fewer clusters leaves some numbers out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Units without one of the values stay NULL with the reason in “flag”; a field without any difference is left out. Contiguous methods need neighbours, of polygons or by distance: there cannot be fewer clusters than parts without a link, and a unit without neighbours is a cluster of its own, unless it is linked to the nearest. Contiguity holds in the graph of the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Limits: a method finds as many clusters as it is asked for, whether there are any or not; look at the silhouette. Pseudo-F often rises with the number of clusters, which a warning tells, and it is no proof of the true number. Ward compares all pairs and refuses more than 20,000 units. scikit-learn and spopt are not needed: QGIS does not bring them, so the step has its own code, which the tests compare with scikit-learn, scipy, spopt and GeoDa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>One row for each unit, or unit and year: polygons; k-means and Ward also take points and tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>By which units are alike, for example GWR coefficients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Fields by pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Where a model cannot know the names: b_*, !b_const* are all coefficients of a local regression but the intercept. Adds to the fields above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Ward, contiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>The last two keep each cluster in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Empty: that of 2 to 10 with the largest pseudo-F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Least units in a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>For SKATER: no cut leaves fewer on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Starts of k-means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>More find the best partition more surely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Of k-means. The same seed gives the same clusters, whatever the order of the features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Clusters of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Cluster means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Mean and mean z-score of each field in each cluster, and R² of the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Numbers of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Pseudo-F, mean silhouette and R² of 2 to 10 clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Pseudo-F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Mean silhouette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>No field is chosen, and none of {where} fits the pattern “{pattern}”; choose the fields by which units are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/zoning/unit_clusters.py"/>
        <source>Cluster {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>high carbon control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>high carbon optimization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>low carbon development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>low carbon economic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Zone code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Economic contribution coefficient ECC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Share of GDP over share of emission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Ecological support coefficient ESC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Share of sink over share of emission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>t CO2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>10⁴ yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Zone in the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Zone in the last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>The cuts of ECC and ESC have to be above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>emission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>sinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>The {what} of {where} come to {total} in total, so no unit has a share of them; check the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>One set of totals cannot hold for several years; take the totals of the layer, or give one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>Give the totals of emission, sink and GDP, all three above zero, or take those of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>{count} units have a larger {what} than the given total of {total} ({first}); check the units of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>The units' {what} add up to {held}, more than the given total of {total}; check the units of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>{count} of {all} rows lack a usable emission, sink or GDP ({first}); they have no zone and enter none of the totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>{count} rows have no emission ({first}), so ECC, ESC and zone are NULL; their GDP and sink enter the totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>{count} rows have a negative sink ({first}); their ESC is negative and counts as low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/balance_zones.py"/>
        <source>The counts of the zones are those of {year}, the last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Sink less source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Net emission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Source less sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Carbon balance coefficient Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Source over sink; missing where the sink is not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Class of Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Carbon compensation rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Share of the source that the sink takes up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Emission intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>t per 10⁴ yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Emission per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>t CO2/km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Sink density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Lower end of the interval of Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>2.5 % of the draws lie below; only where draws are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Upper end of the interval of Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>2.5 % of the draws lie above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Share of draws in deficit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>With Q above 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Units with source and sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Units without source or sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>They are in none of the totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Carbon surplus (+) or deficit (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Q of the totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Units in deficit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Units in balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Units in surplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>The breaks “{text}” are no ascending list of positive numbers, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Units with Q {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Half the rows emit more than {median} t CO2 per person, which cannot be (limit {most}); check whether the population is in 10⁴ persons, and whether the emission is in t rather than 10⁴ t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>{count} rows emit more than {most} t CO2 per person, which cannot be ({first}); check their population (10⁴ persons?) and emission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Half the rows take up more than {median} t CO2 per km², which no vegetation does (limit {most}, that is 4 kg C/m² a year); check the unit of the sink and that of the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>{count} rows take up more than {most} t CO2 per km², which no vegetation does ({first}); check their sink and area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>The median emission intensity is {median} t per 10⁴ yuan, which is not plausible: the GDP looks like one in {slip}; choose its unit, or check that of the emission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>10⁸ yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>Half the rows emit less than {median} t CO2 per person, which is too little for any region; check whether the emission is in 10⁴ t, or the population in persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>{count} of {all} rows lack an emission or a sink ({first}); they are NULL and in none of the totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>{count} rows have a negative emission ({first}); they have no Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>{count} rows have a negative sink, so they are sources themselves ({first}); they have no Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>{count} rows have no sink at all ({first}); their Q is NULL, and they count as deficits where they emit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/carbon_balance.py"/>
        <source>The headline totals are those of {year}, the last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Gini coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>0 where the quantity is in proportion to the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Theil index T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Theil index within groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Theil index between groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Coefficient of variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Standard deviation of quantity per base over its mean, both weighted with the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Empty at the origin of the curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Quantity per base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Cumulative share of the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>0 to 1, units in ascending order of the ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Cumulative share of the quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>{count} rows have a negative {what} ({first}), and shares need numbers of one sign; filter these rows, or take sources and sinks apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>{count} of {all} rows have no value, or no base above zero, and are left out ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>There is nothing to share out in {years}: no unit has a value above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/concentration.py"/>
        <source>Units without a group are treated as one group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>mean annual growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>%/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Compound rate over the difference of the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Least squares over the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Sen's slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Median of the slopes of all pairs of years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Mann–Kendall Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Mann–Kendall p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Two-sided, with correction for ties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Significant at |Z| ≥ 1.96, very significant at |Z| ≥ 2.58.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>The simplest shape that accounts for 80 % of all movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Growth compares years, but the panel holds fewer than two; give rows for two years or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>The first year ({start}) has to lie before the last one ({end}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>{count} of {all} units lack some result ({first}); the field “flag” says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/balance/growth.py"/>
        <source>Fewer than {least} years: there is no test of the trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/breaks.py"/>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/breaks.py"/>
        <source>quantile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/breaks.py"/>
        <source>natural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/breaks.py"/>
        <source>geometric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/breaks.py"/>
        <source>standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/breaks.py"/>
        <source>The cuts “{text}” are no ascending list of {count} numbers, such as 0.3, 0.6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/breaks.py"/>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/coefficients.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/columns.py"/>
        <source>Why a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/columns.py"/>
        <source>Reasons, separated by “; ”, why a value of this row is NULL or needs care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/contiguity.py"/>
        <source>Contiguity needs polygons, but {name} is none; choose neighbours by distance for points, and turn curves into straight segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cross_sections.py"/>
        <source>The layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cross_sections.py"/>
        <source>{year} is not computed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cross_sections.py"/>
        <source>{count} of {all} rows lack a usable value and take no part ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cross_sections.py"/>
        <source>The headline numbers are those of {year}, the last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/cross_sections.py"/>
        <source>{when} has {n} units with all values, but {what} needs {least} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Share of the variance that lies between the strata, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Of q, by the non-central F distribution (Wang et al. 2016).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>p by permutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Share of permutations with as large a q, the choice of the classes included; NULL without permutations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Non-centrality λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>*** p &lt; 0.01, ** p &lt; 0.05, * p &lt; 0.1, n.s. not significant; by p_perm where there are permutations, else by p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>p by the central F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>That of an analysis of variance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Sum of squares within strata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Total sum of squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>q of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>q of B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>q of A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Of the joint q, by the non-central F distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Joint q less the larger of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>p of the gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>By permutation within the strata of the stronger factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>p of the gain, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>False discovery rate over the pairs of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Stratum A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Stratum B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Units of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Units of B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Mean of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Mean of B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Welch's, of mean A − mean B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Two-sided; NULL where a stratum has one unit or neither varies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Y where p &lt; 0.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Sum of squares within strata of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Sum of squares within strata of B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Ratio of the two, the larger above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Degrees of freedom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Of the upper; the lower are the same where no unit is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>One-sided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Significance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Y where p &lt; 0.05: the factors differ in what they explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Limits of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Units of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>1 for the classes that the detectors use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>As in the strata fields of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>With n − 1; NULL for one unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>“{piece}” is no number of classes; write for example 3-8 or 3, 5, 7, each from 2 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>The number of classes is empty; write for example 3-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Choose at least one factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Choose at least one method of classification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>The least number of units of a class has to be 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Stratum of {factor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Number of the stratum, from 1; the table of strata tells its meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>{when} has {n} units with a value and all factors, but the detectors need at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>{when} has the same value in all {n} units, so there is nothing to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>{when} has no factor with two strata of {least} units or more; choose fewer classes or other factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>has the same value in all units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>has no valid classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>has strata of one unit only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>has too many strata for the risk detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Factor “{name}” {why} and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Factor “{name}” {why} in {years} and is left out there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>{count} of {all} rows lack the value or a factor and take no part: all factors are measured on one common sample ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>With only {n} units q is large by chance alone: on average {chance} for {strata} strata that have nothing to do with the value, and more for the best of many classifications. Such a q does not show that a factor matters, and crossed strata show even less; use permutations, and few classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>{names} cannot be cut into classes of {least} units and more; each distinct value is a stratum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>{names} have more strata than half the units; such a q says little, and is not taken for the strongest while others have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>q of {names} has no p: there are as many strata as units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Strata of one unit: {names}. They are {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>dropped, and the units with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>kept, with no variance of their own, which makes q larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Natural breaks of {names} are found on {bins} bins of equal count, because there are more distinct values than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>The classes of each factor and year are those with the largest q among {methods}, {classes} classes and at least {least} units in each; q grows with the number of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>p: non-central F with λ of Wang et al. (2016) and the {kind} variance; λ depends on the zero point of the value, so a large q may have a large p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/geodetector.py"/>
        <source>Permutations: {count}, seed {seed}; p = (k + 1) / (R + 1). p_perm repeats the choice of the classes; p_gain permutes within the strata of the stronger factor of a pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Fitted value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Observed less fitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Standardised residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Residual over its own standard error, s·√(1 − h).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Two-sided, Student's t with n − k degrees of freedom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Variance inflation factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Missing for the intercept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>With the intercept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>AICc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Standard error of the regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>p of F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>z of the residual Moran's I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>p of the residual Moran's I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Two-sided, from z and the normal distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Largest variance inflation factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>Choose at least one explanatory field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>the dependent variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>A variance inflation factor above {most} ({first}): these variables repeat each other, so their coefficients are not to be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>With only {n} units, coefficients and tests are rough: variables that have nothing to do with the dependent one reach an R² of {chance} on average, and the residual Moran's I seldom shows a pattern, so that its absence proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>“{name}” has the same value in every unit, so nothing can be learned from it; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>{when} has {n} units with all values, but {k} coefficients need {least} or more; use fewer explanatory fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/global_regression.py"/>
        <source>In {when} “{name}” follows from the fields before it, so its coefficient does not exist; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/gtwr.py"/>
        <source>km²/a²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/gtwr.py"/>
        <source>The best for this τ: rows, or metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/gtwr.py"/>
        <source>Missing where no degrees of freedom are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/gtwr.py"/>
        <source>τ has to be zero or more km² per squared year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/gtwr.py"/>
        <source>τ = {tau} km² per squared year: a year counts like {km} km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/gtwr.py"/>
        <source>The best τ is the largest that was tried: the years are nearly separate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/gtwr.py"/>
        <source>There is only one year with all values, so nothing changes over time; use GWR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/gwr.py"/>
        <source>{when} has {n} units, which no bandwidth leaves enough degrees of freedom for {k} local coefficients; use fewer explanatory fields, or the global regression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/gwr.py"/>
        <source>{number} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/gwr.py"/>
        <source>{number} neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/gwr.py"/>
        <source>At a bandwidth of {bandwidth} the local regression of {when} uses up all {n} units (tr S = {trace}); choose a larger bandwidth or fewer explanatory fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>technology: emission per GDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>economic development: GDP per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>population density: persons per area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>pressure on carbon fixation: area per sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Main driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Factor with the largest effect, whatever its sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>What the effects leave of the change: rounding only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Units that can be decomposed over the whole period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>“unit” or “group”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Unit or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Share of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Missing where the target does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>The identity “{text}” needs one “=”, as in {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>The identity “{text}” needs at least two factors joined by “*”, as in {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>“{piece}” in the identity “{text}” is neither a name nor a ratio of two names, such as C/G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>A decomposition compares years, but the panel holds {count}; give rows for two years or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>only {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>“{piece}” is no period; write two years, the earlier one first, such as 2000-2010.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>The period {piece} needs the year {year}, which the panel lacks; it holds {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Effect of {factor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>The identity has {count} factors; give as many different names, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Effect of {factor} ({meaning})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>The identity uses {names}, for which no field is given; choose the fields or change the identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>The factors {factors} do not multiply to {target}: {names} do not cancel, and the numbers differ in {count} rows ({first}); check the identity and the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>{unit} {year}: {one} against {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Effect of structure (shifting weights of the units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>{count} units change their group between years ({first}); give each unit one group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Last year less first year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Change of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Last year over first year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>Ratio of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>{count} of {all} unit periods could not be decomposed ({first}); the field “flag” says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>In {count} unit periods the target is zero in a year; their effects are the analytical limits of Ang and Liu (2007).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>The effects on {target} do not add up over units. A group's rows decompose the ratio of its sums, with the structure effect of the units' shifting shares of {bottom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>A group's rows sum {target} and its effects over the units, so {target} has to be a quantity that adds up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>In {count} groups some units could not be decomposed and are left out of the group's totals ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/lmdi.py"/>
        <source>{count} units have no group and are in no group's totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_regression.py"/>
        <source>All {n} rows lie in one place, so no length can be a bandwidth; give layers with their polygons, or choose an adaptive bandwidth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Residual over its own standard error, σ·√(1 − S_ii).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Local R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Weighted by the kernel of the unit; no local R² is defined for MGWR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Condition number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Of the local variables; above 30 they are not to be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Diagonal of the hat matrix, the influence of GWR4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Cook's distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Neighbours, the unit itself among them, or metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Bandwidth, lower end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Of the interval that holds 95 % of the AICc weights; missing where not every bandwidth was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Bandwidth, upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Of the variable; of the whole model for GWR and GTWR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Critical t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Two-sided, corrected for the dependent tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Mean of the local coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Standard deviation of the local coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Smallest local coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Lower quartile of the local coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Median of the local coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Upper quartile of the local coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Largest local coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Units with a significantly positive coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Units with a significantly negative coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Units whose neighbours do not determine the coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Global coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Standard error of the global coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>p of the global coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>p of spatial variability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Monte Carlo over permuted places; missing if not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Neighbours, the unit itself among them, or metres; that from which MGWR starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>R² of the global regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Adjusted R² of the global regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Effective number of parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>By the rule of the residual variance; tr(S) for MGWR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Residual sum of squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>AIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>BIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Cross-validation score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Mean squared residual of leaving each unit out; missing for MGWR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Units with a condition number above 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Units with a coefficient that is not determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Of MGWR, else missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Of the bandwidth; missing where no degrees of freedom are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>tr(S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>The significance level has to lie between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>A bandwidth of {bandwidth} is not possible; give a whole number of neighbours for an adaptive bandwidth, or metres above zero for a fixed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>{when} has {n} units and {k} coefficients, so the bandwidth has to lie between {least} and {n} neighbours, not at {bandwidth}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Coefficient of {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Standard error of {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>t of {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Significance of {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>−1 or 1 where the coefficient is significant at the corrected level, else 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>With only {n} units a local regression claims little: its coefficients rest on a handful of values, and several hundred units are usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Up to so many rows share a place: {most}; they count as neighbours at no distance. For a panel, choose the year field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>The local regression is not better than the global one by 3 or more of AICc ({first}); use the global regression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>The best bandwidth stands at the end of the range ({first}): at the upper end the relation is nearly the same everywhere; at the lower one each unit stands for little but itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>The condition number is above 30 in some units ({first}): their coefficients are not to be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/local_results.py"/>
        <source>Around {count} units the neighbours do not determine the coefficient of “{name}” ({first}); it is NULL there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>The tolerance has to be above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>There has to be at least one round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>“{text}” is no list of bandwidths; write numbers with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>There are {count} bandwidths for {need} coefficients; give one for the intercept and one for each explanatory field, in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>{when} has {n} units, and MGWR uses up all their degrees of freedom (tr S = {trace}); use fewer explanatory fields, or the global regression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>{year}The back-fitting has not converged after {most} rounds (change {change}); allow more rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>{year}The back-fitting has converged after {count} rounds; bandwidths {bandwidths}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/drivers/mgwr.py"/>
        <source>{year}With {n} units a bandwidth for each variable asks for much; compare with GWR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>1 for the largest weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The comparisons are no square matrix of 1 to {most} criteria: {rows} rows with {columns} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The criterion {name} stands more than once; give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>λmax = {largest}, CI = {ci}, CR = {cr}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The comparisons are inconsistent (CR = {cr}, 0.1 or more): look first at “{a}” over “{b}”, which is given as {given} where the others together say {fits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The comparisons are inconsistent (CR = {cr}, 0.1 or more), so the weights should not be used: look first at “{a}” over “{b}”, which is given as {given} where the others together say {fits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>Cells below 1 that are rounded are taken as the reciprocal of their opposite: {cells}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>Comparisons above 9 ({cells}) are beyond Saaty's scale of 1 to 9; check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The comparison of “{a}” with “{b}” is “{cell}”, which is no number above zero; give one such as 3 or 1/3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>“{a}” compared with itself is {given}, which has to be 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>“{a}” and “{b}” are not compared with each other; fill one of the two cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The matrix is not reciprocal: “{a}” over “{b}” is {x}, but “{b}” over “{a}” is {y} instead of {wanted}; correct one of the two cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>{low} for 1/{high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The matrix has {rows} rows but more columns are filled; give as many columns as rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>{count} cells are no square matrix; give 4, 9, 16 … comparisons row by row, such as 1, 3, 1/3, 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>The table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/ahp_weights.py"/>
        <source>{where} has {rows} criteria but {count} fields of comparisons ({fields}); give one field for each criterion, and the field of the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>extreme disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>severe disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>moderate disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>mild disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>near disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>barely coordinated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>primary coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>intermediate coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>good coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>quality coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Coupling degree C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Comprehensive index T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Weighted mean of the scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Coordination degree D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>√(C·T), 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Level of coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>1 to 10, each a tenth of D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Class of coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Lagging system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>The system with the smallest score, or “synchronous” where all lie within 0.1 of each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Mean C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Mean T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Mean D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Units in {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Coupling needs two systems or more; choose two fields or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>{strange} is to be inverted, but is none of the systems ({names}); choose among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>An exponent has to be above zero, and goes with the standard form or the one without n; leave it empty for the adjusted form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>a coupling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>a normalisation by the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>{when} has the same value of {name} in all {n} units, so there is no range; choose another field, or no normalisation for scores between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>All scores of all rows are zero, so no coupling exists; check the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>“{name}” has {count} values outside 0 to 1 ({first}), which are no scores; choose a normalisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Only two units ({when}): each has the best or the worst score of every system, which says nothing of how far they are apart; use scores of your own without normalisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>{count} rows have the smallest value of a system and so the score 0, with which C and D are 0 ({first}); the normalisation to [0.01, 1] avoids that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>C has the {form} form with the exponent {k}; D of different forms cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>C has the form adjusted by Wang et al. (2021); D of different forms cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Without n, C does not exceed 1/{n}, so that D comes out too low for the ten classes, which are made for the standard form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Direction: {names} count as more where they are larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Direction: {names} count as more where they are smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/coupling_coordination.py"/>
        <source>Each year has a range of its own, so D tells who is ahead in a year and not how a unit develops; pool the years for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>+ more is better, − less is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>0 to 1; NULL for an indicator without any difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Mean share of the indicator in what the units lack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>By the range, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Obstacle degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>w(1 − V) as a share of its sum over the indicators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>1 for the largest obstacle of the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Closeness to the ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>0 to 1, larger is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Of the year, 1 the best; equal closeness has equal rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>1 the lowest; by natural breaks three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>{fields} is an indicator of which more and less is better at once; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Choose at least one indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>an evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>{when} has the same values in all {n} units, so there is nothing to evaluate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>{when} has no difference in any indicator with a weight above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>“{name}” has the same value in all units{at} and has no weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>{when} has fewer than three different scores and so no levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>Each year has a range and weights of its own, so the scores tell who is ahead in a year and not how a unit develops; pool the years for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/entropy_topsis.py"/>
        <source>The table of weights has no row for {absent}; its column “criterion” holds {have}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scores.py"/>
        <source>The weights name {strange}, but weights are needed for {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scores.py"/>
        <source>There are {given} weights for {count} fields ({names}); give one for each, in this order, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scores.py"/>
        <source>The weights {given} of {names} are no numbers of 0 or more with a sum above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scores.py"/>
        <source>The weights add up to {total} and are divided by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/grid.py"/>
        <source>The raster has {columns} × {rows} cells of {dx} × {dy}, which is no north-up grid; warp it to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/grid.py"/>
        <source>The cells of the raster have no place on the ellipsoid; check the raster's CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>CO2 of energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>CH4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>As CO2 by its warming potential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>N2O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>CO2 of processes and farm inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Sum of the four; missing where an activity of the unit is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Activity of all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>In the unit of the factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>CO2 of one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>With CH4 and N2O as CO2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Unit of the factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Emission of all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{where} has the key “{word}” twice; keep one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{where} has no rows; give a key and a value in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{where}: {count} numbers do not fit together ({first}); check them. The value is what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{where}: “{name}” in row {row} is “{value}”, not a number of zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{where}: row {row} (“{word}”, “{value}”) is no factor; give a key and a number of t CO2 per unit of activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{where}: the unit “{unit}” in row {row} is not understood; write for example “t CO2 per t”, “t CO2 per 10⁴ m³” or “kg CH4 per head”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{where}: the sector “{word}” in row {row} is none of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{where}: “{text}” in row {row} is no CH4 of manure; write for example “line 10:9 15:13” or “step 0:1 15:2” (°C:kg per head).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>carbon against content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>value against theta and carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>value against heat, content and oxidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{what}, {one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>The mapping names the field “{field}”, which the layer does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>The mapping names “{word}”, which is no factor of the table; it has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Two fields ({fields}) lead to the factor “{key}”; map one of them to another, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>No field of the layer is named like a factor ({known}); name the fields so, or fill the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Fields that look like activities have no factor and are not counted ({fields}); map them, or give a table with their factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Fields that other built-in tables have factors for are not counted ({fields}); run the step with those tables too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Not in the layer, so not reported rather than zero: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Field “{field}” is negative in {count} rows ({first}); quantities of activity are zero or more, so subtract what is not burned before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Field “{field}” says another unit than the factor “{key}” counts ({unit}); map it to a factor of its unit, or convert it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Only electricity is matched, and it is off; switch scope 2 on, or give fuels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{count} rows emit more than the whole world ({first}); check the units of mass and gas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>{count} of {all} rows lack an activity, so their totals are NULL; write 0 where there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Electricity ({fields}) is left out: its emission is counted at the power plants. Switch scope 2 on for the consumption side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Factors: {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>The unit in the name of the field was taken for {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Gases ({fields}) emit {times:.3g} times as much as everything else; check the unit of gases (m³, 10⁴ m³ or 10⁸ m³).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>This table counts the gases in {fields} by mass, in t; statistics give 10⁴ m³, for which a table with factors per 10⁴ m³ is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Cement and clinker are both given, though they are the same process; leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/activity_emissions.py"/>
        <source>Emission of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Share of the group's night light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Units with light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Sum of light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Known total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Sum allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Allocated less known: rounding only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Emission per unit of light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Total over light, or the slope of the regression before rescaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Intercept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Emission of a group without light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>R² of the regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>About the mean of the totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Points of the regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>regression through the origin, rescaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Give one total, or a table of totals, and not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>One total cannot serve {count} groups and years; give a table of totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>The layer and {where} must both have a {word} field, or neither; choose the missing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>group and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>{where} has {count} totals without a group (rows {first}); fill the group field or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>The night light of {first} sums to zero, so its total cannot be shared out; check the raster and the noise threshold, or drop the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>The regression gives {count} rows a negative emission; it is set to zero before rescaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>The regression gives no unit of {first} an emission above zero; use proportional allocation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>{count} totals are negative ({first}); an emission to share out cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>{count} totals exceed the emission of the whole world ({first}); check their unit, for example t given as 10⁴ t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>No total fits the layer: it holds {held}, the totals are for {given}; check the group and year fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>There is no total for {first} ({count} in all); their emissions are NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>{count} totals are for groups or years that the layer lacks ({first}); they are not shared out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>A regression ({method}) needs {least} or more totals with different light, but {where} has {count}; use proportional allocation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>The totals do not rise with the light (slope {slope}); use proportional allocation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>The regression with intercept spreads the intercept by area, so each unit needs an area; give a layer of polygons, or use another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>{count} of {all} rows lack a value of light ({first}); their emission is NULL, and their share of the total went to the other units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>{count} of {all} rows have negative light (noise of the sensor); it counts as zero ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>{count} of {all} rows have light below the noise threshold; it counts as zero ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>{count} of {all} rows have no light at all ({first}), which proportional allocation turns into no emission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>Rescaled to the totals, a regression through the origin gives the shares of proportional allocation; k and R² tell how well light explains the totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/allocate_emissions.py"/>
        <source>The regression is fitted on the totals of groups and applied to their units; what holds for groups need not hold within them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/casa_npp.py"/>
        <source>The table “{table}” has the key “{key}”; keys are a code and one of {fields}, such as 8_emax; take the table that “Export a coefficient table” writes as a pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/casa_npp.py"/>
        <source>The table “{table}” has the key “{key}” more than once; keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/casa_npp.py"/>
        <source>The table “{table}” has no rows; it needs {fields} for each code of the vegetation raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/casa_npp.py"/>
        <source>The table “{table}” has no value for {code}_{field}; add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/casa_npp.py"/>
        <source>The table “{table}” is impossible at code {code}: it needs −1 &lt; ndvi_min &lt; ndvi_max &lt; 1 and emax ≥ 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/casa_npp.py"/>
        <source>The vegetation raster has the codes {codes}, which the parameter table lacks (it has {known}); add them to a table of your own, or declare them as no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>{what}: put into the order of the months by their names: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>missing: {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>more than once: {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>{what} needs each month once, but by the names of its {count} rasters or bands the months are not complete ({months}); choose twelve rasters, January to December.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>{what} has {count} rasters or bands, and needs twelve, January to December: twelve rasters, or one with twelve bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>{what}: the names hold no months, so the order given is taken for January to December: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>set the NDVI scale that the values are multiplied by (0.0001 for MODIS and other NDVI stored × 10,000; 1 for NDVI as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>Temperature (°C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>choose its unit: kelvin, or 0.1 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>Precipitation (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>choose its unit, or clip what is negative to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>Solar radiation (MJ/m² a month)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>choose its unit: kJ or J instead of MJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>choose its unit, and set its largest valid value (MODIS NPP: 32700, or 65500)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>Sunshine (hours a day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>choose its unit: hours a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>Range of the temperature (°C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>give °C or kelvin, not 0.1 °C, and do not confuse the lowest with the highest temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>No cell has data in all the rasters and months; check whether the rasters overlap, and their no-data values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>{name} has values that cannot be, such as {worst} ({share} of the values of a block lie outside {low} to {high}); {fix}, or declare fill values as no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>Solar radiation reaches only {highest} MJ/m² in the brightest month, which is the sum of a day; choose its unit, MJ/m² a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>{name} has no data in any cell; check the rasters and their no-data values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>Precipitation reaches only {highest} in the wettest month of the whole raster, so it is in metres, not in mm; choose its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>NDVI reaches only {highest}; set the NDVI scale that the values are multiplied by to 1 if they are NDVI already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/climate.py"/>
        <source>{name}: {count} values outside {low} to {high} (such as {worst}) were taken as no data; declare fill values as no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/grid_emissions.py"/>
        <source>The night light of the region comes to nothing, so the total cannot be shared out; check the raster, the region and the noise threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Cropland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Grassland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Water and wetland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Construction land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Unused land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Emission of cropland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Of its energy use, as given; missing if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Emission of land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Uptake of forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Uptake of grassland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Uptake of water and wetland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Uptake of unused land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Uptake of land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Source land to sink land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>(cropland + construction land)/(forest + grassland + water + unused).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Forest that would absorb the net emission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>0 where the land is a sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>The coefficient of {names} has another sign than usual: cropland is a source (above zero), the others are sinks (below zero).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>No emission of construction land is given, so its {area} ha take no part in the totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>{count} units have no emission of construction land in some year ({first}); their totals are NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/landuse_carbon.py"/>
        <source>Net emission of all units: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/nep.py"/>
        <source>{count} cells of the NPP hold values of 32761–32767 or 65528–65535, which MODIS products use as fill and class codes; set the largest valid value (32700, or 65500).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/sequestration.py"/>
        <source>t C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/sequestration.py"/>
        <source>An own factor needs a value above zero, in t CO2 per t C (44/12 is 3.6667).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/sequestration.py"/>
        <source>A mean NPP needs the area of each unit; give a layer of polygons, or the total in t C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/sequestration.py"/>
        <source>Half the rows have a mean NPP of more than {median} kg C/m² a year, which no vegetation reaches (limit {most}); check the unit of the NPP, its scale factor, and fill values such as 32767.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/sequestration.py"/>
        <source>{count} rows have a mean NPP above {most} kg C/m² a year, which no vegetation reaches ({first}); check them for fill values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/sequestration.py"/>
        <source>{count} of {all} rows have no NPP or area ({first}); they are NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/sequestration.py"/>
        <source>{count} of {all} rows have a negative NPP ({first}), so their sink is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/solar_radiation.py"/>
        <source>This is the radiation above the atmosphere, about twice that at the ground; for CASA choose the method by sunshine or by temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/inventory/solar_radiation.py"/>
        <source>The raster reaches to {latitude}° of latitude; beyond {limit}° the formula is weak in winter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Share of the landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Patch density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Largest patch index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Total edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Edge density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Landscape shape index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Cell sides, boundary included, over the least possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Mean patch area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Mean shape index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Mean fractal dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Mean distance to the nearest patch of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>ENN_MN, between cell centres; missing for one patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Cohesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Aggregation index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Effective mesh size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Splitting index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Shannon's diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Of the whole only, as are the following.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Shannon's evenness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Simpson's diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Missing for one class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Contagion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Interspersion and juxtaposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Missing for fewer than three classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>per 100 ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Patch richness density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Missing for the whole landscape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Name of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>In the unit of the metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Unit of the metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Raster “{name}” is in {unit}, in which patches have no length in metres; warp it to an equal-area projection in metres first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>units other than metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>Raster “{name}” has no coordinate reference system; its lengths are taken for metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>“{piece}” is no class; write codes with commas, and names where wanted: 1=forest, 2, 5=town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>No zone has a cell with a class; check the CRS of both, the extent and the nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>The rasters hold no class {codes}; they hold {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>The rasters hold {count} classes, too many for fields of their own; name those that matter under “Classes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landscape_metrics.py"/>
        <source>{count} zones and years have no cell with a class ({first}); their metrics are NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Missing for the whole raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Code before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Class before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Code after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Class after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Share of the class before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>A·(δ after − δ before); above zero is more source or less sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Area before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Area after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Net change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Twice the smaller of gain and loss: it moved, without a net change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Single dynamic degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>(after − before)/before/years; missing for a new class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Carbon effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Of what the class lost to others, A·(δ after − δ before).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>t CO2/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Intensity effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Area after times the change of the class's own coefficient between the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>The second year ({b}) has to be after the first ({a}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>No cell has a class of the legend in both years; check the legend, the nodata values and the extents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>{a} to {b}: {share} % of the land changed its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>{area} ha ({share} %) have no class in one of the years and take no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>There is no coefficient for {names}, so the carbon effect of transitions from and to it is missing; give one for construction land from its energy use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>To {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landscape/landuse_transition.py"/>
        <source>Total before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where}: “{code}” in row {row} is no code of a raster (0 to {most}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where} has the code {code} twice; keep one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where}: “{word}” in row {row} is no land class; use crop, forest, grass, water, built or bare (耕地, 林地, 草地, 水域, 建设用地, 未利用地).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where} has no rows; give a code and a class in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where}: row {row} (“{word}”, “{value}”) is no land class with a number; use crop, forest, grass, water, built or bare and t C per ha and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where} has more than one coefficient for {kind}; keep the rows of one preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where} has no coefficient for {missing}; give one for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>Raster “{name}” holds values from {low} to {high}, which are no codes of classes (whole numbers from 0 to {most}); choose a land-use raster, or declare its nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where} holds codes that the legend lacks: {codes} of the cells; choose the legend of the product, or give a table of codes and classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{where} holds codes that the legend lacks: {codes} of the cells; they count as no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{count} zones have no polygon ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{count} zones lie beyond the raster ({first}); check the CRS of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{count} zones reach over the edge of the raster ({first}); only the part inside is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{count} units have cells without a class, whose land is left out ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/landuse.py"/>
        <source>{unit}: {share} % of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/magnitudes.py"/>
        <source>row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>Number of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>The group field is empty in every row; choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>The weight is negative in {count} rows (first: row {first}); a mean needs weights of zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>{count} rows have no group and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>are NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>leave the missing units out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>{count} groups have units without a value, so their results {kind} (first: {first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>The field “{old}” is itself summed or averaged; the number of units stands in “{new}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/aggregate_units.py"/>
        <source>{rows} rows were brought together into {groups} groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/coverage.py"/>
        <source>A unit is not a polygon (geometry type {code}); use a polygon layer, and turn curves into straight segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>layer: a row of the layer without a row in the table; table: the reverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>{where} has a year field but the layer has none; choose the year field of the layer, or leave the one of the table empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>unit and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>No row of {where} matches the layer: the layer has {left}, the table {right}; check that both key fields hold the same codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>{matched} of {count} rows of the layer have a row in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>{count} rows of the layer have no row in {where} (first: {first}); their new fields are NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>{count} rows of {where} match no row of the layer (first: {first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/join_panel.py"/>
        <source>{count} rows of {where} have no key and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/stack_years.py"/>
        <source>The pattern “{pattern}” must contain {{name}} and {{year}} once each, for example {{name}}_{{year}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/stack_years.py"/>
        <source>Fields “{a}” and “{b}” both hold {name} of {year}; leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/stack_years.py"/>
        <source>No field follows the pattern “{pattern}” (fields: {names}); change the pattern or the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>The prefix “{prefix}” does not make field names of ten characters; use one to six lower-case letters a–z, digits or underscores, a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>Cell values times covered share and cell area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>Cell values times covered share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>Mean over the covered cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>Mean over the covered cells, weighted by area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>Area of valid cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>Valid share of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>There are {years} years for {rasters} rasters; give one year for each raster, in the order of the rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>The year {first} stands for more than one raster; give each raster its own year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>“{word}” in the years is no year and no range of years; write for example 2000, 2005, 2010-2021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>The name of raster “{name}” holds {count} years; put exactly one four-digit year in it, or list the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>No cell can be valid: the smallest valid value {low} is above the largest {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>The scale factor is {scale}; give a number other than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>Cells in {first} hold values of 32761–32767 or 65528–65535, which MODIS products use as fill and class codes; set the largest valid value (32700, or 65500).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>{count} of {all} units have no polygon ({first}); their values are NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>{count} of {all} units lie beyond the raster ({first}), so their values are NULL; check the CRS of both and the extent of the raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>{count} of {all} units have no valid cell in some year ({first}); the values are NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>{count} of {all} units reach over the edge of the raster ({first}); only the part inside is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/panel/zonal_panel.py"/>
        <source>The mean density is over {limit:g} {unit} in {first} (up to {highest:.4g}), more carbon than vegetation fixes in a year: probably the scale factor is forgotten (MODIS NPP: 0.0001 for kg/m²), or fill values 32761–32767 or above 65500 are not masked (set the largest valid value).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/parallel.py"/>
        <source>A scheduler is set ({scheduler}), but the Python package distributed is missing; install it, or leave the scheduler empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/parallel.py"/>
        <source>The Dask scheduler {scheduler} does not answer ({why}); start it, correct its address, or leave it empty to work on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/parallel.py"/>
        <source>The Dask scheduler {scheduler} has no workers; start some, or leave it empty to work on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/parallel.py"/>
        <source>A block failed on the workers of {scheduler} ({kind}: {why}); they need the plugin's package, numpy and GDAL, and the rasters under the same paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Expected without a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Under randomisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>(value − expected) / √variance: below zero for a clustered pattern with Geary's C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Pseudo p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>From permutations, on the side of the observed value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>By the two-sided p at 0.01, 0.05 and 0.10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Variance under normality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>z under normality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Statistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Standardised value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Mean of the neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Of their standardised values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Quadrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Choose at least one statistic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>General G needs values of zero or more, but {count} rows are negative ({first}); leave it out and use Moran's I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>With only {n} units the normal approximation is rough; prefer the pseudo p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/global_autocorrelation.py"/>
        <source>Bivariate I relates a unit's value to the second variable of its neighbours; correlation of the two within the units takes part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Cold spot, 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Cold spot, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Cold spot, 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Hot spot, 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Hot spot, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Hot spot, 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Gi*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>A standard score: positive among high values, negative among low ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>p of Gi*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Two-sided, normal approximation, before any correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Pseudo p of Gi*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>From permutations of the other units; missing without neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Hot and cold spot bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>3, 2, 1 for hot spots at 99, 95 and 90 %, −3, −2, −1 for cold ones, 0 not significant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Hot and cold spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Cold spots, {level} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Hot spots, {level} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Not significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Bins by the two-sided p at a false discovery rate of 0.10, 0.05 and 0.01 (Benjamini–Hochberg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Bins by the two-sided p at 0.10, 0.05 and 0.01 after Bonferroni.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>Bins by the two-sided p at 0.10, 0.05 and 0.01, without correction for many tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>{count} units have all others as equal neighbours, so that their Gi* does not exist; choose fewer neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>With only {n} units the normal approximation of Gi* is rough; look at the pseudo p as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/hot_spots.py"/>
        <source>The headline counts are those of {year}, the last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/inference.py"/>
        <source>The number of permutations has to be {least} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/inference.py"/>
        <source>The seed has to be zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/inference.py"/>
        <source>Without permutations there are no pseudo p values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/inference.py"/>
        <source>Pseudo p: {permutations} permutations, seed {seed}; p = (k + 1) / (R + 1), where k permutations are at least as extreme on the side of the observed value (double it for a two-sided p); the smallest attainable p is {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/inference.py"/>
        <source>With {permutations} permutations no p is below {least}, so that the false discovery rate of {alpha} over {tests} units passes nothing unless many units reach that p together; use at least {needed} permutations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/inference.py"/>
        <source>With {permutations} permutations no p is below {least}, so that nothing can be significant at {alpha} over {tests} units; use at least {needed} permutations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>{count} rows have a negative weight ({first}), which has no density; make one density of the sources and one of the sinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>No row has a place and a weight above zero, so there is no density; check the geometry and the field of the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>{count} of {all} rows lack a place or a weight ({first}); they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>Half the weight or more lies in one place, so there is no default radius; give a radius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>The radius is {radius} m in all years, by the default rule 0.9 · min(SD, √(1/ln 2) · Dm) · n^−0.2 for {year}, the middle one of {years} years by radius, with a standard distance SD of {sd} m, a median distance Dm of {dm} m and n = {count} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>The radius is {radius} m by the default rule 0.9 · min(SD, √(1/ln 2) · Dm) · n^−0.2, with a standard distance SD of {sd} m, a median distance Dm of {dm} m and n = {count} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>The extent is {width} m wide and {height} m high; give one with an area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>The size of a cell has to be a length above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>The radius of {radius} m is lost in cells of {cell} m; give both in metres, not in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>Cells of {cell} m make {columns} × {rows} of them, more than {most}; take larger ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>The raster holds {share} % of the weight of the points ({mass} of {total}): kernels reach over the edge of the extent or the mask, or the cells are too coarse for the radius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/kernel_density.py"/>
        <source>The radius has to be a length above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Local Moran's I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Pseudo p of the local Moran's I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>From permutations, before any correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>HH, LH, LL or HL: own value and mean of the neighbours above the mean or not, significant or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Cluster code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>As in GeoDa: 0 not significant, 1 HH, 2 LL, 3 LH, 4 HL, 5 undefined, 6 isolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Largest p that is significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>0 where none is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>With only {n} units a local cluster rests on a handful of values; read it with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Significant at p ≤ {alpha}, without correction for many tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Significant at {alpha} after Bonferroni: p ≤ {critical}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/local_moran.py"/>
        <source>Significant at a false discovery rate of {alpha} (Benjamini–Hochberg): p ≤ {critical}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/sections.py"/>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/sections.py"/>
        <source>Without the unit itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/sections.py"/>
        <source>{when} has {n} units with a value and a geometry, but a spatial pattern needs at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/sections.py"/>
        <source>{when} has the same value of {name} in all {n} units, so nothing can be learned from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/sections.py"/>
        <source>{when} has the same value in all {n} units, so there is no pattern to measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/sections.py"/>
        <source>The years differ in their units with a value ({least} to {most}); the sentence on the weights is that of {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/sections.py"/>
        <source>{count} of {all} rows have no value or no geometry and take no part ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Mean centre, x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Mean centre, y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Semi-major axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Semi-minor axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Of the major axis, clockwise from north, from 0 to below 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Flattening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>1 − minor / major: 0 for a circle, towards 1 for a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Points with a weight above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Centre from the geometric centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Way from the unweighted mean centre of all points, those of weight zero too, to the weighted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Direction from the geometric centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>From year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>To year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Azimuth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Clockwise from north, from 0 to below 360.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>One of eight winds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>km/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>The size of the ellipse has to be a number of standard deviations above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>No row has a place and a weight above zero, so there is no ellipse; check the geometry, the field of the weight and the choice for negative weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>{count} rows have a negative weight ({first}), and nothing can weigh less than nothing; choose the absolute values, the positive part or the negative part, or weigh by emission or sink on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>{count} rows have a negative weight ({first}); they weigh by its absolute value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>{count} rows have a negative weight ({first}); they are left out, so that the ellipse is that of the positive part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>{count} rows have a positive weight ({first}); they are left out, so that the ellipse is that of the negative part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>The semi-axes are {size} × {factor} × the standard deviations along them, as in {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>{count} of {all} ellipses have no area or no rotation ({first}); the field “flag” says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/pattern/standard_ellipse.py"/>
        <source>From {start} to {end} the centre moved {net} km to the {wind}, and {path} km along its track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/regions.py"/>
        <source>The panel has no year {year}; it holds {years}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/regions.py"/>
        <source>{where} has {count} rows without a unit (rows {first}); fill the unit field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>Share of draws with this zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>With disturbed inputs; only where draws are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>Most frequent other zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>NULL where no draw gives another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>The draws have to be 0 to {most}, and the seed 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>The uncertainty “{text}” is neither one percentage of 0 to {most} nor one for each of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>Draws: {draws}, seed {seed}; 95 % of the factors lie within {shares}, independent for units, years and inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/robustness.py"/>
        <source>{firm} of {all} rows keep their zone in 95 % of the draws or more, {weak} in fewer than half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/tables.py"/>
        <source>{count} units and years have no row (first: {first}); sums over units leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/tables.py"/>
        <source>{where} has more than one row for the same {what} ({first}); keep one row of each, for example with “Aggregate units”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>10⁴ t CO2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>Mt CO2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>10⁴ t C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>kg CO2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>g CO2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>10⁴ persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>°C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>0.1 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>mm a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>m a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>mm a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>m a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>MJ/m² a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>MJ/m² a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>kJ/m² a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>J/m² a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>W/m² (mean)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>hours a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>hours a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>g C/m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>kg C/m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/units.py"/>
        <source>0.0001 kg C/m² (MODIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>{k} nearest neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>neighbours within {km} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>inverse distance within {km} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>bisquare kernel over the {k} nearest neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>Weights: {kind}; {n} units, {links} links, {mean} neighbours on average ({least} to {most}), {islands} units without neighbour, {components} connected part(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>Contiguity needs polygons; choose neighbours by distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>The number of nearest neighbours has to be 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>The distance has to be above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>There is only one unit, so none has a neighbour; give a layer with more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>None of the {n} units has a neighbour; choose another kind of weights or a larger distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>{count} units have the same place as another one and count as its neighbours; for a panel, choose the year field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>There are only {n} units, so each has the {k} others as its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>All {n} units share their place with another one, so there is no distance band; give a distance, or aggregate them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>A distance of {km} km gives {links} links between {n} units, more than fit into the memory; give a smaller distance, or choose k nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>{count} pairs of units share a place; they count as {metres} m apart, the shortest distance between two others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>{count} units have no neighbour ({first}); link them to the nearest unit, choose another kind of weights, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>{count} units have no neighbour ({first}); they stay in the mean and the variance, and are flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/weights.py"/>
        <source>{count} units have no neighbour ({first}); each is linked to the unit nearest to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>net emission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>built-up share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>Comparative advantage, net emission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>NRCA of the range-normalised indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>Comparative advantage, ECC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>Comparative advantage, ESC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>Comparative advantage, built-up share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>NULL without a built-up share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>Compensation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>1 the cluster with the largest mean net emission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>Compensation zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>With the main function of the unit where it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>Distance to the border of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>In % of the distance to the centre of the nearest other cluster: 0 on the border, 50 at the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>Mean net emission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>The number of clusters has to be 2 to {most}, and the seed 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>a zoning by {count} clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>The sinks and the GDP of {when} come to {sink} and {gdp} in total; both have to be above zero for the units to have a share of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>{when} has fewer than two indicators that differ between the {n} units, so there are no comparative advantages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>{when} has only {distinct} units that differ in their advantages, but {k} clusters are asked for; give fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>{count} rows have no main function ({first}); their zone stands alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>The indicator {name} has the same value in all units{at} and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/compensation_zones.py"/>
        <source>k-means: {k} clusters, the best of {starts} starts, seed {seed}; mean silhouette {s}{at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>x, y and z, each 1 to 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Level of axis {axis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>1 the lowest, 3 the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Weakest axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Field with the lowest level; several where they are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Distance to the nearest cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>In % of the range of its axis; for natural breaks from the middle between the values on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Cut between levels 1 and 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Cut between levels 2 and 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Units in level {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>The table of zones needs each of the 27 cubes 111 to 333 once; {fault}: {cubes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Cube {cube} of the table of zones needs a whole number from 1 to {most} as value and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>The code {code} of the table of zones has two names, {a} and {b}; give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>The three axes have to be three fields; “{name}” stands for two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>a cut into three levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Own cuts are two numbers for all axes, such as 0.3, 0.6, or two for each of the three with semicolons between; “{text}” is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>{when} has fewer than {least} different values of {names}, so there are no three levels; give own cuts or choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>Levels without any unit: {levels}; other cuts, or another way to find them, may tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source>{filled} of 27 cubes hold units{at}, {single} of them a single one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/cube_zones.py"/>
        <source> in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/profiles.py"/>
        <source>1 is the largest; in a panel the same number in all years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/profiles.py"/>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/profiles.py"/>
        <source>Mean z-score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/profiles.py"/>
        <source>Distance from the mean of all units in their standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/profiles.py"/>
        <source>Share of the variable's sum of squares that lies between the clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>From −1 to 1: how much nearer to its own cluster than to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>Caliński and Harabasz; missing where there is no spread within.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>Silhouette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>Mean over the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>Of all variables together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>1 for the number of clusters that is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>Choose at least one field by which the units are put into clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>Contiguous clusters need spatial weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>The number of clusters has to be 2 or more; leave it empty for the best one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>Starts and least units have to be 1 or more, and the seed 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{when} has {n} units with all values, but clusters need {least} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{when} has the same values in all {n} units, so there is nothing to tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{when} has only {n} units with all values, but {k} clusters are asked for; give fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{when} falls into {parts} parts without a link between them, so there cannot be fewer contiguous clusters; give {parts} clusters or more, link units without neighbours to the nearest, or choose k nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{when} has {n} units, but Ward compares them all with each other, which takes too long above {most}; choose k-means or contiguous Ward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{when} has only {distinct} units that differ in their values, but {k} clusters are asked for; give fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>The neighbours of {when} can be cut into {most} clusters at most with {floor} units on either side of each cut; give fewer clusters or fewer least units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{when} has no cut with {floor} units on either side; give fewer least units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>“{name}” has the same value in all units{at} and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{count} rows have no value or no geometry and take no part ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{k} clusters of {n} units have fewer than two units each on average and tell little; give fewer clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>k-means: the best of {starts} starts, seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>Clusters of later years have the numbers of the earlier ones to whose mean z-scores theirs are nearest; the headline numbers are those of {year}, the last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>{k} clusters{at}: pseudo-F {f}, mean silhouette {s}, R² {r2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>This is the number with the largest pseudo-F of {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/zoning/unit_clusters.py"/>
        <source>The pseudo-F is largest at the largest number that was tried, so it does not single out a number of clusters; look at the silhouette, or give one that can be interpreted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Surplus or deficit, Q and its classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>By county and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Sinks to sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>C_it = C_t · DN_it / Σ DN_it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Emissions by night light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Of emission, sink and Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Sum of the cells; negative noise counts as zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Night light by county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>C/N = C/G · G/P · P/S · S/N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>LMDI drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Density × cell area, in t C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>NPP by county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>GDP and population by county and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Maps, charts, tables, methods, provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>N = NPP · 1.62 / 0.45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Sequestration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>ECC and ESC cut at 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Sources and sinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Balance, drivers, zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Redoes the study of Peng et al. (2023) on the carbon balance of the counties of Jiangsu with your own layers: emissions by night light, sequestration from NPP, carbon balance coefficient, growth, LMDI drivers, four zones, and a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Data: polygons of the counties of one province; yearly night-light rasters of one harmonised series; yearly NPP rasters (MOD17A3HGF); the province's total of each year; a table with GDP (constant prices) and population by county and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Where the study leaves a choice open, ours are: NPP × 1.62/0.45 as the study says; classes of Q at 1, 2, 5, 10, 40, of which the study names 1, 10 and 40; zones cut at ECC = 1 and ESC = 1, which the study's text implies and its table, a picture, may refine; area measured on the ellipsoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>One polygon feature for each county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Field of the statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Yearbooks often give 10⁸ yuan (亿元).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Independent of the language of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>One raster a year, with the year in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Name for tables and maps; the other fields of the counties are left behind, so that none is mistaken for a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>One raster a year, with the year in its name, in kg C/m² after the scale factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Before scaling; MODIS: 32700.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Before scaling; MODIS: −30000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>MODIS: 0.0001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Such as 2000-2010, 2011-2021; empty: first and last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Yearbooks often give 10⁴ persons (万人).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>County carbon balance (study 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>One row for each county and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>The codes of the counties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>The years of the rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Head of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>One row for each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Unit of the emission field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>The total of the province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Code or name of the county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Counties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>GDP at constant prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Unit of the GDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Yearly night lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Name field of the counties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Yearly NPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Largest valid NPP cell value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Smallest valid NPP cell value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Scale factor of the NPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Periods of the decomposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Unit of the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Unit field of the statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Year field of the statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Title of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Provincial totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Unit of the totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Emission field of the totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studycountybalance.model3"/>
        <source>Unit field of the counties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>k-means on the coefficients of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Groups of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Means of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Rates and trends of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Adaptive bisquare, best AICc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>GWR of emission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Coefficients of emission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>GWR of sequestration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Coefficients of sequestration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>LISA, 999 permutations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Clusters of emission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Clusters of sequestration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Queen contiguity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Moran's I of emission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Autocorrelation of emission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Moran's I of sequestration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Autocorrelation of sequestration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>The baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Global regression of emission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Global coefficients of emission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Global regression of sequestration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Global coefficients of sequestration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Change and pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Redoes the study of Lin et al. (2023) on the drivers of carbon emission and sequestration in China's prefectures with your own layers: growth, spatial autocorrelation and clusters, global and geographically weighted regression of emission and of sequestration, and groups of units with the same drivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Data: one layer of polygons with a row for each unit and year, that holds emission, sequestration and the drivers (population, GDP per person, share of the secondary industry, built-up area, green space, NDVI, temperature …). “Join a table by unit and year” makes it of polygons and a yearbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Where the study leaves a choice open, ours are: queen contiguity; fields as z-scores, so that coefficients can be compared; adaptive bisquare kernel with the bandwidth of the smallest AICc; six groups by k-means on the z-scores of all coefficients but the intercepts. The study does not print its kernel, bandwidth and method of grouping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Field of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Fields that explain both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>The study has six.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Drivers and groups of prefectures (study 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Field of the sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Polygons with a row for each unit and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../algorithms/models/studyprefecturedrivers.model3"/>
        <source>Number of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/cube_zones.csv"/>
        <source>carbon intensity control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/cube_zones.csv"/>
        <source>low carbon optimization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/data/cube_zones.csv"/>
        <source>carbon balance</source>
        <translation type="unfinished"></translation>
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
        <source>cropland</source>
        <translation>耕地</translation>
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
        <source>shrub</source>
        <translation>灌木</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>water</source>
        <translation>水体</translation>
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
        <source>wetland</source>
        <translation>湿地</translation>
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
        <source>evergreen needleleaf forest</source>
        <translation>常绿针叶林</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>evergreen broadleaf forest</source>
        <translation>常绿阔叶林</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>deciduous needleleaf forest</source>
        <translation>落叶针叶林</translation>
    </message>
    <message>
        <location filename="../../core/data/landuse_legends.csv"/>
        <source>deciduous broadleaf forest</source>
        <translation>落叶阔叶林</translation>
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
