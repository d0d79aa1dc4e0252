"""The HTTP side of Wijktoets: the JSON API, the web pages, storage and sign-in.

:func:`api.app.create_app` is the way in; `api.service` answers checks, `api.storage` keeps
dossiers, `api.resources` holds one module per resource of the JSON API.
"""
