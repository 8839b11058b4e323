"""The helpdesk's desk: one page per thing that an agent does for a school, served to this machine's browser alone."""
