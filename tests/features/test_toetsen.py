"""The scenarios in features/toetsen, run one by one."""

from pytest_bdd import scenarios

scenarios("toetsen")
