"""The scenarios in features/advies, run one by one."""

from pytest_bdd import scenarios

scenarios("advies")
