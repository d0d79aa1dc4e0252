"""A key and those that replace it are one account, which keeps its dossiers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Give every key the account of the first of its line, and that account its dossiers."""
    op.add_column("keys", sa.Column("account", sa.String(length=32), nullable=True))
    connection = op.get_bind()
    keys = sa.table("keys", *(sa.column(name) for name in ("id", "replaced_by", "account")))
    dossiers = sa.table("dossiers", sa.column("owner"))
    before = {new: old for old, new in connection.execute(sa.select(keys.c.id, keys.c.replaced_by))}
    for id in list(connection.scalars(sa.select(keys.c.id))):
        account = id
        while account in before:
            account = before[account]
        connection.execute(keys.update().where(keys.c.id == id).values(account=account))
        if account != id:
            mine = dossiers.c.owner == f"sleutel:{id}"
            connection.execute(dossiers.update().where(mine).values(owner=f"sleutel:{account}"))
    with op.batch_alter_table("keys") as batch:
        batch.alter_column("account", existing_type=sa.String(length=32), nullable=False)


def downgrade() -> None:
    """Forget which keys belong together."""
    op.drop_column("keys", "account")
