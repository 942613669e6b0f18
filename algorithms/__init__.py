"""What a step is: the one explicit, ordered list of steps and of models."""

MODELS = ()
"""Ready-made chains: files in ``models/`` without their ending."""


def steps():
    """Classes of the steps, in the order of the toolbox."""
    from .panel.aggregate_units import AggregateUnits
    from .panel.export_coefficients import ExportCoefficients
    from .panel.join_panel import JoinPanel
    from .panel.stack_years import StackYears

    return (StackYears, JoinPanel, AggregateUnits, ExportCoefficients)
