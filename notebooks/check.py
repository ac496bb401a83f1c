"""Runs the notebooks and the R script and compares what they print with what is stored; called by notebooks/check."""

import concurrent.futures
import difflib
import html.parser
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
LARGEST = 300_000  # bytes of a notebook


def text(value):
    """What a notebook stores as a string or as a list of lines."""
    return value if isinstance(value, str) else "".join(value)


def execute(path, folder):
    """The executed notebook, with the error where a cell fails."""
    environment = {**os.environ, "IPYTHONDIR": str(folder / "ipython"), "PYDEVD_DISABLE_FILE_VALIDATION": "1"}
    environment.pop("MPLBACKEND", None)  # the kernel's own draws into the notebook
    done = subprocess.run(
        ["jupyter-nbconvert", "--to", "notebook", "--execute", "--allow-errors",
         "--output-dir", str(folder), str(path)],
        cwd=HERE, env=environment, capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise SystemExit(f"{path.name} cannot be run:\n{done.stderr[-3000:]}")
    return json.loads((folder / path.name).read_text(encoding="utf-8"))


def failure(name, notebook):
    """The first cell that fails, or nothing."""
    for place, cell in enumerate(notebook["cells"], 1):
        for each in cell.get("outputs", []):
            if each["output_type"] == "error":
                told = re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(each["traceback"]))
                return [f"{name}, cell {place} ({cell['id']}) fails:\n{told}"]
    return []


