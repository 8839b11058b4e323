"""One run of one flow for one school: plan, outcome, journal, recovery, evidence, report."""
