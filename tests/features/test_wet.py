"""The scenarios in features/wet, run one by one."""

from pytest_bdd import scenarios

scenarios("wet")
