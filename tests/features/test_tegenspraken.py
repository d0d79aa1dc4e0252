"""The scenarios in features/tegenspraken, run one by one."""

from pytest_bdd import scenarios

scenarios("tegenspraken")
