"""The scenarios in features/taal, run one by one."""

from pytest_bdd import scenarios

scenarios("taal")
