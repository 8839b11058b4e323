"""The helpdesk's desk, as an agent's browser meets it, and as others would."""
