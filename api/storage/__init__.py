"""What is kept: dossiers, receipts, keys, editions of the rules, and the audit log.

SQLite by default, PostgreSQL by its URL; the same code and tests for both.
"""