def normalised(notebook):
    """The same notebook without what differs from one execution or installation to the next."""
    cells, count = [], 0
    for cell in notebook["cells"]:
        cell = {**cell, "metadata": {}, "source": text(cell["source"]).splitlines(keepends=True)}
        if cell["cell_type"] == "code":
            count += 1
            cell["execution_count"] = count
            cell["outputs"] = [output(each, count) for each in joined(cell["outputs"])]
        cells.append(cell)
    return {
        "cells": cells,
        "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
                     "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def joined(outputs):
    """Outputs in which what was written to a stream in pieces is one piece."""
    merged = []
    for each in outputs:
        last = merged[-1] if merged else {}
        if each["output_type"] == "stream" and each["name"] == last.get("name"):
            merged[-1] = {**each, "text": text(merged[-1]["text"]) + text(each["text"])}
        else:
            merged.append(each)
    return merged


def output(each, count):
    """An output in the form in which it is stored."""
    if each["output_type"] == "stream":
        return {**each, "text": text(each["text"]).splitlines(keepends=True)}
    stored = {"output_type": each["output_type"], "metadata": {}, "data": {
        kind: value if kind.startswith("image/") else text(value).splitlines(keepends=True)
        for kind, value in each.get("data", {}).items()}}
    if each["output_type"] == "execute_result":
        stored["execution_count"] = count
    return stored


def written(notebook):
    return json.dumps(notebook, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def comparable(cell):
    """What is compared of a cell's outputs: all text; of an image, that it is there."""
    lines = []
    for each in cell.get("outputs", []):
        if each["output_type"] == "stream":
            lines += [f"({each['name']})", *text(each["text"]).splitlines()]
        else:
            image = sorted(kind for kind in each["data"] if kind.startswith("image/"))
            for kind, value in sorted(each["data"].items()):
                if kind in image:
                    lines.append(f"({kind})")
                elif not image:
                    lines += [f"({kind})", *text(value).splitlines()]
    return lines


def differences(name, stored, fresh):
    """Cells whose outputs are not those stored, each with both."""
    problems = []
    for place, (before, after) in enumerate(zip(stored["cells"], fresh["cells"]), 1):
        if comparable(before) != comparable(after):
            told = "\n".join(difflib.unified_diff(
                comparable(before), comparable(after), "stored", "executed", n=1000, lineterm=""))
            problems.append(f"{name}, cell {place} ({after['id']}): the output is not the one stored.\n{told}")
    return problems


def strangers(name, notebook):
    """Cells that print what no other machine would print, or that warn."""
    problems = []
    for place, cell in enumerate(notebook["cells"], 1):
        shown = comparable(cell)
        for folder in sorted({str(HERE.parent), str(Path.home()), tempfile.gettempdir()} - {"/"}):
            if any(folder + "/" in line for line in shown):
                problems.append(f"{name}, cell {place} ({cell['id']}) prints a path of this machine, {folder}.")
        if "(stderr)" in shown:
            problems.append(f"{name}, cell {place} ({cell['id']}) writes to the error stream:\n" + "\n".join(shown))
    return problems


class Table(html.parser.HTMLParser):
    """The rows of a table that pandas wrote, without its index."""

    def __init__(self, source):
        super().__init__()
        self.rows = []
        self.inside = False
        self.feed(source)
        self.rows = [row[1:] for row in self.rows]

    def handle_starttag(self, tag, attrs):
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
            self.inside = True

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.rows[-1][-1] += data


def tables_of_notebook(notebook):
    """Tables by number: the outputs of the cells table-1, table-2 and so on."""
    return {
        int(cell["id"][6:]): Table(text(each["data"]["text/html"])).rows
        for cell in notebook["cells"] if re.fullmatch(r"table-\d+", cell["id"])
        for each in cell["outputs"] if "text/html" in each.get("data", {})}


def tables_of_r(printed):
    """Tables by number: the lines below 'Table 1: …', up to an empty one."""
    tables = {}
    for block in printed.split("\n\n"):
        lines = block.strip("\n").split("\n")
        title = re.match(r"Table (\d+): ", lines[0])
        if title:
            tables[int(title.group(1))] = [re.split(r" {2,}", line) for line in lines[1:]]
    return tables


def same(one, other):
    """Whether two cells agree: the words in full, numbers but for one in the last digit, where rounding may part."""
    number = r"-?[\d,]*\.?\d+"
    if re.sub(number, "#", one) != re.sub(number, "#", other):
        return False
    for left, right in zip(re.findall(number, one), re.findall(number, other)):
        digits = len(left.partition(".")[2])
        if digits != len(right.partition(".")[2]):
            return False
        if abs(float(left.replace(",", "")) - float(right.replace(",", ""))) > 1.01 * 10 ** -digits:
            return False
    return True


def compare_r(notebook, folder):
    """Where the R script prints other tables than 01-first-look."""
    done = subprocess.run(["Rscript", "--vanilla", "first_look.R", str(folder / "figures")],
                          cwd=HERE, capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        return [f"first_look.R does not run to its end:\n{done.stderr[-3000:]}"]
    ours, theirs = tables_of_notebook(notebook), tables_of_r(done.stdout)
    if not ours or ours.keys() != theirs.keys():
        return [f"01-first-look.ipynb has tables {sorted(ours)}, first_look.R prints tables {sorted(theirs)}."]
    problems = []
    for key, rows in ours.items():
        if [len(row) for row in rows] != [len(row) for row in theirs[key]]:
            problems.append(f"first_look.R, table {key}: {theirs[key]}\ninstead of {rows}")
            continue
        for row, other in zip(rows, theirs[key]):
            problems += [f"first_look.R, table {key}, row '{row[0]}': '{right}' instead of '{left}'"
                         for left, right in zip(row, other) if not same(left, right)]
    if not any((folder / "figures").glob("*.pdf")):
        problems.append("first_look.R wrote no figure.")
    return problems


def check(path, executed, update):
    """Problems of a notebook, said in short on standard output; with update, the notebook is written."""
    problems = failure(path.name, executed)
    if problems:
        print(f"{path.name}: fails")
        return problems
    source = path.read_text(encoding="utf-8")
    fresh = normalised(executed)
    content = written(fresh)
    problems = strangers(path.name, fresh)
    if len(content.encode()) > LARGEST:
        problems.append(f"{path.name} has {len(content.encode()):,} bytes; at most {LARGEST:,} are allowed.")
    if update and content != source:
        path.write_text(content, encoding="utf-8")
        print(f"{path.name}: written")
    else:
        found = differences(path.name, json.loads(source), fresh)
        problems += found
        print(f"{path.name}: {'differs' if found else 'is current'}")
    return problems


def main(update):
    paths = sorted(HERE.glob("*.ipynb"))
    problems = []
    with tempfile.TemporaryDirectory() as name, concurrent.futures.ThreadPoolExecutor(2) as pool:
        folder = Path(name)
        executed = dict(zip(paths, pool.map(lambda path: execute(path, folder), paths)))
        for path in paths:
            problems += check(path, executed[path], update)
        first = executed[HERE / "01-first-look.ipynb"]
        if not failure("", first):
            found = compare_r(first, folder)
            problems += found
            print(f"first_look.R: {'differs' if found else 'prints the same tables'}")
    if problems:
        print("\n" + "\n\n".join(problems), file=sys.stderr)
        if not update:
            print("\nIf the new outputs are right: notebooks/check --update", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] == ["--update"]))
