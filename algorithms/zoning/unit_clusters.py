"""Step ``unitclusters``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class UnitClusters(CarbonAlgorithm):
    """Like units together."""

    NAME, GROUP, REQUIRES = "unitclusters", Group.ZONING, ("numpy", "scipy")
    TAGS = ("cluster", "k-means", "Ward", "SKATER", "regionalization", "silhouette", "Calinski-Harabasz", "聚类", "分区",
            "空间约束聚类", "系统聚类", "驱动类型区")

    def displayName(self):
        return self.tr("Clusters of units")

    def help(self):
        return (
            self.tr("Puts units that are alike in any fields into clusters, such as the coefficients of a local regression "
                    "(zones with the same drivers): by k-means or Ward, or so that each cluster is in one piece, by "
                    "contiguous Ward or SKATER."),
            self.tr("All four keep the sum of squares within the clusters W small. k-means: the best of many starts by "
                    "k-means++ (Arthur and Vassilvitskii 2007), improved unit by unit (Hartigan and Wong 1979). Ward (1963) "
                    "merges the two clusters that raise W least; contiguous Ward only such as touch. SKATER (Assunção et "
                    "al. 2006) cuts the minimum spanning tree of the neighbours, each time at the edge that lowers W most."),
            self.tr("Pseudo-F = [(T − W)/(k − 1)]/[W/(n − k)] (Caliński and Harabasz 1974); silhouette = (b − a)/max(a, b) "
                    "with the mean distances a to the own cluster and b to the nearest other one, 0 for a single unit "
                    "(Rousseeuw 1987); R² = 1 − W/T, also for each variable. An empty number of clusters takes the largest "
                    "pseudo-F of 2 to 10."),
            self.tr("Fields may have any units: “standardize” makes z-scores of the year (population standard deviation); "
                    "without it the field with the largest spread decides. The table has means in the fields' own units. "
                    "Clusters are numbered by size, 1 the largest, whatever the order of the features and the seed. Each "
                    "year is clustered on its own; its clusters take the numbers of earlier ones to whose mean z-scores "
                    "theirs are nearest, so that a number means the same kind of unit in all years, and a year with fewer "
                    "clusters leaves some numbers out."),
            self.tr("Units without one of the values stay NULL with the reason in “flag”; a field without any difference is "
                    "left out. Contiguous methods need neighbours, of polygons or by distance: there cannot be fewer "
                    "clusters than parts without a link, and a unit without neighbours is a cluster of its own, unless it "
                    "is linked to the nearest. Contiguity holds in the graph of the weights."),
            self.tr("Limits: a method finds as many clusters as it is asked for, whether there are any or not; look at the "
                    "silhouette. Pseudo-F often rises with the number of clusters, which a warning tells, and it is no proof "
                    "of the true number. Ward compares all pairs and refuses more than 20,000 units. scikit-learn and spopt "
                    "are not needed: QGIS does not bring them, so the step has its own code, which the tests compare with "
                    "scikit-learn, scipy, spopt and GeoDa."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.table("INPUT", self.tr("Units"), self.tr("One row for each unit, or unit and year: polygons; k-means and "
                                                            "Ward also take points and tables.")),
            params.unit_id(optional=True),
            params.year(),
            params.field("FIELDS", self.tr("Fields"), self.tr("By which units are alike, for example GWR coefficients."),
                         optional=True, multiple=True),
            params.text("PATTERN", self.tr("Fields by pattern"),
                        self.tr("Where a model cannot know the names: b_*, !b_const* are all coefficients of a local "
                                "regression but the intercept. Adds to the fields above."), optional=True, advanced=True),
            params.boolean("STANDARDIZE", self.tr("Standardize"), self.tr("Turn all fields into z-scores of the year."),
                           default=True),
            params.choice("METHOD", self.tr("Method"), ["k-means", "Ward", self.tr("Ward, contiguous"), "SKATER"],
                          self.tr("The last two keep each cluster in one piece.")),
            params.number("CLUSTERS", self.tr("Number of clusters"), self.tr("Empty: that of 2 to 10 with the largest "
                                                                             "pseudo-F."), minimum=2, integer=True,
                          optional=True),
            params.weights(),
            params.number("MIN_UNITS", self.tr("Least units in a cluster"),
                          self.tr("For SKATER: no cut leaves fewer on either side."), 1, minimum=1, integer=True,
                          advanced=True),
            params.number("STARTS", self.tr("Starts of k-means"), self.tr("More find the best partition more surely."), 100,
                          minimum=1, maximum=10000, integer=True, advanced=True),
            params.number("SEED", self.tr("Seed"), self.tr("Of k-means. The same seed gives the same clusters, whatever the "
                                                           "order of the features."), 12345, minimum=0, integer=True,
                          advanced=True),
            params.table_sink("OUTPUT", self.tr("Clusters of units"), optional=False),
            params.table_sink("OUTPUT_TABLE", self.tr("Cluster means"),
                              self.tr("Mean and mean z-score of each field in each cluster, and R² of the field.")),
            params.table_sink("CRITERIA", self.tr("Numbers of clusters"),
                              self.tr("Pseudo-F, mean silhouette and R² of 2 to 10 clusters, all of which are then "
                                      "computed.")),
            params.html_sink(),
        )
        for name, words in (("PSEUDO_F", self.tr("Pseudo-F")), ("CLUSTERS_USED", self.tr("Clusters")),
                            ("SILHOUETTE", self.tr("Mean silhouette")), ("R2", "R²")):
            self.addOutput(params.number_output(name, self.tr("{words}, last year").format(words=words)))

    def columns(self):
        from ...core.zoning.unit_clusters import COLUMNS, TABLE_COLUMNS

        return {"OUTPUT": COLUMNS, "OUTPUT_TABLE": TABLE_COLUMNS["profiles"], "CRITERIA": TABLE_COLUMNS["criteria"]}

    def run_step(self, inputs, outputs, progress):
        from ...core.errors import ParameterError
        from ...core.options import Clustering
        from ...core.tables import matching
        from ...core.zoning.unit_clusters import COLUMNS, CONTIGUOUS, TABLE_COLUMNS, Rules, unit_clusters
        from ..bridge import styles
        from ..report.pages.clusters_page import page

        layer = inputs.layer("INPUT")
        year = inputs.field("YEAR")
        units, years = layer.unit_years(inputs.field("UNIT_ID"), year)
        names = [f.name() for f in layer.fields]
        chosen = dict.fromkeys([*inputs.fields("FIELDS"), *matching(names, inputs.text("PATTERN"))])
        if not chosen:
            raise ParameterError("No field is chosen, and none of {where} fits the pattern “{pattern}”; choose the fields by "
                                 "which units are alike.", where=layer.name, pattern=inputs.text("PATTERN"))
        fields = {name: layer.numbers(name) for name in chosen}
        rules = Rules(inputs.choice("METHOD", Clustering), inputs.integer("CLUSTERS"), inputs.flag("STANDARDIZE"),
                      inputs.integer("SEED"), inputs.integer("STARTS"), inputs.integer("MIN_UNITS"),
                      outputs.asked("CRITERIA") or outputs.asked("OUTPUT_HTML"))
        near = inputs.neighbourhoods(layer) if rules.method in CONTIGUOUS else None
        result = unit_clusters(fields, rules, years, near, layer.row_names(year), progress)
        outputs.notes(result.notes)
        for name, number in (("PSEUDO_F", result.pseudo_f), ("CLUSTERS_USED", result.clusters),
                             ("SILHOUETTE", result.silhouette), ("R2", result.r2)):
            outputs.number(name, number)
        numbers = sorted(set(result.tables["profiles"]["cluster"]))
        look = styles.counted("cluster", [(k, self.tr("Cluster {number}").format(number=k)) for k in numbers],
                              {k: styles.cluster_colour(k) for k in numbers}, result.values["cluster"], years, result.year)
        outputs.layer("OUTPUT", layer, COLUMNS, result.values, style=look, year=year)
        outputs.table("OUTPUT_TABLE", TABLE_COLUMNS["profiles"], result.tables["profiles"])
        outputs.table("CRITERIA", TABLE_COLUMNS["criteria"], result.tables["criteria"])
        outputs.html("OUTPUT_HTML", lambda record: page(record, layer, units, years, result))
