"""How many notices state a field, and of how many it became a fact."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from lxml import etree

from engine.intake.notice import Notice

#: Each field: the element that states it, with the list of its codes, and the facts it may become.
FIELDS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "BT-11 kind of buyer": ("PartyTypeCode", "buyer-legal-type", ("opdrachtgever.soort",)),
    "BT-23 kind of contract": ("ProcurementTypeCode", "contract-nature", ("opdracht.soort",)),
    "BT-27 estimated value": (
        "EstimatedOverallContractAmount", "", ("opdracht.geraamde_waarde", "percelen.waarde"),
    ),
    "BT-36 duration": (
        "DurationMeasure", "", ("contract.looptijd", "contract.looptijd_minstens"),
    ),
    "BT-58 renewals": ("MaximumNumberNumeric", "", ("contract.verlengingen",)),
    "BT-71 reserved": ("TendererRequirementTypeCode", "reserved-procurement",
                       ("opdracht.voorbehoud",)),
    "BT-105 procedure": ("ProcedureCode", "procurement-procedure-type",
                         ("opdracht.gekozen_procedure",)),
    "BT-137 lots": ("ProcurementProjectLot", "", ("opdracht.percelen",)),
    "BT-262 main CPV code": ("MainCommodityClassification", "", ("opdracht.cpv",)),
    "BT-538 open end": ("DescriptionCode", "duration-period", ("contract.onbepaalde_tijd",)),
    "BT-765 framework": ("ContractingSystemTypeCode", "framework-agreement",
                         ("opdracht.raamovereenkomst",)),
}  # fmt: skip


@dataclass
class Reach:
    """Counts over the notices that were read."""

    notices: int = 0
    stated: Counter[str] = field(default_factory=Counter)
    facts: Counter[str] = field(default_factory=Counter)

    def count(self, data: bytes, notice: Notice) -> None:
        root = etree.fromstring(data)
        given = {fact.concept for fact in notice.facts}
        self.notices += 1
        for name, (element, codes, concepts) in FIELDS.items():
            nodes = root.iter(f"{{*}}{element}")
            if any(not codes or node.get("listName") == codes for node in nodes):
                self.stated[name] += 1
                self.facts[name] += not given.isdisjoint(concepts)

    def lines(self) -> list[str]:
        return [
            f"  {name:24} {self.stated[name]:6} {self.facts[name]:6}"
            for name in FIELDS
            if self.stated[name]
        ]


REACH = Reach()
