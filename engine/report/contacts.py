"""With whom a user can talk, as far as that can matter for the case."""

from __future__ import annotations

from engine.backends.interpreter import Assessment
from engine.syntax.model import Check, Contact


def contacts(check: Check, assessment: Assessment) -> tuple[Contact, ...]:
    """Everyone the check names, in its order, but for whom it is known not to matter."""
    program = assessment.program
    known = program.rulebase.contacts
    named = [
        known[referral.contact]
        for referral in check.referrals
        if referral.only_if is None or assessment.truth(referral.only_if) is not False
    ]
    return tuple(contact for contact in named if contact.validity.includes(program.date))
