"""Notes beside conclusions, and copies of a case to show to others."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables; they go with their dossier."""
    op.create_table(
        "notes",
        sa.Column("dossier_id", sa.String(length=36), nullable=False),
        sa.Column("concept", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("moment", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier_id"],
            ["dossiers.id"],
            name=op.f("fk_notes_dossier_id_dossiers"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("dossier_id", "concept", name=op.f("pk_notes")),
    )
    op.create_table(
        "snapshots",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("dossier_id", sa.String(length=36), nullable=False),
        sa.Column("edition", sa.String(length=80), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("facts", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("moment", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier_id"],
            ["dossiers.id"],
            name=op.f("fk_snapshots_dossier_id_dossiers"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_snapshots")),
    )
    op.create_index(op.f("ix_snapshots_dossier_id"), "snapshots", ["dossier_id"])


def downgrade() -> None:
    """Remove both tables."""
    op.drop_table("snapshots")
    op.drop_table("notes")
