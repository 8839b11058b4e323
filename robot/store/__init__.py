"""What must survive: one address, its tables, and the errors that a database can have."""
