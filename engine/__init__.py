"""Wijktoets: declarative rules on social procurement and cooperatives, evaluated and explained.

Three calls lead to everything else::

    rulebase = load(path)  # files -> checked rule base
    program = rulebase.at(date)  # the rules and values in force on a date
    assessment = program.assess(facts)  # every conclusion: known or unknown, with its grounds
"""
