"""Step ``aggregateunits``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class AggregateUnits(CarbonAlgorithm):
    """Units into groups."""

    NAME, GROUP = "aggregateunits", Group.PANEL
    TAGS = ("aggregate", "dissolve", "sum", "mean", "prefecture", "province", "汇总", "聚合", "融合", "地级市", "省")

    def displayName(self):
        return self.tr("Aggregate units")

    def help(self):
        return (
            self.tr("Brings units together into groups, for example counties into prefectures, year by year: sums of "
                    "quantities, means of rates, and on request the dissolved polygons."),
            self.tr("Sum = Σ x; mean = Σ w·x / Σ w with the weight field, or Σ x / n without one. Results keep the "
                    "names and units of their fields."),
            self.tr("A group in which a unit has no value gets NULL and the reason in “flag”, because a sum over some "
                    "of the units looks like a total and is none; choose “skip” to sum what is there. Ratios such as "
                    "emission intensity should be computed anew from the sums, not averaged."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.regions("INPUT", self.tr("Units"), self.tr("One feature for each unit, or unit and year.")),
            params.field("GROUP", self.tr("Group field"), self.tr("Code or name of the group.")),
            params.year(),
            params.field("SUMS", self.tr("Fields to sum"), self.tr("Quantities: tonnes, persons, money, area."),
                         multiple=True),
            params.field("MEANS", self.tr("Fields to average"), self.tr("Rates and indices."), optional=True,
                         multiple=True),
            params.field("WEIGHT", self.tr("Weight of the means"), self.tr("Empty: each unit counts alike."),
                         optional=True),
            params.boolean("DISSOLVE", self.tr("Dissolve the polygons"),
                           self.tr("Off: the result is a table without geometry."), default=True),
            params.choice("MISSING", self.tr("A unit without a value"),
                          [self.tr("makes the group NULL"), self.tr("is skipped")],
                          self.tr("What a NULL in one unit does to its group."), advanced=True),
            params.layer_sink("OUTPUT", self.tr("Groups")),
        )

    def columns(self):
        from ...core.panel.aggregate_units import columns

        return {"OUTPUT": columns((), ())}

    def run_step(self, inputs, outputs, progress):
        from ...core.columns import FLAG
        from ...core.errors import ParameterError, first
        from ...core.panel.aggregate_units import MissingPolicy, aggregate, columns, repeated

        layer = inputs.layer("INPUT")
        group, year = inputs.field("GROUP"), inputs.field("YEAR")
        sums, means = (list(dict.fromkeys(inputs.fields(name))) for name in ("SUMS", "MEANS"))
        both = [n for n in sums if n in means] + [n for n in (*sums, *means) if n in (group, year, FLAG.name)]
        if both:
            raise ParameterError("Field “{name}” is asked for twice; sum it or average it, and leave out the group, "
                                 "year and flag fields.", name=first(both))
        weight = inputs.field("WEIGHT")
        result = aggregate(layer.keys(group), layer.years(year) if year else None,
                           {n: layer.numbers(n) for n in sums}, {n: layer.numbers(n) for n in means},
                           layer.numbers(weight) if weight else None, inputs.choice("MISSING", MissingPolicy))
        progress(0.3)
        codes, shapes = layer.distinct_shapes()
        outputs.notes(result.notes)
        outputs.notes(repeated(result.members, [None if shapes[c].isNull() else c for c in codes], layer.row_names(year)))
        grouped = layer.grouped(result.members, [n for n in (group, year) if n], inputs.flag("DISSOLVE"), progress)
        outputs.layer("OUTPUT", grouped, columns(sums, means), result.values, year=year)
