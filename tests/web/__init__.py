"""The web pages, most of them in a real Chromium (`make browser`)."""
