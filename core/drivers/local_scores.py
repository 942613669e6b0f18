"""How good a bandwidth is: information criteria and the cross-validation score."""

from dataclasses import dataclass

import numpy as np

from ..options import Criterion


@dataclass(frozen=True)
class Scores:
    """What a scan found, for each bandwidth.

    Attributes
    ----------
    bandwidths, rss, trace, cv : ndarray, shape (m,)
        Bandwidth, residual sum of squares, tr(S), and the mean squared residual of leaving each row out.
    n : int
        Rows.
    """

    bandwidths: np.ndarray
    rss: np.ndarray
    trace: np.ndarray
    cv: np.ndarray
    n: int

    def by(self, criterion, others=0.0):
        """Score of each bandwidth, infinite where it cannot be computed; ``others`` adds to the trace."""
        if criterion is Criterion.CV:
            return np.where(np.isfinite(self.cv), self.cv, np.inf)
        with np.errstate(divide="ignore", invalid="ignore"):
            score = (aicc if criterion is Criterion.AICC else bic)(self.n, self.rss, self.trace + others)
        return np.where((self.n - self.trace - others - 2 > 0) & (self.rss > 0) & np.isfinite(score), score, np.inf)

    def joined(self, other):
        """Both scans, by ascending bandwidth, each bandwidth once."""
        bandwidths, which = np.unique(np.concatenate((self.bandwidths, other.bandwidths)), return_index=True)
        return Scores(bandwidths, *(np.concatenate((getattr(self, name), getattr(other, name)))[which]
                                    for name in ("rss", "trace", "cv")), self.n)


def log_likelihood(n, rss):
    """Gaussian log-likelihood of a fit with residual sum of squares ``rss``."""
    return -n / 2 * np.log(rss) - n / 2 * (1 + np.log(2 * np.pi / n))


def aicc(n, rss, trace):
    """Corrected Akaike criterion, ``−2 ln L + 2n (tr S + 1)/(n − tr S − 2)``."""
    return -2 * log_likelihood(n, rss) + 2 * n * (trace + 1) / (n - trace - 2)


def aic(n, rss, trace):
    """Akaike criterion, ``−2 ln L + 2 (tr S + 1)``."""
    return -2 * log_likelihood(n, rss) + 2 * (trace + 1)


def bic(n, rss, trace):
    """Bayes criterion, ``−2 ln L + (tr S + 1) ln n``."""
    return -2 * log_likelihood(n, rss) + (trace + 1) * np.log(n)
