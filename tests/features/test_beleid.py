"""The scenarios in features/beleid, run one by one."""

from pytest_bdd import scenarios

scenarios("beleid")
