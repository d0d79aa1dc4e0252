"""The scenarios in features/voorstellen, run one by one."""

from pytest_bdd import scenarios

scenarios("voorstellen")
