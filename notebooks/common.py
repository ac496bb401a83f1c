"""What the notebooks share: where results are, how the command is called, how figures look. No model code.

INTERVENE_PUBLISHED  folder with published results; default: results/published of this repository
INTERVENE            the command; default: intervene at the top of this repository
"""

import os
import shlex
import subprocess
from pathlib import Path
from statistics import NormalDist

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

TOP = Path(__file__).resolve().parent.parent

# Told apart by the colour-blind too (Okabe and Ito 2008).
BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY, GREY = (
    "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#767676")

plt.rcParams.update({
    "figure.dpi": 90,
    "figure.facecolor": "white",
    "figure.constrained_layout.use": True,
    "font.size": 10,
    "axes.titlesize": 10.5,
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.prop_cycle": plt.cycler(color=[BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY]),
    "errorbar.capsize": 2.5,
    "lines.markersize": 5.5,
    "legend.frameon": False,
})
pd.set_option("display.max_colwidth", None, "display.max_columns", None, "display.width", 120)


def published(name):
    """The folder of a published result."""
    folder = Path(os.environ.get("INTERVENE_PUBLISHED", TOP / "results" / "published")) / name
    if not folder.is_dir():
        raise FileNotFoundError(
            f"There is no result {folder}. Set INTERVENE_PUBLISHED to the folder that holds '{name}', or make it: "
            f"./intervene sweep configs/sweeps/{name}.yaml")
    return folder


def intervene(*arguments, folder=TOP):
    """Runs the command in a folder and returns what it prints on standard output."""
    command = shlex.split(os.environ.get("INTERVENE", "")) or [str(TOP / "intervene")]
    done = subprocess.run([*command, *map(str, arguments)], cwd=folder, capture_output=True, encoding="utf-8")
    if done.returncode != 0:
        raise RuntimeError(f"intervene {' '.join(map(str, arguments))}: exit code {done.returncode}\n{done.stderr}")
    return done.stdout


def student(degrees):
    """The 97.5 % quantile of Student's distribution, to four digits from 8 degrees of freedom on.

    By its expansion in powers of one over the degrees of freedom, so that nothing but pandas and matplotlib is needed.
    """
    z = NormalDist().inv_cdf(0.975)
    terms = [z, (z**3 + z) / 4, (5 * z**5 + 16 * z**3 + 3 * z) / 96,
             (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
             (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160]
    return sum(term / degrees**power for power, term in enumerate(terms))


def interval(values):
    """Mean of the values and the ends of its 95 % interval (Student)."""
    values = np.asarray(values, dtype=float)
    values = values[~np.isnan(values)]
    half = student(len(values) - 1) * values.std(ddof=1) / np.sqrt(len(values))
    return values.mean(), values.mean() - half, values.mean() + half


def number(value, digits):
    """The number with that many decimals and commas for thousands; -0 as 0."""
    text = f"{value:,.{digits}f}"
    return text[1:] if text.startswith("-") and not text.strip("-0.,") else text


def span(low, high, digits):
    """An interval in words."""
    return f"{number(low, digits)} to {number(high, digits)}"


def words(level):
    """A level or code as words: any-permanent-member, outcome_no_will."""
    return str(level).replace("-", " ").replace("_", " ")


def dots(axes, points, places, indicator, factor=1, **style):
    """Means of points.csv as dots with their 95 % intervals, one at each place of the vertical axis.

    Where no run differed from another, chance cannot be told from the runs: a hollow dot without an interval.
    """
    mean, low, high, sd = (factor * points[f"{indicator}_{part}"].to_numpy() for part in ("mean", "low", "high", "sd"))
    places, known = np.asarray(places), sd > 0
    style = {"fmt": "o", **style}
    drawn = axes.errorbar(mean[known], places[known], xerr=[(mean - low)[known], (high - mean)[known]], **style)
    axes.plot(mean[~known], places[~known], style["fmt"], color=drawn[0].get_color(), markerfacecolor="white",
              clip_on=False, zorder=3)
