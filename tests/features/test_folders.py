"""A folder with scenarios that no test module runs would go unnoticed."""

from pathlib import Path

from engine.scenarios.features import read

HERE = Path(__file__).parent
FEATURES = HERE.parent.parent / "features"


def test_every_folder_with_scenarios_is_run() -> None:
    folders = {p.relative_to(FEATURES).parts[0] for p in FEATURES.rglob("*.feature")}
    modules = {p.stem.removeprefix("test_") for p in HERE.glob("test_*.py")}
    assert folders, "there are no scenarios at all"
    assert folders <= modules, f"no module in tests/features for: {folders - modules}"


def test_no_scenario_is_left_untested() -> None:
    """Of an outline without rows pytest-bdd makes no test at all."""
    for path in FEATURES.rglob("*.feature"):
        found = read(path)
        assert found, path
        assert not [d.text() for scenario in found for d in scenario.faults]
