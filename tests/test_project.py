"""What holds for the repository as a whole, so that others can install, read and reuse it."""

import ast
import functools
import importlib.metadata
import os
import re
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.licenses import canonicalize_license_expression
from packaging.markers import Marker
from pathspec import GitIgnoreSpec

ROOT = Path(__file__).resolve().parent.parent

# Put together here, so that this file does not hold what it looks for.
DOT = "."
REGISTRIES = (
    DOT.join(("pypi", "org")),
    DOT.join(("pythonhosted", "org")),
    DOT.join(("registry", "npmjs", "org")),
    DOT.join(("registry", "yarnpkg", "com")),
    DOT.join(("deb", "debian", "org")),
    DOT.join(("crates", "io")),
)
MACHINE_PATH = re.compile(r"(?<![\w./-])/(?:work|root|home/\w+|Users/\w+)/")
SCHEMA_LINE = re.compile(r"# yaml-language-server: \$schema=((?:\.\./)+schema/\w+\.schema\.json)")
KINDS = {
    "contacten": "contacten",
    "begrippen": "begrippen",
    "parameters": "parameters",
    "register": "register",
    "toetsen": "toets",
    "tegenspraken": "tegenspraken",
}

# Weighed against the EUPL-1.2: permissive, or a library of its own that anyone may replace.
LICENCES = frozenset(
    (
        "MIT",
        "MIT-0",
        "BSD",
        "BSD-2-CLAUSE",
        "BSD-3-CLAUSE",
        "APACHE-2.0",
        "ISC",
        "PSF-2.0",
        "MPL-2.0",
    )
)
WEIGHED = {"psycopg": "LGPL-3.0-only", "psycopg-binary": "LGPL-3.0-only"}
CLASSIFIERS = {
    "MIT License": "MIT",
    "BSD License": "BSD",
    "Apache Software License": "APACHE-2.0",
    "ISC License (ISCL)": "ISC",
    "Python Software Foundation License": "PSF-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}


IGNORED = GitIgnoreSpec.from_lines((ROOT / ".gitignore").read_text().splitlines())


@functools.cache
def tracked_files() -> list[Path]:
    """Every file that `.gitignore` lets in: also without git, and before a new one is added."""
    found = []
    for folder, folders, names in os.walk(ROOT):
        within = Path(folder).relative_to(ROOT)
        folders[:] = [
            name
            for name in folders
            if name != ".git" and not IGNORED.match_file(f"{(within / name).as_posix()}/")
        ]
        found += [
            ROOT / within / name
            for name in names
            if name != ".git" and not IGNORED.match_file((within / name).as_posix())
        ]
    return sorted(found)


def texts() -> list[tuple[str, str]]:
    """Each tracked text file: its name in the repository and what it says."""
    found = []
    for path in tracked_files():
        content = path.read_bytes()
        if b"\0" not in content:
            found.append((path.relative_to(ROOT).as_posix(), content.decode()))
    return found


def project() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def test_no_tracked_file_names_a_package_registry():
    named = [
        (name, registry) for name, text in texts() for registry in REGISTRIES if registry in text
    ]
    assert named == []


def test_no_tracked_file_holds_a_path_of_someones_machine():
    found = [
        (name, match.group()) for name, text in texts() for match in MACHINE_PATH.finditer(text)
    ]
    assert found == []


@pytest.mark.parametrize("lock", ["uv.lock", "package-lock.json", "sub/package-lock.json"])
def test_locks_that_record_addresses_are_kept_out(lock):
    assert IGNORED.match_file(lock)


@pytest.mark.parametrize("lock", sorted(path.name for path in ROOT.glob("requirements*.lock")))
def test_every_pin_has_a_version_and_hashes_and_no_address(lock):
    text = (ROOT / lock).read_text()
    assert "://" not in text
    pins = [pin for pin in re.split(r"\n(?=\S)", text) if pin and not pin.startswith("#")]
    assert pins
    assert [
        pin.splitlines()[0]
        for pin in pins
        if not re.match(r"[a-z0-9._-]+(\[[a-z,]+\])?==", pin) or "--hash=sha256:" not in pin
    ] == []


def pinned(lock: str) -> dict[str, str | None]:
    """The names that a lock pins, each with the marker under which it is needed."""
    pins = re.findall(r"^([a-z0-9._-]+)==[^ ;]+(?: ; ([^\\]+))?", (ROOT / lock).read_text(), re.M)
    return {name: marker.strip() or None for name, marker in pins}


def licences_of(name: str) -> set[str]:
    metadata = importlib.metadata.metadata(name)
    expression = metadata.get("License-Expression")
    if expression:
        canonical = canonicalize_license_expression(expression)
        return {part.strip("()").upper() for part in re.split(r" AND | OR ", canonical)}
    classifiers = metadata.get_all("Classifier") or []
    named = [line.rsplit(" :: ", 1)[1] for line in classifiers if line.startswith("License :: ")]
    if named:
        return {CLASSIFIERS.get(line, line) for line in named if line != "OSI Approved"}
    stated = metadata.get("License", "")
    return {"BSD" if "BSD" in stated else CLASSIFIERS.get(stated, stated.upper())}


def test_everything_needed_at_run_time_has_a_licence_we_have_weighed():
    unweighed = {}
    for name, marker in pinned("requirements.lock").items():
        if marker is not None and not Marker(marker).evaluate():
            continue
        licences = licences_of(name)
        if licences != {WEIGHED.get(name, "").upper()} and not licences <= LICENCES:
            unweighed[name] = licences
    assert unweighed == {}


def test_the_four_given_libraries_are_dependencies():
    names = {re.split(r"[\[<>=;]", need)[0] for need in project()["dependencies"]}
    assert {"durable-rules", "pydantic", "fastapi", "pytest-bdd"} <= names


def test_one_version_everywhere():
    version = project()["version"]
    released = re.findall(r"^## \[(\d+\.\d+\.\d+)\]", (ROOT / "CHANGELOG.md").read_text(), re.M)
    assert released[0] == version
    published = yaml.safe_load((ROOT / "publiccode.yml").read_text())
    assert published["softwareVersion"] == version
    assert importlib.metadata.version("wijktoets") == version


def test_one_licence_everywhere():
    assert project()["license"] == "EUPL-1.2"
    assert yaml.safe_load((ROOT / "publiccode.yml").read_text())["legal"]["license"] == "EUPL-1.2"
    text = (ROOT / "LICENSE").read_text()
    headings = re.findall(r"^(\d+)\. [A-Z]", text, re.M)
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert headings == [str(article) for article in range(1, 16)]
    assert "Appendix" in text


def rule_files() -> list[Path]:
    return sorted(path for path in (ROOT / "rules").rglob("*.yaml"))


def test_every_rule_file_names_its_schema():
    files = rule_files()
    assert files
    wrong = {}
    for path in files:
        name = path.relative_to(ROOT).as_posix()
        kind = KINDS.get(path.relative_to(ROOT / "rules").parts[0], "regelset")
        schema = ROOT / "rules" / "schema" / f"{kind}.schema.json"
        line = path.read_text().splitlines()[0]
        match = SCHEMA_LINE.fullmatch(line)
        if match is None or (path.parent / match[1]).resolve() != schema:
            wrong[name] = line
    assert wrong == {}


@pytest.mark.parametrize("kind", ["begrippen", "parameters", "regelset", "toets"])
def test_the_schemas_that_rule_files_name_are_here(kind):
    assert (ROOT / "rules" / "schema" / f"{kind}.schema.json").is_file(), (
        "`wijktoets schema` writes it"
    )


def modules() -> list[Path]:
    return [
        path
        for path in tracked_files()
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in {"engine", "api", "tests"}
    ]


def test_every_module_says_why_it_exists():
    silent = [
        path.relative_to(ROOT).as_posix()
        for path in modules()
        if path.read_text().strip() and not ast.get_docstring(ast.parse(path.read_text()))
    ]
    assert silent == []


def test_no_module_has_grown_two_jobs():
    """About 400 lines is where a module gets a second job; past 500 there is no doubt."""
    long = {
        path.relative_to(ROOT).as_posix(): count
        for path in modules()
        if path.relative_to(ROOT).parts[0] != "tests"
        and (count := len(path.read_text().splitlines())) > 500
    }
    assert long == {}
