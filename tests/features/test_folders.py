"""A folder with scenarios that no test module runs would go unnoticed."""

from pathlib import Path

HERE = Path(__file__).parent
FEATURES = HERE.parent.parent / "features"


def test_every_folder_with_scenarios_is_run() -> None:
    folders = {p.relative_to(FEATURES).parts[0] for p in FEATURES.rglob("*.feature")}
    modules = {p.stem.removeprefix("test_") for p in HERE.glob("test_*.py")}
    assert folders, "there are no scenarios at all"
    assert folders <= modules, f"no module in tests/features for: {folders - modules}"
