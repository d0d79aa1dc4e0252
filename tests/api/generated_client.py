"""Uses a client made from the OpenAPI document: `generated_client.py FOLDER URL`.

Run by `.ci/hooks/generated-client.sh`, in an environment without Wijktoets itself: it checks a
tender and fills a dossier with nothing but the generated code.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

folder, url = Path(sys.argv[1]), sys.argv[2]
sys.path.insert(0, str(folder.parent))

from gemaakt import Client  # noqa: E402
from gemaakt.api.aankondigingen import lees_aankondiging  # noqa: E402
from gemaakt.api.beoordelingen import beoordeel  # noqa: E402
from gemaakt.api.dossiers import (  # noqa: E402
    lees_vragen,
    maak_dossier,
    verwijder_dossier,
    wijzig_feiten,
    zet_feit,
)
from gemaakt.models import (  # noqa: E402
    Bedrag,
    Beoordeling,
    Detail,
    Dossier,
    DossierMetCode,
    Feit,
    Feiten,
    FeitenUitBestand,
    Hoeveelheid,
    IntussenGewijzigd,
    Maanden,
    NieuwDossier,
    OpdrachtgeverSoort,
    OpdrachtSoort,
    Toetsnaam,
    Toetsuitslag,
    Vragen,
    Wijziging,
)
from gemaakt.types import File  # noqa: E402

client = Client(base_url=url, raise_on_unexpected_status=True)
facts = Feiten(
    opdrachtgever_soort=OpdrachtgeverSoort.GEMEENTE,
    opdracht_soort=OpdrachtSoort.DIENSTEN,
    opdracht_cpv="85300000",
    opdracht_geraamde_waarde=Bedrag(bedrag="180000.00"),
    contract_looptijd=Maanden(maanden=36),
)

answer = beoordeel.sync(
    client=client,
    body=Beoordeling(toets=Toetsnaam.AANBESTEDING, feiten=facts),
    detail=Detail.UITKOMSTEN,
)
assert isinstance(answer, Toetsuitslag), answer
outcome = answer.uitkomsten["procedure.europees_verplicht"]
assert outcome.waarde is False, outcome
assert outcome.zin
assert answer.onbekend

file = File(payload=io.BytesIO("opdracht: {geraamde_waarde: € 70.000}\n".encode()))
read = lees_aankondiging.sync(client=client, body=file)
assert isinstance(read, FeitenUitBestand), read
small = beoordeel.sync(
    client=client, body=Beoordeling(toets=Toetsnaam.AANBESTEDING, feiten=read.feiten)
)
assert isinstance(small, Toetsuitslag), small
assert small.uitkomsten["opdracht.geraamde_waarde"].waarde == Hoeveelheid(bedrag="70000.00")

made = maak_dossier.sync(
    client=client, body=NieuwDossier(toets=Toetsnaam.AANBESTEDING, titel="Met de client")
)
assert isinstance(made, DossierMetCode), made
code = made.code
changed = wijzig_feiten.sync(
    made.id, client=client, body=Wijziging(feiten=facts), dossier_code=code, if_match='"v1"'
)
assert isinstance(changed, Dossier), changed
assert {fact.begrip for fact in changed.feiten} >= {"opdracht.cpv", "contract.looptijd"}
questions = lees_vragen.sync(made.id, client=client, dossier_code=code)
assert isinstance(questions, Vragen), questions
asked = next(q for q in questions.vragen if q.soort == "ja_nee")
put = zet_feit.sync(
    made.id, asked.begrip, client=client, body=Feit(waarde=True), dossier_code=code, if_match='"v2"'
)
assert isinstance(put, Dossier), put
assert put.versie == 3
late = zet_feit.sync(
    made.id,
    asked.begrip,
    client=client,
    body=Feit(waarde=False),
    dossier_code=code,
    if_match='"v2"',
)
assert isinstance(late, IntussenGewijzigd), late
assert [event.begrip for event in late.gewijzigd] == [asked.begrip]
gone = verwijder_dossier.sync_detailed(made.id, client=client, dossier_code=code, if_match="*")
assert gone.status_code == 204
sys.stdout.write("generated-client: getoetst en een dossier gevuld\n")
