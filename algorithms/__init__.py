"""What a step is: the one explicit, ordered list of steps and of models."""

MODELS = ("studymetropolitandeficit", "studylandusesourcessinks", "studyagglomerationzoning", "studyprefecturedrivers",
          "studycountybalance")
"""Ready-made chains: files in ``models/`` without their ending."""


def steps():
    """Classes of the steps, in the order of the toolbox."""
    from .balance.balance_zones import BalanceZones
    from .balance.carbon_balance import CarbonBalance
    from .balance.concentration import Concentration
    from .balance.growth import Growth
    from .drivers.geodetector import Geodetector
    from .drivers.global_regression import GlobalRegression
    from .drivers.gtwr import Gtwr
    from .drivers.gwr import Gwr
    from .drivers.lmdi import Lmdi
    from .drivers.mgwr import Mgwr
    from .evaluation.ahp_weights import AhpWeights
    from .evaluation.coupling_coordination import CouplingCoordination
    from .evaluation.entropy_topsis import EntropyTopsis
    from .evaluation.sink_suitability import SinkSuitability
    from .inventory.activity_emissions import ActivityEmissions
    from .inventory.allocate_emissions import AllocateEmissions
    from .inventory.casa_npp import CasaNpp
    from .inventory.grid_emissions import GridEmissions
    from .inventory.landuse_carbon import LanduseCarbon
    from .inventory.nep import Nep
    from .inventory.sequestration import Sequestration
    from .inventory.solar_radiation import SolarRadiation
    from .landscape.landscape_metrics import LandscapeMetrics
    from .landscape.landuse_transition import LanduseTransition
    from .panel.aggregate_units import AggregateUnits
    from .panel.export_coefficients import ExportCoefficients
    from .panel.join_panel import JoinPanel
    from .panel.stack_years import StackYears
    from .panel.zonal_panel import ZonalPanel
    from .pattern.global_autocorrelation import GlobalAutocorrelation
    from .pattern.hot_spots import HotSpots
    from .pattern.kernel_density import KernelDensity
    from .pattern.local_moran import LocalMoran
    from .pattern.standard_ellipse import StandardEllipse
    from .report.study_report import StudyReport
    from .zoning.compensation_zones import CompensationZones
    from .zoning.cube_zones import CubeZones
    from .zoning.unit_clusters import UnitClusters

    return (
        ZonalPanel, StackYears, JoinPanel, AggregateUnits, ExportCoefficients,
        ActivityEmissions, LanduseCarbon, AllocateEmissions, GridEmissions, CasaNpp, SolarRadiation, Nep, Sequestration,
        CarbonBalance, Growth, Concentration, BalanceZones,
        GlobalAutocorrelation, LocalMoran, HotSpots, StandardEllipse, KernelDensity,
        Lmdi, Geodetector, GlobalRegression, Gwr, Mgwr, Gtwr,
        LanduseTransition, LandscapeMetrics,
        EntropyTopsis, CouplingCoordination, AhpWeights, SinkSuitability,
        UnitClusters, CubeZones, CompensationZones,
        StudyReport,
    )
